/// What Ingest read of a file and what it left there.
package struct RawCounts: Sendable, Hashable {
  /// Lines of series, selected or not.
  package var rowsRead = 0
  /// Lines whose key no selection matched.
  package var rowsNotSelected = 0
  /// Cells of the selected series.
  package var cells = 0
  /// Of them, without a value.
  package var missing = 0
  /// Of them, with a flag.
  package var flagged = 0

  package init() {}
}
