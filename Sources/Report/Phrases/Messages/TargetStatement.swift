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
