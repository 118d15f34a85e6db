package import StatisticalModel

/// Computes the figures of a run: first what is observed, then what is computed of it.
package enum Aggregator {
  /// The results of `input`, and the flaws met on the way.
  package static func results(
    of input: AggregateInput
  ) -> (results: FigureResults, findings: [Finding]) {
    let workspace = Workspace(input)
    let (observed, choiceFindings) = ObservedSeries.chosen(in: workspace)
    let jumps = JumpFinder(workspace.catalogue).jumps(in: observed.all)
    let rebuilt = CountryRebuilder(workspace: workspace, series: observed).findings()
    let composites = TerritoryComposer(workspace: workspace, series: observed).composites()
    let completed = CompletedSeries(observed, with: composites)
    let results = FigureResults(
      series: completed.all, jumps: jumps, targets: targets(workspace, completed),
      groups: groups(workspace, completed))
    let jumpFindings = jumps.map { Finding.jump($0, in: workspace.snapshots) }
    return (results, choiceFindings + jumpFindings + rebuilt)
  }

  private static func targets(
    _ workspace: Workspace, _ series: CompletedSeries
  ) -> TargetResults {
    TargetResults(
      gaps: GapCalculator(workspace: workspace, series: series).gaps(),
      trajectories: TrajectoryCalculator(workspace: workspace, series: series).trajectories(),
      apportionments: FairShareCalculator(workspace: workspace, series: series).apportionments())
  }

  private static func groups(_ workspace: Workspace, _ series: CompletedSeries) -> GroupResults {
    let comparer = TerritoryComparer(workspace: workspace, series: series)
    return GroupResults(
      territories: workspace.geography.territories.map(comparer.result),
      parities: ParityCalculator(workspace: workspace, series: series).parities(),
      convergences: ConvergenceCalculator(workspace: workspace, series: series).convergences())
  }
}
