package import StatisticalModel

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

extension IndicatorSeries {
  /// The segment of the latest value; no value where the series is not one of years.
  package var lastSegment: LastSegment {
    let annual = points.filter { $0.value != nil && $0.period.frequency == .annual }
    guard let last = annual.last else { return LastSegment(values: [], lastYearBefore: nil) }
    let values = annual.filter { $0.segment == last.segment }.compactMap { point in
      point.value.map { YearlyValue(year: point.period.year, value: $0) }
    }
    let before = annual.last { $0.segment != last.segment }
    return LastSegment(values: values, lastYearBefore: before?.period.year)
  }
}

extension TrendWindow {
  /// The window from the first to the last of several values; nil for fewer than two.
  init?(_ values: [YearlyValue]) {
    guard let first = values.first, let last = values.last, values.count > 1 else { return nil }
    self.init(first: first.year, last: last.year, points: values.count)
  }
}
