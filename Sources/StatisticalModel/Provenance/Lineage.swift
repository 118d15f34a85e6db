/// Where an observation was read: snapshot, line and cell, in eight bytes that every figure keeps.
package struct Lineage: Sendable, Hashable, Comparable {
  /// The index of the snapshot in the run's list of snapshots.
  package let snapshot: UInt16
  /// The cell in its line, 1-based; in a table of series 1 is the key.
  package let cell: UInt16
  /// The line of the inflated file, 1-based.
  package let line: UInt32

  package init(snapshot: UInt16, line: UInt32, cell: UInt16) {
    self.snapshot = snapshot
    self.line = line
    self.cell = cell
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.snapshot, left.line, left.cell) < (right.snapshot, right.line, right.cell)
  }
}
