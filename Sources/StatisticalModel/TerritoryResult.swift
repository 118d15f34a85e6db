/// The sides of a territory held against each other, their countries and the Union.
package struct TerritoryResult: Sendable, Hashable {
  package let territory: Territory
  /// One element an indicator that has a target or is followed, in the order of the catalogue.
  package let comparisons: [TerritoryComparison]

  package init(territory: Territory, comparisons: [TerritoryComparison]) {
    self.territory = territory
    self.comparisons = comparisons
  }
}

/// One indicator, total of both sexes, for all areas of a territory in one year.
package struct TerritoryComparison: Sendable, Hashable {
  package let indicator: Indicator
  /// The Union's target that the areas are held against; nil where the indicator has none.
  package let target: Target?
  /// The latest period that all compared areas share; nil where there is none.
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

/// One area in a comparison.
package struct ComparedArea: Sendable, Hashable {
  package enum Standing: Sendable, Hashable {
    /// A side of the territory; `of` names all sides that the area stands for.
    case side(of: [Territory.Side])
    /// The territory as a whole, computed from its sides.
    case territory
    case country
    case union
  }

  /// A value against the Union's of the same period.
  package enum Position: String, Sendable, Hashable {
    case above
    /// The difference is smaller than the survey's noise.
    case closeTo
    case below
  }

  package let standing: Standing
  package let area: ReferenceArea
  /// The area's value of the common period.
  package let figure: Figure?
  /// A newer value of the area, for a note; nil where the common period is its latest.
  package let newer: Figure?
  package let toUnion: Position?
  /// Target minus value; nil where there is no target, no value, or the target is a total.
  package let gap: DecimalNumber?
  package let refusal: Refusal?
  /// Of a territory that is refused, the share of the weight that has a value, where known.
  package let coverage: DecimalNumber?
  /// The receipt of the value in `series.csv`.
  package let receipt: Receipt?

  package init(
    standing: Standing, area: ReferenceArea, figure: Figure?, newer: Figure?,
    toUnion: Position?, gap: DecimalNumber?, refusal: Refusal?,
    coverage: DecimalNumber? = nil, receipt: Receipt?
  ) {
    self.standing = standing
    self.area = area
    self.figure = figure
    self.newer = newer
    self.toUnion = toUnion
    self.gap = gap
    self.refusal = refusal
    self.coverage = coverage
    self.receipt = receipt
  }
}
