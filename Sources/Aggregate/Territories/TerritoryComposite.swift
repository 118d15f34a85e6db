import StatisticalModel

/// One indicator for a territory as a whole, or why there is none.
struct TerritoryComposite: Sendable, Hashable {
  let territory: Territory
  let indicator: IndicatorID
  let sex: Sex
  /// One point a period of which enough is known; nil where there is none.
  let series: IndicatorSeries?
  /// Nil where there is a series.
  let refusal: Refusal?
  /// Of a refusal, the share of the weight that the latest period has, where known.
  let coverage: DecimalNumber?
}
