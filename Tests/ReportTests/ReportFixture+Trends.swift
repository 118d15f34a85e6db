import StatisticalModel
import TestSupport

extension ReportFixture {
  /// The gap of a region with every part that a gap can have, each with a figure of its own.
  var movingGap: GapResult {
    GapResult(
      target: belgianLearningTarget, role: .benchmark, area: "BE2", sex: "T",
      figure: modelled, status: .modelled, gap: number("7.9"),
      persons: .missing(
        number("5135"),
        of: Weight(
          Quantity(number("65000"), .persons), of: .persons("Y25-64"), year: 2024,
          source: "demo_r")),
      shareOfTarget: number("60.5"), union: figure("12.8", 2023, line: 25),
      country: figure("11.1", 2022, line: 22), refusal: nil, trend: trend,
      rank: GapResult.Rank(place: 17, count: 93), receipt: receipt(201))
  }

  /// One whose every answer is refused for a reason of its own.
  var haltedGap: GapResult {
    GapResult(
      target: belgianLearningTarget, role: .benchmark, area: "BE253", sex: "T",
      figure: figure("12.10", 2023, line: 29), status: .observed, gap: number("7.9"),
      persons: .refused(.populationNotBundled), shareOfTarget: nil, union: nil, country: nil,
      refusal: nil,
      trend: Trend(
        pace: .refused(.breakInWindow), recentPace: nil, required: .refused(.targetYearPassed),
        ratio: nil, growth: .refused(.tooFewPoints), longGrowth: nil,
        arrival: .refused(.growthUndefined), inTargetYear: nil),
      receipt: receipt(202))
  }

  /// Of a target that is met: an arrival without an interval.
  var metTrend: Trend {
    Trend(
      pace: .refused(.tooFewPoints), recentPace: nil, required: .refused(.targetReached),
      ratio: nil, growth: .refused(.growthUndefined), longGrowth: nil,
      arrival: .given(
        ArrivalEstimate(
          straightLine: .alreadyMet, constantGrowth: nil, logistic: nil,
          interval: .refused(.targetReached))), inTargetYear: nil)
  }

  private var modelled: Figure {
    let observed = figure("12.1", 2023, "u", line: 28)
    return Figure(
      value: observed.value, unit: observed.unit, flags: observed.flags, cell: observed.cell,
      derivation: Derivation(
        method: .weightedMean, status: .modelled,
        inputs: [
          Derivation.Input(
            area: "BE254", value: observed.value, flags: .none, weight: nil,
            cells: [observed.cell])
        ], coverage: number("0.85"), bounds: number("11.5")...number("13.5")),
      receipt: observed.receipt)
  }

  private var trend: Trend {
    Trend(
      pace: .given(
        Pace(
          window: TrendWindow(first: 2014, last: 2023, points: 9), perYear: number("-0.31"),
          standardError: number("0.04"), interval: number("-0.45")...number("0.25"))),
      recentPace: Pace(
        window: TrendWindow(first: 2019, last: 2023, points: 5), perYear: number("1.05"),
        standardError: nil, interval: nil),
      required: .given(number("3.95")), ratio: number("-0.078"),
      growth: .given(growth(2018, "4.1", "28.57", "0.1435", .given(.insufficient))),
      longGrowth: growth(2008, "2.2", "3.1", "0.7097", .given(.moderate)),
      arrival: .given(
        ArrivalEstimate(
          straightLine: .year(2049), constantGrowth: .year(2042), logistic: .after(2060),
          interval: .given(ArrivalRange(earliest: .year(2037), latest: .notAtThisPace)))),
      inTargetYear: figure("11.9", 2025, line: 28))
  }

  private func growth(
    _ first: Int, _ observed: String, _ required: String, _ ratio: String,
    _ progress: Answer<Progress>
  ) -> Growth {
    Growth(
      window: TrendWindow(first: first, last: 2023, points: 6), observed: number(observed),
      required: .given(number(required)), ratio: number(ratio), progress: progress)
  }
}
