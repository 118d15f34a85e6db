extension IngestError {
  /// What a server or a user put in the place of a table.
  package enum ForeignContent: Sendable, Hashable {
    case html(title: String?)
    /// A page that holds a table, as programs write it that call it `.xls`.
    case htmlTable(title: String?)
    case wideText(WideEncoding)
    /// A document that is neither JSON-stat nor an error.
    case json
    /// The answer of Eurostat's API to a query that it refuses.
    case apiError(status: Int?, label: String)
    /// The answer of Eurostat's API to a query that it works on in its own time.
    case queued(id: String, status: String)
    case soapFault(String)
    case xml(root: String?)
    /// A file that another program than gzip has packed.
    case packed(Packing)
    case workbook
    case pdf
  }

  /// How a file is packed that is not unpacked here.
  package enum Packing: String, Sendable, Hashable, CaseIterable {
    case zip = "ZIP"
    case sevenZip = "7z"
    case zstd
    case bzip2
    case xz
  }
}

extension IngestError.ForeignContent {
  /// What the first bytes of a file give away, or nil where they may be a table's.
  init?(sniffing bytes: Span<UInt8>) {
    // A signature is certain; where zeros stand is a guess.
    if let packing = IngestError.Packing.allCases.first(where: { $0.begins(bytes) }),
      !WorkbookSignature.begins(bytes)
    {
      self = .packed(packing)
      return
    }
    if let encoding = WideEncoding(sniffing: bytes) {
      self = .wideText(encoding)
      return
    }
    if WorkbookSignature.begins(bytes) {
      self = .workbook
      return
    }
    guard let start = bytes.firstIndex(where: { $0 > UInt8(ascii: " ") }) else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "<"):
      self = Self(markup: bytes)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let value = try? JSONParser.value(of: (start..<bytes.count).map { bytes[$0] })
      let document = value.flatMap { try? JSONStatDocument($0) }
      self = document.flatMap { Self($0) } ?? .json
    default:
      if bytes.hasPrefix(Array("MIME-Version:".utf8)) {
        self = .htmlTable(title: nil)
      } else if bytes.hasPrefix(Array("%PDF-".utf8)) {
        self = .pdf
      } else {
        return nil
      }
    }
  }

  /// What a JSON document is that is no JSON-stat.
  init?(_ document: JSONStatDocument) {
    if let error = document.errors.first {
      self = .apiError(status: error.status, label: error.label)
    } else if document.kind == nil {
      self = .json
    } else {
      return nil
    }
  }

  /// What a text is that begins with `<`.
  private init(markup bytes: Span<UInt8>) {
    let markup = Markup(bytes.text)
    let names = ["urn:schemas-microsoft-com:office:spreadsheet", "opendocument:xmlns:office"]
    if names.contains(where: { bytes.containsLetters($0) }) {
      self = .workbook
    } else if bytes.containsLetters("<table")
      || bytes.containsLetters("urn:schemas-microsoft-com:office:excel")
    {
      self = .htmlTable(title: markup.text(of: "title"))
    } else if bytes.containsLetters("<html") || bytes.containsLetters("<!doctype html") {
      self = .html(title: markup.text(of: "title"))
    } else {
      self = Self(markup)
    }
  }

  private init(_ markup: Markup) {
    let states = ["SUBMITTED", "PROCESSING", "AVAILABLE", "EXPIRED"]
    if let id = markup.texts.first(where: Markup.isUUID),
      let status = markup.texts.first(where: states.contains)
    {
      self = .queued(id: id, status: status)
    } else if let fault = markup.text(of: "faultstring") {
      self = .soapFault(fault)
    } else {
      self = .xml(root: markup.root)
    }
  }

  var message: String {
    switch self {
    case .html(let title):
      "this is an HTML page\(Self.quoted(title)), not a table: the download failed; "
        + "fetch the file again"
    case .htmlTable(let title):
      "this is an HTML page\(Self.quoted(title)) with a table, whatever its name ends in, not text: "
        + "open it in a spreadsheet and save the sheet as CSV; where it is the message of a server, "
        + "fetch the file again"
    case .wideText(let encoding):
      "this is text in \(encoding.rawValue), not in UTF-8: a spreadsheet writes so what it calls "
        + "Unicode text; save it as CSV in UTF-8"
    case .json:
      "this is a JSON document, not a table: the server answered with a message or in another "
        + "format; fetch the file again as TSV"
    case .apiError(let status, let label):
      "this is an error of the server\(status.map { ", status \($0)" } ?? ""), not a table: it says "
        + "'\(IngestError.Cause.shown(label, limit: 300))'; correct the query and fetch the file again"
    case .queued(let id, "EXPIRED"):
      "Eurostat had prepared the extraction (id \(id)), which has expired; this is its answer, not "
        + "a table; ask for the table again"
    case .queued(let id, let status):
      "Eurostat has queued the extraction (id \(id), status \(status)); this is its answer, not a "
        + "table; fetch it later from "
        + "https://ec.europa.eu/eurostat/api/dissemination/1.0/async/data/\(id)"
    case .soapFault(let text):
      "this is an error of the server, not a table: it says "
        + "'\(IngestError.Cause.shown(text, limit: 300))'; correct the query and fetch the file again"
    case .xml(let root):
      "this is an XML message\(Self.quoted(root)), not a table: the server was not ready or "
        + "refused; fetch the file again"
    case .packed(let packing) where packing.isArchive:
      "this is a \(packing.rawValue) archive, not a table: only gzip is unpacked; unpack it"
    case .packed(let packing):
      "this file is packed with \(packing.rawValue): only gzip is unpacked; unpack it with "
        + "'\(packing.rawValue) -d'"
    case .pdf:
      "this is a PDF document, not a table: only text is read; ask its publisher for CSV, or copy "
        + "the table into a CSV"
    case .workbook:
      "this is a workbook, not a table: only text is read; save the sheet as CSV"
    }
  }

  private static func quoted(_ text: String?) -> String {
    text.map { " ('\(IngestError.Cause.shown($0))')" } ?? ""
  }
}

extension IngestError.Packing {
  /// Whether it packs several files into one.
  var isArchive: Bool { self == .zip || self == .sevenZip }

  /// Whether a file of this kind begins with such bytes.
  func begins(_ bytes: Span<UInt8>) -> Bool {
    switch self {
    case .zip:
      bytes.hasPrefix([0x50, 0x4B, 0x03, 0x04]) || bytes.hasPrefix([0x50, 0x4B, 0x05, 0x06])
        || bytes.hasPrefix([0x50, 0x4B, 0x07, 0x08])
    case .sevenZip: bytes.hasPrefix([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])
    case .zstd: bytes.hasPrefix([0x28, 0xB5, 0x2F, 0xFD])
    case .bzip2:
      // Letters and a digit alone could be a table's: a block, or the end of all, must follow.
      bytes.hasPrefix(Array("BZh".utf8)) && bytes.count >= 10
        && (bytes.extracting(4..<10).hasPrefix([0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
          || bytes.extracting(4..<10).hasPrefix([0x17, 0x72, 0x45, 0x38, 0x50, 0x90]))
    case .xz: bytes.hasPrefix([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00])
    }
  }
}
