/// How a figure of a territory was computed, its numbers already written.
struct CompositeNote: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// Counts of the sides, added.
    case sum
    /// The mean of sides that are the territory.
    case mean
    /// The mean of regions that stand for sides.
    case estimate
  }

  /// Whom the weights count.
  enum Weights: Sendable, Hashable {
    case persons(from: Int, to: Int)
    case allAges
    case employed
    /// Figures of other indicators, in their unit.
    case other(String)
  }

  /// The territory, with the indicator where it matters.
  let subject: String
  let kind: Kind
  /// `West Flanders 12.1% (641,886; 2018)`, one a side.
  let members: [String]
  /// Nil for a sum.
  let weights: Weights?
  /// Whether the weights count others than those whom the figure is about.
  let isSubstitute: Bool
  /// The share of the weight that has a value; nil where all has.
  let coverage: String?
  /// The least and the most that the figure could be; nil where nothing is missing.
  let bounds: Bounds?

  struct Bounds: Sendable, Hashable {
    let least: String
    let most: String
  }
}
