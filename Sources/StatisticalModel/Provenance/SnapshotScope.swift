/// Whether a snapshot holds the whole table or some of its series.
package enum SnapshotScope: String, Sendable, Hashable, CaseIterable {
  /// Replaces every older snapshot of its table.
  case full
  /// Lies over the older ones, series by series.
  case partial
}
