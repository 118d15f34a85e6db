import RealModule
import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

/// Series of years for the tests of statistics.
enum Years {
  static func values(_ first: Int, _ numbers: [String], step: Int = 1) -> [YearlyValue] {
    numbers.enumerated().map { index, text in
      YearlyValue(year: first + index * step, value: DecimalNumber(text) ?? .zero)
    }
  }

  /// A value with one decimal for each of 2 to 12 years, with gaps between them.
  static func random(
    using generator: inout SeededGenerator, points: ClosedRange<Int> = 2...12,
    range: ClosedRange<Int64> = 10...900
  ) -> [YearlyValue] {
    var year = 2000
    return (0..<Int.random(in: points, using: &generator)).map { _ in
      year += Int.random(in: 1...3, using: &generator)
      return YearlyValue(
        year: year,
        value: DecimalNumber(
          significand: .random(in: range, using: &generator), scale: 1))
    }
  }
}

@Suite("Least squares")
struct LeastSquaresTests {
  @Test("Worked examples, exact")
  func examples() throws {
    let line = try #require(
      LeastSquares.line(through: Years.values(2021, ["11.3", "10.3", "12.1"])))
    #expect(line.slope == DecimalNumber("0.4"))
    // Residuals 0.4667, −0.9333 and 0.4667: √(1.3067 ÷ 1 ÷ 2).
    #expect(line.standardError?.description == "0.8082903769")
    let biennial = try #require(
      LeastSquares.line(through: Years.values(2021, ["53.92", "55.56", "60.39"], step: 2)))
    #expect(biennial.slope == DecimalNumber("1.6175"))
  }

  @Test("Two points have a slope and no error, one has neither")
  func few() throws {
    let two = try #require(LeastSquares.line(through: Years.values(2021, ["1", "2"], step: 3)))
    #expect(two.slope.description == "0.3333333333")
    #expect(two.standardError == nil)
    #expect(LeastSquares.line(through: Years.values(2021, ["1"])) == nil)
    #expect(LeastSquares.line(through: []) == nil)
  }

  @Test("Points on a line give its slope and an error of 0", arguments: 0..<200)
  func straight(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let slope = DecimalNumber(significand: .random(in: -99...99, using: &generator), scale: 1)
    let years = Years.random(using: &generator, points: 3...12)
    let points = try years.map { point in
      YearlyValue(
        year: point.year,
        value: try DecimalNumber.product(slope, DecimalNumber(significand: Int64(point.year))))
    }
    let line = try #require(LeastSquares.line(through: points))
    #expect(line.slope == slope)
    #expect(line.standardError == .zero)
  }

  @Test("A constant added to all values changes neither slope nor error", arguments: 0..<200)
  func shifted(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let points = Years.random(using: &generator)
    let constant = DecimalNumber(significand: 125, scale: 1)
    let moved = try points.map {
      YearlyValue(year: $0.year, value: try DecimalNumber.sum($0.value, constant))
    }
    let (line, other) = (
      try #require(LeastSquares.line(through: points)),
      try #require(LeastSquares.line(through: moved))
    )
    #expect(line.slope == other.slope)
    let errors = [line, other].map { $0.standardError?.approximation ?? 0 }
    #expect((errors[0] - errors[1]).magnitude < 1e-9)
  }
}

@Suite("Theil and Sen")
struct TheilSenTests {
  static let level = DecimalNumber(significand: 90, scale: 2)

  @Test("Three points have no interval at 90 per cent, four have all of their slopes")
  func few() throws {
    #expect(
      TheilSen.interval(of: Years.values(2021, ["1", "2", "4"]), level: Self.level) == nil)
    let four = try #require(
      TheilSen.interval(
        of: Years.values(2021, ["10.9", "11.9", "12.8", "13.5"]), level: Self.level))
    #expect(four.lowerBound == DecimalNumber("0.7"))
    #expect(four.upperBound == DecimalNumber("1"))
  }

  /// How many orders of n elements have at most k inversions, over n!, counted by hand.
  @Test(
    "The chance of few inversions",
    arguments: [
      (3, 0.2, 0), (3, 0.1, nil), (4, 0.05, 0), (4, 0.04, nil), (5, 0.05, 1), (5, 0.12, 2),
      (6, 0.05, 2), (6, 0.03, 2), (6, 0.025, 1), (10, 0.025, 11),
    ] as [(Int, Double, Int?)])
  func inversions(count: Int, tail: Double, most: Int?) {
    #expect(TheilSen.mostInversions(of: count, within: tail) == most)
  }

  @Test("Larger residuals never narrow the interval", arguments: 0..<200)
  func residuals(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let years = Years.random(using: &generator, points: 4...12)
    let factor = DecimalNumber(significand: .random(in: 10...50, using: &generator), scale: 1)
    let slope = DecimalNumber(significand: .random(in: -30...30, using: &generator), scale: 1)
    // What each value is away from the line through 0 with the slope.
    let scaled = try years.map { point in
      let line = try DecimalNumber.product(slope, DecimalNumber(significand: Int64(point.year)))
      return (
        once: YearlyValue(year: point.year, value: try DecimalNumber.sum(line, point.value)),
        more: YearlyValue(
          year: point.year,
          value: try DecimalNumber.sum(line, try DecimalNumber.product(factor, point.value)))
      )
    }
    let once = try #require(TheilSen.interval(of: scaled.map(\.once), level: Self.level))
    let more = try #require(TheilSen.interval(of: scaled.map(\.more), level: Self.level))
    let widths = [once, more].map {
      $0.upperBound.approximation - $0.lowerBound.approximation
    }
    #expect(widths[1] >= widths[0] - 1e-9)
  }

  @Test("A higher level never narrows the interval", arguments: 0..<100)
  func levels(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let points = Years.random(using: &generator, points: 6...12)
    let wide = TheilSen.interval(of: points, level: DecimalNumber(significand: 95, scale: 2))
    let narrow = TheilSen.interval(of: points, level: DecimalNumber(significand: 50, scale: 2))
    if let wide, let narrow {
      #expect(wide.lowerBound <= narrow.lowerBound)
      #expect(wide.upperBound >= narrow.upperBound)
    }
    #expect(narrow != nil)
  }
}

@Suite("Spreads")
struct SpreadTests {
  @Test("Worked examples")
  func examples() throws {
    #expect(SpreadStatistics.sigma(of: [2, 4, 4, 4, 5, 5, 7, 9]) == 2)
    #expect(SpreadStatistics.variation(of: [2, 4, 4, 4, 5, 5, 7, 9]) == 40)
    #expect(SpreadStatistics.delta(of: [2, 4, 9]) == 12)
    #expect(SpreadStatistics.sigma(of: []) == nil)
    #expect(SpreadStatistics.variation(of: [-1, 1]) == nil)
  }

  @Test("Growth that falls with the level has a beta below 0 and an R² of 1 on a line")
  func beta() throws {
    // ln(x_T ÷ x_0) ÷ years is 0.1 − 0.05 · ln x_0.
    let first = [1.0, 2, 4, 8]
    let last = first.map { value in value * Self.exponential(0.4 - 0.2 * Self.logarithm(value)) }
    let beta = try #require(SpreadStatistics.beta(from: first, to: last, years: 4))
    #expect((beta.slope + 0.05).magnitude < 1e-12)
    #expect((try #require(beta.determination) - 1).magnitude < 1e-12)
    #expect(SpreadStatistics.beta(from: [0, 1], to: [1, 1], years: 1) == nil)
    #expect(SpreadStatistics.beta(from: [2, 2], to: [1, 3], years: 1) == nil)
  }

  private static func logarithm(_ value: Double) -> Double { Double.log(value) }
  private static func exponential(_ value: Double) -> Double { Double.exp(value) }

  @Test("Scaling all values scales sigma and delta and leaves the variation", arguments: 0..<100)
  func scaling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let values = (0..<Int.random(in: 2...9, using: &generator)).map { _ in
      Double.random(in: 1...90, using: &generator)
    }
    let scaled = values.map { $0 * 4 }
    #expect(SpreadStatistics.sigma(of: scaled) == SpreadStatistics.sigma(of: values).map { $0 * 4 })
    #expect(SpreadStatistics.delta(of: scaled) == SpreadStatistics.delta(of: values).map { $0 * 4 })
    #expect(SpreadStatistics.variation(of: scaled) == SpreadStatistics.variation(of: values))
  }
}
