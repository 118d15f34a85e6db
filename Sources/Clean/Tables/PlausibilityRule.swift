import StatisticalModel

/// The bounds outside which a value of an indicator is taken for an error.
package struct PlausibilityRule: Sendable {
  let indicator: IndicatorID
  let dataflow: Dataflow
  let filter: SeriesSelection.Filter
  let range: ClosedRange<DecimalNumber>
}
