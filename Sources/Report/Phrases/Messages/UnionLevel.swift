/// What a sentence says of the Union in a comparison.
struct UnionLevel: Sendable, Hashable {
  let value: String
  let year: String
  /// Nil where the Union is not held against a target.
  let verdict: String?
  /// The figure is a total, not an average.
  let isTotal: Bool
}
