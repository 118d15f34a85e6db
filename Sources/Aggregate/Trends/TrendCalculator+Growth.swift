import RealModule
package import StatisticalModel

extension TrendRules {
  /// The class of an observed growth that is `ratio` times the required one.
  package func progress(ratio: Double) -> Progress {
    if ratio >= significant.approximation { return .significant }
    if ratio >= moderate.approximation { return .moderate }
    return ratio >= 0 ? .insufficient : .movementAway
  }
}

extension TrendCalculator {
  /// Growth over a window of Eurostat's, or why there is none at all.
  ///
  /// With too few years, or a break within the window, the ratio over what is left is given and
  /// the class is refused.
  func growth(
    _ window: TrendRules.Window, in segment: LastSegment, to goal: Answer<Goal>
  ) -> Answer<Growth> {
    let values = segment.window(of: window.years)
    guard let span = TrendWindow(values), let base = values.first, let last = values.last else {
      return .refused(segment.shortness(of: window.years))
    }
    guard
      let observed = GrowthRate.compound(
        from: base.value, to: last.value, years: span.years),
      let rate = DecimalNumber(approximating: observed)
    else { return .refused(.growthUndefined) }
    let required = required(from: base, to: goal)
    let ratio = ratio(base: base, last: last, goal: goal)
    let isShort = span.years < window.minimum
    let progress: Answer<Progress> =
      switch (goal, ratio) {
      case (.refused(let refusal), _): .refused(refusal)
      case (.given(let goal), _) where goal.gap <= .zero: .given(.achieved)
      case (.given(let goal), _) where goal.hasPassed: .refused(.targetYearPassed)
      case (_, nil): .refused(.growthUndefined)
      case (_, _?) where isShort: .refused(segment.shortness(of: window.years))
      case (_, let ratio?): .given(rules.progress(ratio: ratio))
      }
    return .given(
      Growth(
        window: span, observed: rate, required: required,
        ratio: ratio.flatMap { DecimalNumber(approximating: $0) }, progress: progress))
  }

  private func required(from base: YearlyValue, to goal: Answer<Goal>) -> Answer<DecimalNumber> {
    switch goal {
    case .refused(let refusal): return .refused(refusal)
    case .given(let goal):
      if goal.gap <= .zero { return .refused(.targetReached) }
      if goal.hasPassed { return .refused(.targetYearPassed) }
      let rate = GrowthRate.compound(
        from: base.value, to: goal.value, years: goal.year - base.year)
      return rate.flatMap { DecimalNumber(approximating: $0) }.map { .given($0) }
        ?? .refused(.growthUndefined)
    }
  }

  private func ratio(base: YearlyValue, last: YearlyValue, goal: Answer<Goal>) -> Double? {
    guard let goal = goal.value, goal.gap > .zero, !goal.hasPassed else { return nil }
    return GrowthRate.ratio(
      base: base, last: last, target: YearlyValue(year: goal.year, value: goal.value))
  }
}
