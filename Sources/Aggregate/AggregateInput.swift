package import StatisticalModel

/// What Aggregate computes from: judged data, the geography and what the catalogue says of figures.
package struct AggregateInput: Sendable {
  package let catalogue: FigureCatalogue
  package let geography: Geography
  package let datasets: [Dataflow: Dataset]
  package let snapshots: SnapshotList

  package init(
    catalogue: FigureCatalogue, geography: Geography, datasets: [Dataflow: Dataset],
    snapshots: SnapshotList
  ) {
    self.catalogue = catalogue
    self.geography = geography
    self.datasets = datasets
    self.snapshots = snapshots
  }
}
