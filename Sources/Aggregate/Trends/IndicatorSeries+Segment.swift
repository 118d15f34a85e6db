package import StatisticalModel

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
