import RealModule
package import StatisticalModel

extension TrendCalculator {
  /// The first year in which each rule reaches the goal, all of them from the last value on.
  func arrival(
    at goal: Answer<Goal>, pace: Answer<Pace>, segment: LastSegment, unit: Unit
  ) -> Answer<ArrivalEstimate> {
    guard let goal = goal.value else { return .refused(goal.refusal ?? .tooFewPoints) }
    if goal.gap <= .zero { return .given(.alreadyMet) }
    guard let pace = pace.value, let last = segment.values.last else {
      return .refused(pace.refusal ?? .tooFewPoints)
    }
    let interval: Answer<ArrivalRange> =
      pace.interval.map { slopes in
        // The line of the least squares may lie outside the slopes of the pairs.
        let fastest = max(slopes.upperBound, pace.perYear)
        let slowest = min(slopes.lowerBound, pace.perYear)
        return .given(
          ArrivalRange(
            earliest: straightLine(gap: goal.gap, pace: fastest, from: last.year),
            latest: straightLine(gap: goal.gap, pace: slowest, from: last.year)))
      } ?? .refused(.tooFewPoints)
    return .given(
      ArrivalEstimate(
        straightLine: straightLine(gap: goal.gap, pace: pace.perYear, from: last.year),
        constantGrowth: constantGrowth(to: goal.value, segment: segment),
        logistic: unit.kind == .percentage ? logistic(to: goal.value, segment: segment) : nil,
        interval: interval))
  }

  /// The year in which a line through the last value has closed the gap.
  package func straightLine(
    gap: DecimalNumber, pace: DecimalNumber, from year: Int
  ) -> Arrival {
    if gap <= .zero { return .alreadyMet }
    guard pace > .zero else { return .notAtThisPace }
    return arrival(after: gap.approximation / pace.approximation, from: year)
  }

  /// Growth by the same per cent each year: ln y is a line.
  private func constantGrowth(to target: DecimalNumber, segment: LastSegment) -> Arrival? {
    extrapolation(to: target, segment: segment) { $0 > 0 ? Double.log($0) : nil }
  }

  /// An S-curve between 0 and 100 per cent: ln(y ÷ (100 − y)) is a line.
  private func logistic(to target: DecimalNumber, segment: LastSegment) -> Arrival? {
    extrapolation(to: target, segment: segment) {
      $0 > 0 && $0 < 100 ? Double.log($0 / (100 - $0)) : nil
    }
  }

  /// Where the least-squares slope of transformed values, through the last of them, arrives.
  private func extrapolation(
    to target: DecimalNumber, segment: LastSegment, by transform: (Double) -> Double?
  ) -> Arrival? {
    let points = segment.values.compactMap { value in
      transform(value.value.approximation).map { (x: Double(value.year), y: $0) }
    }
    guard points.count == segment.values.count, let last = points.last,
      let goal = transform(target.approximation),
      let slope = LeastSquares.slope(through: points)
    else { return nil }
    guard slope > 0 else { return .notAtThisPace }
    return arrival(after: (goal - last.y) / slope, from: Int(last.x))
  }

  /// So many years after `year`, rounded up to a whole one.
  private func arrival(after years: Double, from year: Int) -> Arrival {
    // A millionth of a year is the rounding of a slope, not a year more.
    let whole = (years - 1e-6).rounded(.up)
    guard whole <= Double(rules.horizon - year) else { return .after(rules.horizon) }
    return .year(year + max(Int(whole), 1))
  }
}

extension ArrivalEstimate {
  /// A target that is met has no rule and no interval to arrive by.
  static let alreadyMet = ArrivalEstimate(
    straightLine: .alreadyMet, constantGrowth: nil, logistic: nil,
    interval: .refused(.targetReached))
}
