import StatisticalModel

/// Unit groups that are short on the same sides, everything written.
struct SharedOccupationsText: Sendable, Hashable {
  let sides: [String]
  /// Whether these are all sides of the territory that have a list.
  let areAll: Bool
  /// The other sides with a list that comes near.
  let neighbours: [String]
  /// Each with its code and label.
  let occupations: [String]
}
