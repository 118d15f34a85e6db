package import StatisticalModel

/// What Aggregate computes from: judged data and the catalogue.
package struct AggregateInput: Sendable {
  package let catalogue: ReferenceCatalogue
  package let datasets: [Dataflow: Dataset]
  /// `Lineage.snapshot` is an index into it.
  package let snapshots: [Snapshot]
  /// One element a snapshot of a shortage list, the newest of each list.
  package let lists: [ListSnapshot]
  /// The edition before, of the lists that have one.
  package let earlierLists: [ListSnapshot]

  package struct ListSnapshot: Sendable {
    package let list: ShortageList
    package let snapshot: UInt16
    package let table: DelimitedTable

    package init(list: ShortageList, snapshot: UInt16, table: DelimitedTable) {
      self.list = list
      self.snapshot = snapshot
      self.table = table
    }
  }

  package init(
    catalogue: ReferenceCatalogue, datasets: [Dataflow: Dataset], snapshots: [Snapshot],
    lists: [ListSnapshot], earlierLists: [ListSnapshot] = []
  ) {
    self.catalogue = catalogue
    self.datasets = datasets
    self.snapshots = snapshots
    self.lists = lists
    self.earlierLists = earlierLists
  }
}
