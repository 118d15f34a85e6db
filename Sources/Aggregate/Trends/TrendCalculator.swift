package import StatisticalModel

/// Measures how a series moves, and holds that against what its target asks for.
package struct TrendCalculator: Sendable {
  let rules: TrendRules

  package init(rules: TrendRules) { self.rules = rules }

  /// The trend of a series towards a target.
  ///
  /// - Parameters:
  ///   - series: the series of one area and sex.
  ///   - target: in the unit of the series.
  ///   - refusal: why the target does not apply to the area; nil where it does. The pace and the
  ///     observed growth are given all the same.
  /// - Returns: the trend, each part of it given or refused.
  package func trend(
    of series: IndicatorSeries, to target: Target, refusal: Refusal?
  ) -> Trend {
    let segment = series.lastSegment
    let pace = pace(over: segment.values, of: segment)
    let goal = refusal.map(Answer.refused) ?? goal(of: target, in: segment)
    let required = required(for: goal, in: segment)
    let year = target.period.year
    return Trend(
      pace: pace, recentPace: recentPace(in: segment), required: required,
      ratio: pace.value.flatMap { pace in
        required.value.flatMap { DecimalNumber.quotient(pace.perYear, $0) }
      },
      growth: growth(rules.shortTerm, in: segment, to: goal),
      longGrowth: growth(rules.longTerm, in: segment, to: goal).value.flatMap {
        $0.window.years < rules.longTerm.minimum ? nil : $0
      },
      arrival: arrival(at: goal, pace: pace, segment: segment, unit: series.unit),
      inTargetYear: hasPassed(year, segment) ? series.figure(at: .year(year)) : nil)
  }

  /// What a trend is held against.
  struct Goal: Sendable, Hashable {
    let value: DecimalNumber
    let year: Int
    /// Target minus last value.
    let gap: DecimalNumber
    let hasPassed: Bool
  }

  private func hasPassed(_ year: Int, _ segment: LastSegment) -> Bool {
    segment.values.last.map { year <= $0.year } ?? false
  }

  private func goal(of target: Target, in segment: LastSegment) -> Answer<Goal> {
    guard let last = segment.values.last,
      let gap = try? DecimalNumber.difference(target.quantity.value, last.value)
    else { return .refused(.tooFewPoints) }
    return .given(
      Goal(
        value: target.quantity.value, year: target.period.year, gap: gap,
        hasPassed: hasPassed(target.period.year, segment)))
  }

  // MARK: Pace

  /// The slope over `values`, all of `segment`.
  func pace(over values: [YearlyValue], of segment: LastSegment) -> Answer<Pace> {
    guard let window = TrendWindow(values), let line = LeastSquares.line(through: values) else {
      return .refused(segment.lastYearBefore == nil ? .tooFewPoints : .breakInWindow)
    }
    let interval =
      values.count < rules.intervalPoints
      ? nil : TheilSen.interval(of: values, level: rules.intervalLevel)
    return .given(
      Pace(
        window: window, perYear: line.slope, standardError: line.standardError,
        interval: interval))
  }

  /// The pace over the last years, where the segment reaches as far back.
  private func recentPace(in segment: LastSegment) -> Pace? {
    guard let first = segment.values.first, let last = segment.values.last,
      last.year - first.year >= rules.recentYears
    else { return nil }
    return pace(over: segment.window(of: rules.recentYears), of: segment).value
  }

  private func required(for goal: Answer<Goal>, in segment: LastSegment) -> Answer<DecimalNumber> {
    switch goal {
    case .refused(let refusal): return .refused(refusal)
    case .given(let goal):
      if goal.gap <= .zero { return .refused(.targetReached) }
      guard let last = segment.values.last, !goal.hasPassed,
        let pace = DecimalNumber.quotient(
          goal.gap, DecimalNumber(significand: Int64(goal.year - last.year)))
      else { return .refused(.targetYearPassed) }
      return .given(pace)
    }
  }
}
