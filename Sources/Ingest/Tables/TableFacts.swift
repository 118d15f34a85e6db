import StatisticalModel

/// What a reader has learnt of a file beside the table in it.
struct TableFacts {
  let format: FileInspection.Format
  let isGzip: Bool
  let hasByteOrderMark: Bool
  let lineEnding: FileInspection.LineEnding
  /// Nil where the format has none.
  var delimiter: UInt8?
  /// The table that the file says it is of, as it spells it; nil where it says nothing.
  var dataflow: String?
  /// The columns that no one reads, as the header has them.
  var ignoredColumns: [String] = []
  /// Whether the file has a place for flags.
  var hasFlagColumn = true
  /// Each once, in the order of the file.
  var unmappedLabels: [UnmappedLabel] = []

  /// The codes that the file declares for each dimension, where they do not follow from its rows.
  var declaredCodes: [FileInspection.DimensionCodes] = []

  init(format: FileInspection.Format, of scanner: borrowing LineScanner) {
    self.format = format
    isGzip = scanner.isGzip
    hasByteOrderMark = scanner.hasByteOrderMark
    lineEnding = FileInspection.LineEnding(
      lineFeeds: scanner.lineFeeds, carriageReturns: scanner.carriageReturns)
  }

  /// The facts of a format that is not made of lines.
  init(format: FileInspection.Format, isGzip: Bool, hasByteOrderMark: Bool) {
    self.format = format
    self.isGzip = isGzip
    self.hasByteOrderMark = hasByteOrderMark
    lineEnding = .none
  }
}
