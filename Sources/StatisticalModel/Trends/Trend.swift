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

  /// The class over Eurostat's short-term window; a target that is met is achieved, whatever the
  /// years of the series.
  package var progress: Answer<Progress> {
    if arrival.value?.straightLine == .alreadyMet { return .given(.achieved) }
    switch growth {
    case .given(let growth): return growth.progress
    case .refused(let refusal): return .refused(refusal)
    }
  }

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
