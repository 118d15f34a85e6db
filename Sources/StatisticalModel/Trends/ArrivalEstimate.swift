/// The arrival by each rule of extrapolation, all of them through the last value.
package struct ArrivalEstimate: Sendable, Hashable {
  package let straightLine: Arrival
  /// Nil where a value of the window is not above 0.
  package let constantGrowth: Arrival?
  /// Nil for a count, and where a value or the target is not between 0 and 100 per cent.
  package let logistic: Arrival?
  /// Along the fastest and the slowest line of the pace's interval.
  package let interval: Answer<ArrivalRange>

  package init(
    straightLine: Arrival, constantGrowth: Arrival?, logistic: Arrival?,
    interval: Answer<ArrivalRange>
  ) {
    self.straightLine = straightLine
    self.constantGrowth = constantGrowth
    self.logistic = logistic
    self.interval = interval
  }

  /// The rules that give an arrival, the straight line first.
  package var rules: [Arrival] { [straightLine, constantGrowth, logistic].compactMap { $0 } }
}
