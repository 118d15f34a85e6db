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

  /// A cell of a file in quotation marks, and what its blanks are where they are no plain ones.
  static func quoted(_ text: String) -> String {
    let blanks = blanks(of: text)
    return "'\(shown(text))'" + (blanks.isEmpty ? "" : " (with \(blanks))")
  }

  /// The blanks of a text that are no plain ones, each once, by their number in Unicode: `U+00A0`.
  static func blanks(of text: String) -> String {
    var names: [String] = []
    for scalar in text.unicodeScalars
    where scalar.properties.generalCategory == .spaceSeparator && scalar != " " {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: ", ")
  }

  /// What to do with a cell: its blanks are to be deleted where they are no plain ones.
  static func deleting(blanksOf text: String, or remedy: String) -> String {
    let blanks = blanks(of: text)
    return blanks.isEmpty ? remedy : "delete \(blanks), or \(remedy)"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
