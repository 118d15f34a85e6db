import StatisticalModel

/// What is said of pace, arrival, shares and spreads.
protocol TrendPhrases: Sendable {
  /// With the ratio of growth; as an indication where the class is refused.
  func indication(_ ratio: String) -> String
  /// Of an interval without an end.
  func earliest(_ year: Int) -> String
  /// What the paragraph of the paces begins with.
  func paceIntroduction(target: String) -> String
  /// One sentence: of which areas the year cannot be said, and why.
  func noArrival(for areas: [String], _ refusal: Refusal) -> String
  func targetYearPassed(_ year: String, values: [String]) -> String
  /// How the table of arrivals is read.
  func arrivalNote(horizon: Int, points: Int) -> String
  func baselineNote(slope: String, source: String, isConfirmed: Bool) -> String
  var pathNote: String { get }
  func fairShare(_ text: FairShareText) -> String
  var parityNote: String { get }
  var convergenceNote: String { get }
}
