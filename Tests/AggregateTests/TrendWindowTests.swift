import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

/// A window of five years up to 2024 begins in 2019: six years if none is missing.
@Suite("Windows of a trend")
struct TrendWindowTests {
  @Test(
    "The last years, the last one's own not counted",
    arguments: [
      (5, 2017...2024, 2019...2024), (1, 2017...2024, 2023...2024), (0, 2017...2024, 2024...2024),
      (5, 2020...2024, 2020...2024), (7, 2017...2024, 2017...2024), (15, 2017...2024, 2017...2024),
    ])
  func window(years: Int, all: ClosedRange<Int>, expected: ClosedRange<Int>) {
    let segment = LastSegment(
      values: all.map { YearlyValue(year: $0, value: .zero) }, lastYearBefore: nil)
    #expect(segment.window(of: years).map(\.year) == Array(expected))
  }

  /// A window up to 2024 that is too short for its values: broken within it, or never longer.
  @Test(
    "A break is within the window from the window's first year on",
    arguments: [
      (2018, .tooFewPoints), (2019, .breakInWindow), (2020, .breakInWindow), (nil, .tooFewPoints),
    ] as [(Int?, Refusal)])
  func shortness(before: Int?, refusal: Refusal) {
    let segment = LastSegment(
      values: [2022, 2024].map { YearlyValue(year: $0, value: .zero) }, lastYearBefore: before)
    #expect(segment.shortness(of: 5) == refusal)
  }

  /// From 2019 on the value doubles each year, 1 to 32: growth of 100 per cent a year.
  ///
  /// What stood before is far from that line, 7 in 2018; 2020 is missing.
  ///
  /// - Tripling from 1 in 2019 to 3^7 = 2187 in 2026 asks for 200 per cent a year: a ratio of 0.5.
  /// - Doubling to 2^7 = 128 asks for 100: a ratio of 1.
  @Test(
    "Growth over five years rests on the sixth value from the end",
    arguments: [("2187", "200", "0.5", .insufficient), ("128", "100", "1", .significant)]
      as [(String, String, String, Progress)])
  func growth(target: String, required: String, ratio: String, progress: Progress) throws {
    let number = { (text: String) in try #require(DecimalNumber(text)) }
    let values = [
      (2017, "9"), (2018, "7"), (2019, "1"), (2021, "4"), (2022, "8"), (2023, "16"), (2024, "32"),
    ]
    let goal = TrendCalculator.Goal(
      value: try number(target), year: 2026,
      gap: try DecimalNumber.difference(try number(target), try number("32")), hasPassed: false)
    let segment = LastSegment(
      values: try values.map { YearlyValue(year: $0.0, value: try number($0.1)) },
      lastYearBefore: nil)
    let growth = TrendCalculator(rules: .standard).growth(
      TrendRules.standard.shortTerm, in: segment, to: .given(goal))
    let expected = Growth(
      window: TrendWindow(first: 2019, last: 2024, points: 5), observed: try number("100"),
      required: .given(try number(required)), ratio: try number(ratio), progress: .given(progress))
    #expect(growth == .given(expected))
  }
}
