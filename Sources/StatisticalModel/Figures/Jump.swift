/// A figure that differs from that of the year before by far more than is usual in its segment.
package struct Jump: Sendable, Hashable {
  package let indicator: IndicatorID
  package let area: ReferenceArea
  package let sex: Sex
  package let period: TimePeriod
  package let value: DecimalNumber
  package let dataflow: Dataflow
  package let lineage: Lineage
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

  package init(
    of point: IndicatorSeries.Point, in series: IndicatorSeries, value: DecimalNumber,
    change: DecimalNumber, past: Past
  ) {
    indicator = series.indicator
    area = series.area
    sex = series.sex
    period = point.period
    self.value = value
    dataflow = point.dataflow
    lineage = point.lineage
    self.change = change
    self.past = past
  }
}
