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

    /// Whether there is nothing in any field that a person could read.
    package var isBlank: Bool { fields.allSatisfy(DelimitedTable.isBlank) }
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

  /// The same table without the rows that hold nothing but delimiters and blanks.
  package var withoutBlankRows: DelimitedTable {
    DelimitedTable(file: file, header: header, rows: rows.filter { !$0.isBlank })
  }

  /// Whether a text has no character that a person could read: empty, blanks, no-break spaces.
  package static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
  }

  package func location(of row: Row) -> SourceLocation {
    SourceLocation(file: file, line: row.line)
  }
}
