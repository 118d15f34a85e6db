/// A CSV file: UTF-8, LF, a comma between fields.
package struct CSVTable: Sendable, Hashable {
  /// The names of the columns.
  package let names: [String]
  package let rows: [[CSVField]]

  /// A file with one line a row, and its columns in their order.
  package init<Row>(_ columns: [CSVColumn<Row>], rows: [Row]) {
    names = columns.map(\.name)
    self.rows = rows.map { row in columns.map { $0.field(row) } }
  }

  /// The file for programs: every text as it is.
  package var text: String { text(\.encoded) }

  /// The file for spreadsheets: no text is a formula.
  package var textForSpreadsheets: String { text(\.encodedForSpreadsheets) }

  private func text(_ encoded: KeyPath<CSVField, String>) -> String {
    let lines = rows.map { row in
      row.map { $0[keyPath: encoded] }.joined(separator: ",")
    }
    return ([names.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
  }
}
