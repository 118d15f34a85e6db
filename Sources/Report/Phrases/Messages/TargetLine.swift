import StatisticalModel

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
