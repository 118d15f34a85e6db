/// What is computed of targets and groups of areas beyond the single gap.
package struct Outlook: Sendable, Hashable {
  /// One element a target of the Union that lies ahead and has a value, in their order.
  package let trajectories: [Trajectory]
  /// One element a total, in the order of the targets.
  package let apportionments: [Apportionment]
  /// Ordered by indicator, area.
  package let parities: [Parity]
  /// Ordered by indicator, group.
  package let convergences: [Convergence]

  package init(
    trajectories: [Trajectory], apportionments: [Apportionment], parities: [Parity],
    convergences: [Convergence]
  ) {
    self.trajectories = trajectories
    self.apportionments = apportionments
    self.parities = parities
    self.convergences = convergences
  }

  /// Of every figure, in no order that means anything.
  package var receipts: [Receipt] {
    let lines = trajectories.flatMap(\.points).map(\.receipt)
    let shares = apportionments.flatMap { $0.countries + $0.others }.flatMap(\.shares)
    let years = apportionments.flatMap(\.equivalents).map(\.receipt)
    let groups = parities.map(\.receipt) + convergences.map(\.receipt)
    return lines + shares.map(\.receipt) + years + groups
  }

  package static let empty = Outlook(
    trajectories: [], apportionments: [], parities: [], convergences: [])
}
