package import StatisticalModel

/// What Occupations reads from: shortage lists, the geography and what the catalogue says of both.
package struct OccupationInput: Sendable {
  package let catalogue: OccupationCatalogue
  package let geography: Geography
  package let snapshots: SnapshotList
  /// One element a snapshot of a shortage list, the newest of each list.
  package let lists: [ListSnapshot]
  /// The edition before, of the lists that have one.
  package let earlierLists: [ListSnapshot]

  package init(
    catalogue: OccupationCatalogue, geography: Geography, snapshots: SnapshotList,
    lists: [ListSnapshot], earlierLists: [ListSnapshot] = []
  ) {
    self.catalogue = catalogue
    self.geography = geography
    self.snapshots = snapshots
    self.lists = lists
    self.earlierLists = earlierLists
  }
}
