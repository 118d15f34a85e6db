import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

@Suite("Pace, growth and arrival")
struct TrendTests {
  private static let calculator = TrendCalculator(rules: .standard)

  /// A series of one segment unless `segments` says otherwise.
  private static func series(
    _ values: [YearlyValue], unit: String = "PC", segments: [Int]? = nil
  ) -> IndicatorSeries {
    IndicatorSeries(
      indicator: "rate", area: "BE", sex: "T", unit: Unit(unit),
      points: values.enumerated().map { index, value in
        IndicatorSeries.Point(
          period: .year(value.year), value: value.value, flags: .none, confidentiality: nil,
          dataflow: "national",
          segment: SegmentPlace(number: segments?[index] ?? 1, reasons: []),
          lineage: Lineage(snapshot: 0, line: 2, cell: UInt16(index)),
          receipt: Receipt(digest: [UInt8(index), 0, 0, 0, 0]))
      })
  }

  private static func target(_ value: String, _ year: Int, unit: String = "PC") -> Target {
    Target(
      id: "t", area: "EU27_2020", indicator: "rate", label: SmallWorld.text("t"),
      quantity: Quantity(DecimalNumber(value) ?? .zero, Unit(unit)), period: .year(year),
      status: .inForce, forOthers: .benchmark, source: SmallWorld.text("law"))
  }

  private static func trend(
    _ values: [YearlyValue], to target: Target, segments: [Int]? = nil
  ) -> Trend {
    calculator.trend(
      of: series(values, unit: target.quantity.unit.code, segments: segments), to: target,
      refusal: nil)
  }

  // MARK: Vectors

  /// Published values of 2021 and 2023 against the targets of 2030.
  @Test(
    "The ratio of growth and its class",
    arguments: [
      ("53.9", "55.6", "80", 0.349, Progress.insufficient),
      ("54.2", "59.4", "80", 1.060, .significant),
      ("8.9397", "9.8", "20", 0.502, .insufficient),
    ])
  func vectors(
    base: String, last: String, target: String, expected: Double, progress: Progress
  ) throws {
    let years = Years.values(2021, [base, last], step: 2)
    let goal = YearlyValue(year: 2030, value: try #require(DecimalNumber(target)))
    let ratio = try #require(GrowthRate.ratio(base: years[0], last: years[1], target: goal))
    #expect((ratio * 1000).rounded() / 1000 == expected)
    #expect(TrendRules.standard.progress(ratio: ratio) == progress)
  }

  @Test("Growth of the Union's specialists, 62.2 per cent in ten years, is 4.955 per cent a year")
  func compound() throws {
    let rate = try #require(
      GrowthRate.compound(
        from: DecimalNumber(significand: 1000), to: DecimalNumber(significand: 1622), years: 10))
    #expect((rate * 1000).rounded() / 1000 == 4.955)
  }

  @Test(
    "The bounds belong to the better class",
    arguments: [
      (0.95, Progress.significant), (0.9499, .moderate), (0.6, .moderate), (0.5999, .insufficient),
      (0, .insufficient), (-0.0001, .movementAway),
    ])
  func bounds(ratio: Double, progress: Progress) {
    #expect(TrendRules.standard.progress(ratio: ratio) == progress)
  }

  // MARK: Refusals

  @Test("Across a break there is no pace; after it the ratio is an indication")
  func breaks() {
    let target = Self.target("30", 2030)
    let one = Self.trend(
      Years.values(2020, ["9", "10", "20"]), to: target, segments: [1, 1, 2])
    #expect(one.pace.refusal == .breakInWindow)
    #expect(one.growth.refusal == .breakInWindow)
    #expect(one.arrival.refusal == .breakInWindow)
    #expect(one.required.value == DecimalNumber("1.25"))
    let two = Self.trend(
      Years.values(2020, ["9", "10", "20"]), to: target, segments: [1, 2, 2])
    #expect(two.pace.value?.window == TrendWindow(first: 2021, last: 2022, points: 2))
    #expect(two.growth.value?.progress.refusal == .breakInWindow)
    #expect(two.growth.value?.ratio != nil)
    let long = Self.trend(
      Years.values(2010, ["5", "9", "10", "11", "12", "13", "14", "15"]), to: target,
      segments: [1, 2, 2, 2, 2, 2, 2, 2])
    #expect(long.growth.value?.progress.value == .significant)
  }

  @Test("A young series is too short, not broken")
  func short() {
    let target = Self.target("30", 2030)
    let one = Self.trend(Years.values(2022, ["20"]), to: target)
    #expect(one.pace.refusal == .tooFewPoints)
    #expect(one.arrival.refusal == .tooFewPoints)
    let two = Self.trend(Years.values(2021, ["19", "20"]), to: target)
    #expect(two.growth.value?.progress.refusal == .tooFewPoints)
    #expect(two.arrival.value?.interval.refusal == .tooFewPoints)
    #expect(two.pace.value?.standardError == nil)
  }

  @Test("A year that has passed leaves the value that it had")
  func passed() {
    let trend = Self.trend(
      Years.values(2019, ["10", "11", "12", "13"]), to: Self.target("15", 2020))
    #expect(trend.required.refusal == .targetYearPassed)
    #expect(trend.ratio == nil)
    #expect(trend.growth.value?.required.refusal == .targetYearPassed)
    #expect(trend.growth.value?.progress.refusal == .targetYearPassed)
    #expect(trend.inTargetYear?.value == DecimalNumber("11"))
    #expect(trend.arrival.value?.straightLine == .year(2024))
  }

  @Test("A target that does not concern the area leaves the pace")
  func unconcerned() {
    let trend = Self.calculator.trend(
      of: Self.series(Years.values(2021, ["1", "2", "3"])), to: Self.target("9", 2030),
      refusal: .notAMember)
    #expect(trend.pace.value?.perYear == DecimalNumber("1"))
    #expect(trend.required.refusal == .notAMember)
    #expect(trend.arrival.refusal == .notAMember)
    #expect(trend.growth.value?.observed != nil)
    #expect(trend.growth.value?.progress.refusal == .notAMember)
  }

  @Test("Growth has no meaning from 0 on; the line has")
  func zero() {
    let trend = Self.trend(Years.values(2021, ["0", "1", "2"]), to: Self.target("8", 2030))
    #expect(trend.growth.refusal == .growthUndefined)
    #expect(trend.arrival.value?.straightLine == .year(2029))
    #expect(trend.arrival.value?.constantGrowth == nil)
    #expect(trend.arrival.value?.logistic == nil)
  }

  // MARK: Arrivals

  @Test(
    "The first year in which the line has arrived",
    arguments: [
      ("2.9", "0.4", Arrival.year(2031)), ("9.9", "0.3", .year(2056)), ("2.0", "1.7", .year(2025)),
      ("2.4", "0.3", .year(2031)), ("1", "0.3333333333", .year(2026)), ("0", "1", .alreadyMet),
      ("-1", "-1", .alreadyMet), ("1", "0", .notAtThisPace), ("1", "-0.1", .notAtThisPace),
      ("37", "1", .year(2060)), ("37.1", "1", .after(2060)), ("0.001", "5", .year(2024)),
    ])
  func line(gap: String, pace: String, expected: Arrival) throws {
    let arrival = Self.calculator.straightLine(
      gap: try #require(DecimalNumber(gap)), pace: try #require(DecimalNumber(pace)), from: 2023)
    #expect(arrival == expected)
  }

  @Test("Each rule goes through the last value")
  func rules() throws {
    // Doubles every year: 8 in 2023, 64 three years later. The logit of 50 is 0.
    let trend = Self.trend(Years.values(2020, ["1", "2", "4", "8"]), to: Self.target("64", 2030))
    let estimate = try #require(trend.arrival.value)
    #expect(estimate.constantGrowth == .year(2026))
    #expect(estimate.straightLine == .year(2048))
    #expect(try #require(estimate.logistic) == .year(2028))
    let range = try #require(estimate.interval.value)
    #expect(range == ArrivalRange(earliest: .year(2037), latest: .after(2060)))
    let count = Self.trend(
      Years.values(2020, ["1", "2", "4", "8"]), to: Self.target("64", 2030, unit: "THS_PER"))
    #expect(count.arrival.value?.logistic == nil)
    #expect(count.arrival.value?.constantGrowth == .year(2026))
  }
}
