/// What is computed of figures: the hand-off from Aggregate.
package struct FigureResults: Sendable, Hashable {
  /// One element an indicator, place and sex; ordered by them.
  package let series: [IndicatorSeries]
  /// Ordered by indicator, area, sex, period.
  package let jumps: [Jump]
  package let targets: TargetResults
  package let groups: GroupResults

  package init(
    series: [IndicatorSeries], jumps: [Jump] = [], targets: TargetResults,
    groups: GroupResults
  ) {
    self.series = series
    self.jumps = jumps
    self.targets = targets
    self.groups = groups
  }

  /// Of every figure, in no order that means anything.
  package var receipts: [Receipt] {
    series.flatMap(\.points).map(\.receipt) + targets.receipts + groups.receipts
  }
}
