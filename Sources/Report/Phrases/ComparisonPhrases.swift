import StatisticalModel

/// The sentences of a comparison.
protocol ComparisonPhrases: Sendable {
  func unionLevel(_ level: UnionLevel) -> String
  /// Where the Union has no value of the year.
  func commonYear(_ year: String, unionHasAnother: Bool) -> String
  var totalIsNotApportioned: String { get }
  func noFigure(for areas: [String], _ refusal: Refusal) -> String
  func standsFor(area: String, level: Int?, regions: [String]) -> String
}
