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
