/// The records of a delimited text, with the line each begins on: a hand-off of Ingest.
package struct DelimitedTable: Sendable, Hashable {
  package struct Row: Sendable, Hashable {
    /// The 1-based line on which the record begins; a quoted field may go over several.
    package let line: Int
    /// One element a column of the header.
    package let fields: [String]

    package init(line: Int, fields: [String]) {
      self.line = line
      self.fields = fields
    }
  }

  /// The file as messages name it.
  package let file: String
  package let header: [String]
  /// In the order of the file.
  package let rows: [Row]

  package init(file: String, header: [String], rows: [Row]) {
    self.file = file
    self.header = header
    self.rows = rows
  }

  /// The same table under another name for messages.
  package func named(_ file: String) -> DelimitedTable {
    DelimitedTable(file: file, header: header, rows: rows)
  }

  package func location(of row: Row) -> SourceLocation {
    SourceLocation(file: file, line: row.line)
  }
}
