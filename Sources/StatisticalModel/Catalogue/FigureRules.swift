/// The parameters by which figures are computed; the catalogue's files state each with its source.
package struct FigureRules: Sendable, Hashable {
  package let aggregation: AggregationRules
  package let jumps: JumpRules
  package let intake: IntakeRules
  package let trends: TrendRules
  package let fairShare: FairShareRules

  package init(
    aggregation: AggregationRules = .standard, jumps: JumpRules = .standard,
    intake: IntakeRules = .standard,
    trends: TrendRules = .standard, fairShare: FairShareRules = .standard
  ) {
    self.aggregation = aggregation
    self.jumps = jumps
    self.intake = intake
    self.trends = trends
    self.fairShare = fairShare
  }

  package static let standard = FigureRules()
}
