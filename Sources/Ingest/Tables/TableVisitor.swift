package import StatisticalModel

/// What is done with a table while it is read: keeping it, counting it, writing it out.
///
/// Readers of every format tell a table in the same events. A *row* is what has one key: a line of
/// a Eurostat TSV with all its cells, or one record of an SDMX-CSV with its one cell.
package protocol TableVisitor: ~Copyable {
  /// Hears of the dimensions of the key, once, before all else; in lower case, without time.
  mutating func begin(_ dimensions: [String], rows: RowKind) throws(LineFault)

  /// Hears of a period; cells name it by its index in the order of these calls.
  mutating func add(_ period: TimePeriod)

  /// Whether the cells of a row are wanted; they are not even looked at otherwise.
  ///
  /// - Parameters:
  ///   - text: bytes in which the codes stand, each once trimmed and not empty.
  ///   - codes: where each code stands in them, one element a dimension.
  ///   - line: the line of the file on which the row begins.
  /// - Returns: whether the cells of the row are to be visited.
  /// - Throws: where the visitor would hold more than it may.
  mutating func wants(
    _ text: Span<UInt8>, codes: [Range<Int>], line: Int
  ) throws(LineFault) -> Bool

  /// Hears where the next cell stands in the file, if its row spans several lines.
  ///
  /// - Parameters:
  ///   - line: the line on which the cell stands.
  ///   - column: where it begins there, in characters from 1.
  mutating func locate(line: Int, column: Int)

  /// Hears of a cell of a wanted row.
  ///
  /// - Parameters:
  ///   - cell: the cell, taken apart into ranges of `text`.
  ///   - text: bytes in which the cell stands.
  ///   - period: the index of its period.
  ///   - position: its place among the cells of its line, 1-based, the key being 1.
  /// - Throws: what keeps the visitor from using the cell.
  mutating func visit(
    _ cell: TableCell, of text: Span<UInt8>, period: Int, position: Int
  ) throws(LineFault)

  /// Hears of a cell of a wanted row that is spelled as nearly all are.
  ///
  /// The same as hearing of its `TableCell`, which it is unless the visitor has a faster way.
  ///
  /// - Throws: what keeps the visitor from using the cell.
  mutating func visit(
    _ cell: RegularCell, of text: Span<UInt8>, period: Int, position: Int
  ) throws(LineFault)

  /// Hears that a wanted row is complete.
  mutating func end()
}

extension TableVisitor where Self: ~Copyable {
  package mutating func visit(
    _ cell: RegularCell, of text: Span<UInt8>, period: Int, position: Int
  ) throws(LineFault) {
    try visit(TableCell(cell), of: text, period: period, position: position)
  }

  /// Most visitors do not keep where cells stand.
  package mutating func locate(line: Int, column: Int) {}
}
