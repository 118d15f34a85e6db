import StatisticalModel

/// What every computation of a run may ask, besides the series.
struct Workspace: Sendable {
  let catalogue: FigureCatalogue
  let geography: Geography
  let datasets: [Dataflow: Dataset]
  let snapshots: SnapshotList
  let populations: PopulationBook
  let receipts: FigureReceipts

  init(_ input: AggregateInput) {
    catalogue = input.catalogue
    geography = input.geography
    datasets = input.datasets
    snapshots = input.snapshots
    populations = PopulationBook(input)
    receipts = FigureReceipts(snapshots: input.snapshots)
  }

  var rules: FigureRules { catalogue.rules }
}
