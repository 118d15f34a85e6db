package import StatisticalModel

/// Reads a statistical table of any accepted format, which its content tells.
package enum TableReader {
  /// Reads the series that `selecting` wants, in one pass and in memory that does not grow with
  /// the rest of the file.
  ///
  /// - Returns: one element a selected series, in the order of the file, copies included; its
  ///   observations in ascending order of period, missing ones with a nil value and their flags.
  /// - Throws: where the file is missing or no such table; the first fault, at its line and column.
  package static func read(
    _ file: InputFile, snapshot: UInt16, selecting selection: SeriesSelection,
    options: ReadOptions = .standard
  ) throws(IngestError) -> RawTable {
    var builder = RawTableBuilder(selecting: selection, limits: options.limits)
    let unmappedLabels = try read(file, options: options, visitor: &builder)
    return builder.table(file: file.name, snapshot: snapshot, unmappedLabels: unmappedLabels)
  }

  /// Tells a visitor of all that a file holds.
  ///
  /// - Returns: the labels that no codelist explains.
  /// - Throws: as above, and what the visitor throws.
  package static func read(
    _ file: InputFile, options: ReadOptions, visitor: inout some TableVisitor & ~Copyable
  ) throws(IngestError) -> [UnmappedLabel] {
    let file = try file.opened()
    // A file that is no table at all gets the message of the format that is asked for most.
    let format = try TableFormat.recognised(file, options: options) ?? .eurostatTSV
    return try format.read(file, options: options, visitor: &visitor).unmappedLabels
  }
}
