/// A statistical table as its file states it: the hand-off from Ingest to Clean.
///
/// Nothing is judged here: codes and flags stand as they are spelled.
package struct RawTable: Sendable, Hashable {
  /// The file as messages name it.
  package let file: String
  /// The index of the snapshot in the run's list of snapshots.
  package let snapshot: UInt16
  /// The dimensions of the key in the order of the file, in lower case, without time.
  package let dimensions: [String]
  /// The selected series, in the order of the file.
  package let series: [RawSeries]
  package let counts: RawCounts
  /// Each once, in the order of the file.
  package let unmappedLabels: [UnmappedLabel]

  /// The same table under another name for messages.
  package func named(_ file: String) -> RawTable {
    RawTable(
      file: file, snapshot: snapshot, dimensions: dimensions, series: series, counts: counts,
      unmappedLabels: unmappedLabels)
  }

  package init(
    file: String, snapshot: UInt16, dimensions: [String], series: [RawSeries], counts: RawCounts,
    unmappedLabels: [UnmappedLabel] = []
  ) {
    self.file = file
    self.snapshot = snapshot
    self.dimensions = dimensions
    self.series = series
    self.counts = counts
    self.unmappedLabels = unmappedLabels
  }
}
