import StatisticalModel

/// What a sentence says of an area: against the Union's average and against the target.
struct Verdict: Sendable, Hashable {
  /// Nil for the Union itself, and where it has no value.
  let position: ComparedArea.Position?
  /// Nil where there is no target, or where the target is not one for the area.
  let standing: TargetStanding?

  init(position: ComparedArea.Position?, standing: TargetStanding?) {
    self.position = position
    self.standing = standing
  }

  init(_ row: ComparedArea) {
    self.init(position: row.toUnion, standing: row.gap.map(TargetStanding.init))
  }
}
