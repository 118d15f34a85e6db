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

/// How a delimited text is written; declared in the catalogue, not guessed.
package struct DelimitedFormat: Sendable, Hashable {
  package enum Encoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "UTF-8"
    /// Read as Windows-1252, its superset, as browsers do: `œ` and `’` exist only there.
    case latin1 = "ISO-8859-1"
  }

  /// One ASCII character.
  package let delimiter: UInt8
  package let encoding: Encoding

  package init(delimiter: UInt8, encoding: Encoding) {
    self.delimiter = delimiter
    self.encoding = encoding
  }

  /// Comma and UTF-8: how the catalogue's own files are written.
  package static let catalogue = DelimitedFormat(delimiter: UInt8(ascii: ","), encoding: .utf8)
}
