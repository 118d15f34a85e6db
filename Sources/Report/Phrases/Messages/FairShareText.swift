/// What must be said beside fair shares, its figures written.
struct FairShareText: Sendable, Hashable {
  let total: String
  let baseYear: String
  /// The share of the base year's employment that the total amounts to, with its range.
  let equivalent: String
  /// The year of the profile that regions are estimated by; nil where the page shows no region.
  let profileYear: String?
}
