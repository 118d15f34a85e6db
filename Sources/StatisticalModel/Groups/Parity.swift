/// Women and men in one indicator and area.
package struct Parity: Sendable, Hashable {
  /// What is held against what.
  package enum Measure: String, Sendable, Hashable, CaseIterable {
    /// The share of women, held against half.
    case shareOfWomen = "share-of-women"
    /// The rate of women, held against the rate of men.
    case rates
  }

  package let indicator: IndicatorID
  package let area: Place
  package let measure: Measure
  package let period: TimePeriod
  /// The share of women, or their rate, in per cent.
  package let women: Figure
  /// The rate of men; nil for a share.
  package let men: Figure?
  /// What women lack to parity in percentage points: 50 minus their share, or the rate of men
  /// minus theirs; negative where women are ahead.
  package let gap: DecimalNumber
  /// How the gap moves, in percentage points a year; it closes where the pace is against its sign.
  package let pace: Answer<Pace>
  package let receipt: Receipt

  package init(
    indicator: IndicatorID, area: Place, measure: Measure, period: TimePeriod,
    women: Figure, men: Figure?, gap: DecimalNumber, pace: Answer<Pace>, receipt: Receipt
  ) {
    self.indicator = indicator
    self.area = area
    self.measure = measure
    self.period = period
    self.women = women
    self.men = men
    self.gap = gap
    self.pace = pace
    self.receipt = receipt
  }

  /// Whether the gap becomes smaller in size; nil without a pace, and where it stands still.
  package var isClosing: Bool? {
    guard let pace = pace.value?.perYear, pace != .zero, gap != .zero else { return nil }
    return (gap > .zero) != (pace > .zero)
  }
}
