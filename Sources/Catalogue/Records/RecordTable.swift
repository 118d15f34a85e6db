import StatisticalModel

/// A CSV file of the catalogue, read by the names of its columns.
struct RecordTable {
  private let table: DelimitedTable
  private let columns: [String: Int]

  var file: String { table.file }
  var header: [String] { table.header }

  init(_ table: DelimitedTable) {
    self.table = table
    columns = Dictionary(
      table.header.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in
        first
      })
  }

  /// The records in the order of the file.
  ///
  /// - Throws: `CatalogueError` where one of `names` is not a column of the file.
  func records(columns names: [String]) throws(CatalogueError) -> [Record] {
    for name in names where columns[name] == nil {
      throw CatalogueError(
        location: SourceLocation(file: table.file, line: 1, column: 1),
        problem: "the header has no column '\(name)', only \(table.header.joined(separator: ","))",
        remedy: "add the column; docs/data.md describes the file")
    }
    return table.rows.map { Record(file: table.file, row: $0, columns: columns) }
  }
}
