import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

/// What holds of every trend, over seeded random series.
@Suite("Laws of trends")
struct TrendLawTests {
  private static let calculator = TrendCalculator(rules: .standard)

  private static func trend(_ values: [YearlyValue], target: DecimalNumber, year: Int) -> Trend {
    let series = IndicatorSeries(
      indicator: "rate", area: "BE", sex: "T", unit: Unit("THS_PER"),
      points: values.map { value in
        IndicatorSeries.Point(
          period: .year(value.year), value: value.value, flags: .none, confidentiality: nil,
          dataflow: "national", segment: SegmentPlace(number: 1, reasons: []),
          lineage: Lineage(snapshot: 0, line: 2, cell: 1),
          receipt: Receipt(digest: [0, 0, 0, 0, 0]))
      })
    let goal = Target(
      id: "t", area: "EU27_2020", indicator: "rate", label: SmallWorld.text("t"),
      quantity: Quantity(target, Unit("THS_PER")), period: .year(year), status: .inForce,
      forOthers: .benchmark, source: SmallWorld.text("law"))
    return calculator.trend(of: series, to: goal, refusal: nil)
  }

  @Test("On the straight path the pace is the one required", arguments: 0..<200)
  func straightPath(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let start = Int64.random(in: 1...500, using: &generator)
    let slope = Int64.random(in: 1...90, using: &generator)
    let years = Int.random(in: 1...9, using: &generator)
    let values = (0...years).map {
      YearlyValue(
        year: 2015 + $0, value: DecimalNumber(significand: start + slope * Int64($0), scale: 1))
    }
    let target = DecimalNumber(significand: start + slope * 15, scale: 1)
    let trend = Self.trend(values, target: target, year: 2030)
    #expect(trend.ratio == DecimalNumber(significand: 1))
    #expect(trend.arrival.value?.straightLine == .year(2030))
  }

  @Test("On constant growth the growth is the one required", arguments: 0..<200)
  func constantGrowth(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let factor = Int64.random(in: 2...3, using: &generator)
    let start = Int64.random(in: 1...50, using: &generator)
    let values = (0...4).map { step in
      YearlyValue(
        year: 2020 + step,
        value: DecimalNumber(significand: (0..<step).reduce(start) { total, _ in total * factor }))
    }
    let target = DecimalNumber(significand: (0..<10).reduce(start) { total, _ in total * factor })
    let trend = Self.trend(values, target: target, year: 2030)
    let ratio = try #require(trend.growth.value?.ratio)
    #expect((ratio.approximation - 1).magnitude < 1e-8)
    #expect(trend.growth.value?.progress.value == .significant)
    #expect(trend.arrival.value?.constantGrowth == .year(2030))
  }

  @Test("Scaling the unit changes no ratio and no year", arguments: 0..<200)
  func scaling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let values = Years.random(using: &generator, points: 4...9)
    let year = (values.last?.year ?? 2020) + Int.random(in: 1...9, using: &generator)
    let target = DecimalNumber(significand: .random(in: 100...2000, using: &generator), scale: 1)
    let thousand = DecimalNumber(significand: 1000)
    let scaled = try values.map {
      YearlyValue(year: $0.year, value: try DecimalNumber.product($0.value, thousand))
    }
    let one = Self.trend(values, target: target, year: year)
    let other = Self.trend(
      scaled, target: try DecimalNumber.product(target, thousand), year: year)
    for (left, right) in [
      (one.ratio, other.ratio), (one.growth.value?.ratio, other.growth.value?.ratio),
      (one.growth.value?.observed, other.growth.value?.observed),
    ] {
      #expect((left == nil) == (right == nil))
      let sizes = [left, right].map { $0?.approximation ?? 0 }
      #expect((sizes[0] - sizes[1]).magnitude <= 1e-8 * max(1, sizes[0].magnitude))
    }
    #expect(one.arrival.value?.straightLine == other.arrival.value?.straightLine)
    #expect(one.arrival.value?.interval == other.arrival.value?.interval)
  }

  @Test("A constant added to values and target leaves the gap and the line", arguments: 0..<200)
  func shifting(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let values = Years.random(using: &generator, points: 2...9)
    let target = DecimalNumber(significand: .random(in: 100...2000, using: &generator), scale: 1)
    let constant = DecimalNumber(significand: .random(in: 1...500, using: &generator), scale: 1)
    let moved = try values.map {
      YearlyValue(year: $0.year, value: try DecimalNumber.sum($0.value, constant))
    }
    let one = Self.trend(values, target: target, year: 2040)
    let other = Self.trend(
      moved, target: try DecimalNumber.sum(target, constant), year: 2040)
    #expect(one.required == other.required)
    #expect(one.ratio == other.ratio)
    #expect(one.arrival.value?.straightLine == other.arrival.value?.straightLine)
  }

  @Test("A target that is reached asks for nothing", arguments: 0..<200)
  func reached(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let values = Years.random(using: &generator, points: 1...9)
    let last = try #require(values.last)
    let less = Int64.random(in: 0...9, using: &generator)
    let target = try DecimalNumber.difference(
      last.value, DecimalNumber(significand: less, scale: 1))
    let year = last.year + Int.random(in: -5...5, using: &generator)
    let trend = Self.trend(values, target: target, year: year)
    #expect(trend.required.refusal == .targetReached)
    #expect(trend.ratio == nil)
    #expect(trend.arrival.value == .alreadyMet)
  }
}
