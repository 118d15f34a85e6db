/// What figures are to targets.
package struct TargetResults: Sendable, Hashable {
  /// One element a target, place and sex; ordered by indicator, target, place, sex.
  package let gaps: [GapResult]
  /// One element a target of the Union that lies ahead and has a value, in their order.
  package let trajectories: [Trajectory]
  /// One element a total, in the order of the targets.
  package let apportionments: [Apportionment]

  package init(
    gaps: [GapResult], trajectories: [Trajectory] = [], apportionments: [Apportionment] = []
  ) {
    self.gaps = gaps
    self.trajectories = trajectories
    self.apportionments = apportionments
  }

  var receipts: [Receipt] {
    let shares = apportionments.flatMap { $0.countries + $0.others }.flatMap(\.shares)
    return gaps.map(\.receipt) + trajectories.flatMap(\.points).map(\.receipt)
      + shares.map(\.receipt) + apportionments.flatMap(\.equivalents).map(\.receipt)
  }
}
