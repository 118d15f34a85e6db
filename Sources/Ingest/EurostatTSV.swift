package import StatisticalModel

/// Eurostat's own format: a line a series, a column a period, in the old and in the new layout.
package enum EurostatTSV {
  /// Reads the series that `selecting` wants, in one pass and in memory that does not grow with
  /// the rest of the file.
  ///
  /// - Returns: one element a selected line, in the order of the file, duplicates included; its
  ///   observations in ascending order of period, missing ones with a nil value and their flags.
  /// - Throws: where the file is missing or no such table; the first fault, at its line and column.
  package static func read(
    _ file: InputFile, snapshot: UInt16, selecting selection: SeriesSelection,
    limits: IngestLimits = .standard
  ) throws(IngestError) -> RawTable {
    try read(
      file, snapshot: snapshot, selecting: selection, limits: limits,
      blockSize: ByteSource.standardBlockSize)
  }

  /// The same, in blocks of a given number of bytes.
  static func read(
    _ file: InputFile, snapshot: UInt16, selecting selection: SeriesSelection,
    limits: IngestLimits, blockSize: Int
  ) throws(IngestError) -> RawTable {
    var scanner = try LineScanner(file, limits: limits, blockSize: blockSize)
    var builder = RawTableBuilder(selecting: selection)
    try SeriesReader.read(&scanner, limits: limits, visitor: &builder)
    return builder.table(file: file.name, snapshot: snapshot)
  }
}
