import StatisticalModel

/// What is done with the series of a table while they are read: keeping or counting them.
protocol SeriesVisitor {
  /// Hears of the header, once, before any series.
  mutating func begin(_ layout: SeriesLayout) throws(LineFault)

  /// Whether the cells of a series are wanted; they are not even looked at otherwise.
  ///
  /// `codes` says where in `line` the codes of the key stand, one a dimension.
  mutating func wants(_ line: Span<UInt8>, codes: [Range<Int>], number: Int) -> Bool

  /// Hears of a cell of a wanted series; `column` is the index of its period in the layout.
  mutating func visit(_ cell: SeriesCell, of line: Span<UInt8>, column: Int) throws(LineFault)

  /// Hears that a wanted series is complete.
  mutating func end()
}
