import StatisticalModel

/// Whose reading of a national code a record gives.
enum Reading: String, CaseIterable {
  case official
  /// By content, where the official one differs or is not at hand.
  case second
}
