package import StatisticalModel

/// A field of a CSV file, quoted by RFC 4180 where it must be: text, or a value that is none.
///
/// Numbers keep the decimals of their source, with a point and an ASCII minus. Text is data: what a
/// spreadsheet would take for a formula is protected where a spreadsheet is to open the file, and
/// only there. Which of the two a field is follows from its type, never from how it looks.
package struct CSVField: Sendable, Hashable, ExpressibleByStringLiteral {
  private let content: String
  private let isText: Bool

  /// Text, which may come from outside.
  package init(_ text: String) {
    content = text
    isText = true
  }

  package init(stringLiteral value: String) { self.init(value) }

  /// Text; empty where there is none.
  init(_ text: String?) { self.init(text ?? "") }

  /// A code as its list spells it: text too.
  init<List>(_ code: Code<List>?) { self.init(code?.text) }

  /// A number, a period and the like; empty where there is none.
  init(_ value: (some BareCSVValue)?) {
    content = value?.description ?? ""
    isText = false
  }

  /// The field as a file holds it that programs read: the text as it is.
  package var encoded: String { Self.quoted(content) }

  /// The field as a file holds it that a spreadsheet may open.
  ///
  /// Text that begins with a sign of `CSVField.formulaSigns` has an apostrophe more in front, text
  /// that begins with an apostrophe too: one apostrophe less gives back every text.
  package var encodedForSpreadsheets: String {
    guard isText, let first = content.unicodeScalars.first, Self.formulaSigns.contains(first)
    else { return encoded }
    return Self.quoted("'" + content)
  }

  /// What begins a formula in one spreadsheet or another, in their wide forms too, the white space
  /// that some of them skip before it, and the sign of protection itself.
  static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "'",
  ]

  private static func quoted(_ text: String) -> String {
    let special = text.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) }
    guard special else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
