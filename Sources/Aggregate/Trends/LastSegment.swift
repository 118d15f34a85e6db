import StatisticalModel

/// The last unbroken segment of a series: all that a trend may be drawn from.
package struct LastSegment: Sendable, Hashable {
  /// The years that have a value, in ascending order; all of the segment of the latest value.
  package let values: [YearlyValue]
  /// The last year with a value before the segment; nil where the series begins with it.
  package let lastYearBefore: Int?

  package init(values: [YearlyValue], lastYearBefore: Int?) {
    self.values = values
    self.lastYearBefore = lastYearBefore
  }

  /// Why `years` years up to the last value cannot be had: a break within them, or no series.
  func shortness(of years: Int) -> Refusal {
    guard let last = values.last, let before = lastYearBefore, before >= last.year - years
    else { return .tooFewPoints }
    return .breakInWindow
  }

  /// The values of the last `years` years, the last one's own year not counted.
  func window(of years: Int) -> [YearlyValue] {
    guard let last = values.last else { return [] }
    return values.filter { $0.year >= last.year - years }
  }
}
