/// One indicator, total of both sexes, for all areas of a territory in one year.
package struct TerritoryComparison: Sendable, Hashable {
  package let indicator: Indicator
  /// The Union's target that the areas are held against; nil where the indicator has none.
  package let target: Target?
  /// The period in which most of the areas have a value, the sides first; nil where no two share
  /// one.
  package let period: TimePeriod?
  /// The sides in their order, then their countries, then the Union, each area once.
  package let rows: [ComparedArea]
  /// Why there is no comparison of the sides; nil where there is one.
  package let refusal: Refusal?

  package init(
    indicator: Indicator, target: Target?, period: TimePeriod?, rows: [ComparedArea],
    refusal: Refusal?
  ) {
    self.indicator = indicator
    self.target = target
    self.period = period
    self.rows = rows
    self.refusal = refusal
  }
}
