import StatisticalModel

extension TargetStanding {
  /// The standing of a compared area; nil where it has no gap.
  init?(of row: ComparedArea) {
    guard let gap = row.gap else { return nil }
    self.init(gap: gap)
  }
}
