package import StatisticalModel

/// A field of a CSV file: a typed value, quoted by RFC 4180 where it must be.
///
/// Numbers keep the decimals of their source, with a point and an ASCII minus. Text is data: what a
/// spreadsheet would take for a formula is protected where a spreadsheet is to open the file, and
/// only there. Which of the two a field is follows from its type, never from how it looks: a
/// negative gap begins with `-` and stays a number.
package enum CSVField: Sendable, Hashable {
  /// Which may come from outside.
  case text(String)
  case decimal(DecimalNumber)
  case integer(Int)
  /// 1 or 0.
  case truth(Bool)
  case period(TimePeriod)
  case edition(Edition)
  case flags(Flags)
  case receipt(Receipt)
  /// An empty field.
  case missing

  /// A value; missing where there is none.
  package init(_ value: (some CSVValue)?) { self = value?.csvField ?? .missing }

  /// The value as it is written, before anything is quoted.
  package var content: String {
    switch self {
    case .text(let text): text
    case .decimal(let number): number.description
    case .integer(let number): String(number)
    case .truth(let isTrue): isTrue ? "1" : "0"
    case .period(let period): period.description
    case .edition(let edition): edition.description
    case .flags(let flags): flags.description
    case .receipt(let receipt): receipt.description
    case .missing: ""
    }
  }

  /// The field as a file holds it that programs read: the text as it is.
  package var encoded: String { Self.quoted(content) }

  /// The field as a file holds it that a spreadsheet may open.
  ///
  /// Text that begins with a sign of `CSVField.formulaSigns` has an apostrophe more in front, text
  /// that begins with an apostrophe too: one apostrophe less gives back every text.
  package var encodedForSpreadsheets: String {
    guard case .text(let text) = self, let first = text.unicodeScalars.first,
      Self.formulaSigns.contains(first)
    else { return encoded }
    return Self.quoted("'" + text)
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
