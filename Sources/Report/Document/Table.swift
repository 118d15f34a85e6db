/// A table of a document: a header and rows of as many cells.
struct Table: Sendable, Hashable {
  enum Alignment: Sendable, Hashable {
    case left
    /// For numbers.
    case right
  }

  struct Column: Sendable, Hashable {
    let title: RichText
    let alignment: Alignment

    init(_ title: RichText, _ alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  let columns: [Column]
  /// One element a row, with one cell a column.
  let rows: [[RichText]]

  /// A table whose rows are filled with empty cells, or cut, to the number of columns.
  init(columns: [Column], rows: [[RichText]]) {
    self.columns = columns
    self.rows = rows.map { row in
      columns.indices.map { row.indices.contains($0) ? row[$0] : "" }
    }
  }
}
