import StatisticalModel

/// Where an area stands against a target.
enum TargetStanding: Sendable, Hashable, CaseIterable {
  case met
  case missed

  /// The standing that a gap, target minus value, amounts to.
  init(gap: DecimalNumber) { self = gap <= .zero ? .met : .missed }
}
