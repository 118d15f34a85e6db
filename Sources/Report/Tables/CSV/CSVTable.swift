/// A CSV file: UTF-8, LF, a comma between fields.
package struct CSVTable: Sendable, Hashable {
  package let header: String
  package let rows: [[CSVField]]

  package init(header: String, rows: [[CSVField]]) {
    self.header = header
    self.rows = rows
  }

  /// A file with one line a row, and its columns in their order.
  init<Row>(_ columns: [CSVColumn<Row>], rows: [Row]) {
    header = columns.map(\.name).joined(separator: ",")
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
    return ([header] + lines).joined(separator: "\n") + "\n"
  }
}
