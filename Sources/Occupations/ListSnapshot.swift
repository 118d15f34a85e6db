package import StatisticalModel

/// One edition of a shortage list, as its file states it.
package struct ListSnapshot: Sendable {
  package let list: ShortageList
  /// The index of the snapshot in the run's list of snapshots.
  package let snapshot: UInt16
  package let table: DelimitedTable

  package init(list: ShortageList, snapshot: UInt16, table: DelimitedTable) {
    self.list = list
    self.snapshot = snapshot
    self.table = table
  }
}
