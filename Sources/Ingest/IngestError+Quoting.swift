extension IngestError.Cause {
  /// The text of a file on one line: cut after 60 characters, control characters escaped.
  static func shown(_ text: String) -> String {
    var shown = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      guard index < 60 else { return shown + "…" }
      shown += isControl(scalar) ? scalar.escaped(asASCII: true) : String(scalar)
    }
    return shown
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

extension IngestError.ForeignContent {
  var message: String {
    switch self {
    case .html:
      "this is an HTML page, not a table: the download failed; fetch the file again"
    case .json:
      "this is a JSON document, not a table: the server answered with a message or in another "
        + "format; fetch the file again as TSV"
    case .xml:
      "this is an XML message, not a table: the server was not ready or refused; "
        + "fetch the file again"
    case .zip:
      "this is a ZIP archive or a workbook, not a table: only gzip is unpacked; "
        + "save the sheet as CSV"
    }
  }

  /// What the first bytes of a file give away, or nil where they may be a table's.
  init?(sniffing bytes: Span<UInt8>) {
    guard let start = bytes.firstIndex(where: { $0 > UInt8(ascii: " ") }) else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "<"):
      let isPage = bytes.containsLetters("<html") || bytes.containsLetters("<!doctype html")
      self = isPage ? .html : .xml
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = .json
    default:
      guard bytes.hasPrefix([0x50, 0x4B, 0x03, 0x04]) else { return nil }
      self = .zip
    }
  }
}
