/// What became of one snapshot on its way: counts in and out, stage by stage.
package struct QualityRecord: Sendable, Hashable {
  package let snapshot: Snapshot
  /// Nil for a shortage list.
  package let raw: RawCounts?
  /// Nil for a shortage list.
  package let clean: CleanCounts?
  /// Titles of a shortage list; nil for a table.
  package let titles: Int?

  package init(snapshot: Snapshot, raw: RawCounts?, clean: CleanCounts?, titles: Int?) {
    self.snapshot = snapshot
    self.raw = raw
    self.clean = clean
    self.titles = titles
  }
}
