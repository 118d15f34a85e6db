/// What a trend may be drawn from, and how it is classed; `trends.yml` states each with its source.
package struct TrendRules: Sendable, Hashable {
  /// A window of Eurostat's assessment: so many years back, at least so many.
  package struct Window: Sendable, Hashable {
    package let years: Int
    package let minimum: Int

    package init(years: Int, minimum: Int) {
      self.years = years
      self.minimum = minimum
    }
  }

  /// The ratio of growth from which progress is significant.
  package let significant: DecimalNumber
  /// The ratio of growth from which progress is moderate; from 0 on it is insufficient.
  package let moderate: DecimalNumber
  package let shortTerm: Window
  package let longTerm: Window
  /// The years of the second, shorter pace.
  package let recentYears: Int
  /// The probability that the interval of a slope holds, 0 to 1.
  package let intervalLevel: DecimalNumber
  /// The fewest points that an interval may rest on.
  package let intervalPoints: Int
  /// The last year that is named as an arrival.
  package let horizon: Int
  /// The fewest areas of which convergence is judged and not only described.
  package let convergenceAreas: Int

  package init(
    significant: DecimalNumber, moderate: DecimalNumber, shortTerm: Window, longTerm: Window,
    recentYears: Int, intervalLevel: DecimalNumber, intervalPoints: Int, horizon: Int,
    convergenceAreas: Int
  ) {
    self.significant = significant
    self.moderate = moderate
    self.shortTerm = shortTerm
    self.longTerm = longTerm
    self.recentYears = recentYears
    self.intervalLevel = intervalLevel
    self.intervalPoints = intervalPoints
    self.horizon = horizon
    self.convergenceAreas = convergenceAreas
  }

  /// What the catalogue's file states.
  package static let standard = TrendRules(
    significant: DecimalNumber(significand: 95, scale: 2),
    moderate: DecimalNumber(significand: 60, scale: 2),
    shortTerm: Window(years: 5, minimum: 3), longTerm: Window(years: 15, minimum: 10),
    recentYears: 5, intervalLevel: DecimalNumber(significand: 90, scale: 2), intervalPoints: 4,
    horizon: 2060, convergenceAreas: 4)
}
