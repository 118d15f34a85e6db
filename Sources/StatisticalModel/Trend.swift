/// The years over which a change was measured, all of one segment.
package struct TrendWindow: Sendable, Hashable {
  package let first: Int
  package let last: Int
  /// How many years of them have a value.
  package let points: Int

  package init(first: Int, last: Int, points: Int) {
    self.first = first
    self.last = last
    self.points = points
  }

  package var years: Int { last - first }
}

/// The change of a series per year.
package struct Pace: Sendable, Hashable {
  package let window: TrendWindow
  /// Slope of the least-squares line, in the indicator's unit (percentage points for per cent) a
  /// year, to 10 significant digits.
  package let perYear: DecimalNumber
  /// Standard error of the slope; nil with two points, which any line meets.
  package let standardError: DecimalNumber?
  /// The interval of the slope by Theil and Sen; nil with too few points.
  package let interval: ClosedRange<DecimalNumber>?

  package init(
    window: TrendWindow, perYear: DecimalNumber, standardError: DecimalNumber?,
    interval: ClosedRange<DecimalNumber>?
  ) {
    self.window = window
    self.perYear = perYear
    self.standardError = standardError
    self.interval = interval
  }
}

/// Eurostat's classes of progress towards a target.
package enum Progress: String, Sendable, Hashable, CaseIterable {
  case achieved
  case significant
  case moderate
  case insufficient
  case movementAway = "movement-away"
}

/// Annual growth held against the growth that the target asks for, by Eurostat's method.
package struct Growth: Sendable, Hashable {
  package let window: TrendWindow
  /// Compound growth from the window's base to its end, in per cent a year.
  package let observed: DecimalNumber
  /// Compound growth from the window's base to the target, in per cent a year.
  package let required: Answer<DecimalNumber>
  /// Observed over required growth; only indicative where `progress` is refused.
  package let ratio: DecimalNumber?
  package let progress: Answer<Progress>

  package init(
    window: TrendWindow, observed: DecimalNumber, required: Answer<DecimalNumber>,
    ratio: DecimalNumber?, progress: Answer<Progress>
  ) {
    self.window = window
    self.observed = observed
    self.required = required
    self.ratio = ratio
    self.progress = progress
  }
}

/// When a target is reached if the pace stays what it was.
package enum Arrival: Sendable, Hashable {
  case alreadyMet
  /// The first year in which the target is reached.
  case year(Int)
  /// The series stands still or moves away.
  case notAtThisPace
  /// Later than the horizon, beyond which no year is named.
  case after(Int)

  /// A year, or why there is none: `already-met`, `not-at-this-pace`, `after-2060`.
  package var code: String {
    switch self {
    case .alreadyMet: "already-met"
    case .year(let year): String(year)
    case .notAtThisPace: "not-at-this-pace"
    case .after(let year): "after-\(year)"
    }
  }
}

/// The arrival by each rule of extrapolation, all of them through the last value.
package struct ArrivalEstimate: Sendable, Hashable {
  package let straightLine: Arrival
  /// Nil where a value of the window is not above 0.
  package let constantGrowth: Arrival?
  /// Nil for a count, and where a value or the target is not between 0 and 100 per cent.
  package let logistic: Arrival?
  /// Along the fastest and the slowest line of the pace's interval.
  package let interval: Answer<ArrivalRange>

  package init(
    straightLine: Arrival, constantGrowth: Arrival?, logistic: Arrival?,
    interval: Answer<ArrivalRange>
  ) {
    self.straightLine = straightLine
    self.constantGrowth = constantGrowth
    self.logistic = logistic
    self.interval = interval
  }

  /// The rules that give an arrival, the straight line first.
  package var rules: [Arrival] { [straightLine, constantGrowth, logistic].compactMap { $0 } }
}

/// The earliest and the latest arrival of an interval.
package struct ArrivalRange: Sendable, Hashable {
  package let earliest: Arrival
  package let latest: Arrival

  package init(earliest: Arrival, latest: Arrival) {
    self.earliest = earliest
    self.latest = latest
  }
}

/// How a series moves towards a target.
package struct Trend: Sendable, Hashable {
  /// Over the longest window within the last unbroken segment.
  package let pace: Answer<Pace>
  /// Over the last years of the rule `recent-years`; nil where the segment is shorter.
  package let recentPace: Pace?
  /// From the last value to the target, in the indicator's unit a year.
  package let required: Answer<DecimalNumber>
  /// The pace over the required one.
  package let ratio: DecimalNumber?
  /// Over Eurostat's short-term window.
  package let growth: Answer<Growth>
  /// Over Eurostat's long-term window; nil where the segment has no such window.
  package let longGrowth: Growth?
  package let arrival: Answer<ArrivalEstimate>
  /// The value in the target's year, once that has passed.
  package let inTargetYear: Figure?

  package init(
    pace: Answer<Pace>, recentPace: Pace?, required: Answer<DecimalNumber>,
    ratio: DecimalNumber?, growth: Answer<Growth>, longGrowth: Growth?,
    arrival: Answer<ArrivalEstimate>, inTargetYear: Figure?
  ) {
    self.pace = pace
    self.recentPace = recentPace
    self.required = required
    self.ratio = ratio
    self.growth = growth
    self.longGrowth = longGrowth
    self.arrival = arrival
    self.inTargetYear = inTargetYear
  }
}
