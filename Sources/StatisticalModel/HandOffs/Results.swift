/// Everything the reports say, computed: the hand-off from Aggregate to Report.
package struct Results: Sendable, Hashable {
  /// One element a target, area and sex; ordered by indicator, target, area, sex.
  package let gaps: [GapResult]
  /// One element an indicator, area and sex; ordered by them.
  package let series: [IndicatorSeries]
  /// In the order of the catalogue.
  package let territories: [TerritoryResult]
  /// Ordered by list, area, title.
  package let shortages: [ShortageEntry]
  /// What the lists say together.
  package let bridge: ShortageBridge
  /// Ordered by indicator, area, sex, period.
  package let jumps: [Jump]
  /// What is computed of targets and groups of areas beyond the single gap.
  package let outlook: Outlook

  package init(
    gaps: [GapResult], series: [IndicatorSeries], territories: [TerritoryResult],
    shortages: [ShortageEntry], bridge: ShortageBridge = .empty, jumps: [Jump] = [],
    outlook: Outlook = .empty
  ) {
    self.gaps = gaps
    self.series = series
    self.territories = territories
    self.shortages = shortages
    self.bridge = bridge
    self.jumps = jumps
    self.outlook = outlook
  }
}
