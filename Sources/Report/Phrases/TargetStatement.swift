import StatisticalModel

/// What a sentence says of a target, its figures already written for the language.
struct TargetStatement: Sendable, Hashable {
  /// The value with its unit: `15 %`, `20 million`.
  let value: String
  let year: String
  /// What is measured of whom.
  let measure: String
  let status: Target.Status
  /// The area that set the target for itself; nil for the Union.
  let area: String?
}

/// What the list of targets says of one, its figure already written for the language.
struct TargetLine: Sendable, Hashable {
  let label: String
  let value: String
  let year: String
  let status: Target.Status
  let source: String

  /// Whether the target stands in an act or a programme, not in an announcement.
  var isLegal: Bool { status != .pledge && status != .forecast }
}

/// What a sentence says of the Union in a comparison.
struct UnionLevel: Sendable, Hashable {
  let value: String
  let year: String
  /// Nil where the Union is not held against a target.
  let verdict: String?
  /// The figure is a total, not an average.
  let isTotal: Bool
}
