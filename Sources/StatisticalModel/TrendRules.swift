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

/// The slope of the linear baseline that the Commission draws through the last value.
package struct Baseline: Sendable, Hashable {
  package let target: TargetID
  /// In the indicator's unit a year.
  package let perYear: DecimalNumber
  /// Where the slope comes from.
  package let source: LocalizedText
  package let isConfirmed: Bool

  package init(
    target: TargetID, perYear: DecimalNumber, source: LocalizedText, isConfirmed: Bool
  ) {
    self.target = target
    self.perYear = perYear
    self.source = source
    self.isConfirmed = isConfirmed
  }
}

/// The two lines of the Digital Decade from a target area's last value.
package struct Trajectory: Sendable, Hashable {
  package enum Line: String, Sendable, Hashable, CaseIterable {
    /// Straight from the last value to the target.
    case path
    /// From the last value with the slope that the catalogue states.
    case baseline
  }

  package struct Point: Sendable, Hashable {
    package let line: Line
    package let year: Int
    /// In the indicator's unit, to 10 significant digits.
    package let value: DecimalNumber
    package let receipt: Receipt

    package init(line: Line, year: Int, value: DecimalNumber, receipt: Receipt) {
      self.line = line
      self.year = year
      self.value = value
      self.receipt = receipt
    }
  }

  package let target: Target
  /// The value that both lines begin at.
  package let start: Figure
  /// Nil where the catalogue states no slope.
  package let baseline: Baseline?
  /// Ordered by line, then year; the start is not among them.
  package let points: [Point]

  package init(target: Target, start: Figure, baseline: Baseline?, points: [Point]) {
    self.target = target
    self.start = start
    self.baseline = baseline
    self.points = points
  }
}
