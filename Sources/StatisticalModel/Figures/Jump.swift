/// A figure that differs from that of the year before by far more than is usual in its segment.
package struct Jump: Sendable, Hashable {
  package let indicator: IndicatorID
  package let area: Place
  package let sex: Sex
  package let value: DecimalNumber
  package let cell: SourceCell
  package let change: DecimalNumber
  /// What the change was held against.
  package let past: Past

  /// The earlier changes of the segment: how many, their median, and the largest deviation from
  /// it that is no jump.
  package struct Past: Sendable, Hashable {
    package let changes: Int
    package let median: DecimalNumber
    package let bound: DecimalNumber

    package init(changes: Int, median: DecimalNumber, bound: DecimalNumber) {
      self.changes = changes
      self.median = median
      self.bound = bound
    }
  }

  package var period: TimePeriod { cell.period }

  package init(
    of point: IndicatorSeries.Point, in series: IndicatorSeries, value: DecimalNumber,
    change: DecimalNumber, past: Past
  ) {
    indicator = series.indicator
    area = series.area
    sex = series.sex
    self.value = value
    cell = point.cell
    self.change = change
    self.past = past
  }
}
