extension IngestError.Cause {
  /// The text of a file on one line: cut after 60 characters or the given number, control characters escaped.
  static func shown(_ text: String, limit: Int = 60) -> String {
    var shown = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      guard index < limit else { return shown + "…" }
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
