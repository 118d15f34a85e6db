import StatisticalModel

/// A pace and where it leads, its figures written.
struct PaceText: Sendable, Hashable {
  let area: String
  /// `+0.4 percentage points`; nil where there is no pace.
  let amount: String?
  /// `2021–2023`.
  let years: String
  let arrival: Arrival
  /// The year of the last value.
  let lastYear: String
}

/// What must be said beside fair shares, its figures written.
struct FairShareText: Sendable, Hashable {
  let total: String
  let baseYear: String
  /// The share of the base year's employment that the total amounts to, with its range.
  let equivalent: String
  /// The year of the profile that regions are estimated by; nil where the page shows no region.
  let profileYear: String?
}

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
