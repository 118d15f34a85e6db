import StatisticalModel

/// A field of a CSV file, quoted by RFC 4180 where it must be.
///
/// Numbers keep the decimals of their source, with a point and an ASCII minus. Text is data: a title
/// that begins with `=` stays as it is, since this profile is read by programs.
package struct CSVField: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The field as the file holds it.
  package let encoded: String

  package init(_ text: String) {
    let special = text.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) }
    guard special else {
      encoded = text
      return
    }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    encoded = quoted + "\""
  }

  package init(stringLiteral value: String) { self.init(value) }

  init<List>(_ code: Code<List>) { self.init(code.text) }

  /// Empty where there is nothing.
  init(_ value: (some CustomStringConvertible)?) { self.init(value?.description ?? "") }
}

/// A CSV file: UTF-8, LF, a comma between fields.
package struct CSVTable: Sendable, Hashable {
  package let header: String
  package let rows: [[CSVField]]

  package init(header: String, rows: [[CSVField]]) {
    self.header = header
    self.rows = rows
  }

  package var text: String {
    let lines = rows.map { $0.map(\.encoded).joined(separator: ",") }
    return ([header] + lines).joined(separator: "\n") + "\n"
  }
}
