/// The two lines of the Digital Decade from a target area's last value.
package struct Trajectory: Sendable, Hashable {
  package enum Line: String, Sendable, Hashable, CaseIterable {
    /// Straight from the last value to the target.
    case path
    /// From the last value with the slope that the catalogue states.
    case baseline
  }

  package struct Point: Sendable, Hashable {
    package let line: Line
    package let year: Int
    /// In the indicator's unit, to 10 significant digits.
    package let value: DecimalNumber
    package let receipt: Receipt

    package init(line: Line, year: Int, value: DecimalNumber, receipt: Receipt) {
      self.line = line
      self.year = year
      self.value = value
      self.receipt = receipt
    }
  }

  package let target: Target
  /// The value that both lines begin at.
  package let start: Figure
  /// Nil where the catalogue states no slope.
  package let baseline: Baseline?
  /// Ordered by line, then year; the start is not among them.
  package let points: [Point]

  package init(target: Target, start: Figure, baseline: Baseline?, points: [Point]) {
    self.target = target
    self.start = start
    self.baseline = baseline
    self.points = points
  }
}
