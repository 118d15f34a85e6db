import StatisticalModel
import TestSupport
import Testing

@Suite("A number divided by weights")
struct DivisionTests {
  @Test(
    arguments: [
      ("190549", [80_259, 40_356, 69_934], 0, ["80259", "40356", "69934"]),
      ("10", [1, 1, 1], 0, ["4", "3", "3"]), ("-10", [1, 1, 1], 0, ["-4", "-3", "-3"]),
      ("1.0", [1, 3], 2, ["0.25", "0.75"]), ("7", [0, 5], 0, ["0", "7"]),
    ] as [(String, [Int], UInt8, [String])])
  func parts(number: String, weights: [Int], decimals: UInt8, expected: [String]) throws {
    let number = try #require(DecimalNumber(number))
    #expect(number.divided(in: weights, decimals: decimals)?.map(\.description) == expected)
  }

  @Test(arguments: [([], 0), ([0, 0], 0), ([-1, 2], 0), ([1], 19)] as [([Int], UInt8)])
  func whatCannotBeDivided(weights: [Int], decimals: UInt8) {
    #expect(DecimalNumber(significand: 5).divided(in: weights, decimals: decimals) == nil)
  }

  @Test func thePartsAddUpAndAreWithinOneUnitOfTheirShare() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let number = DecimalNumber(
        significand: Int64.random(in: -1_000_000...1_000_000, using: &generator), scale: 1)
      let weights = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        Int.random(in: 0...5_000_000, using: &generator)
      }
      guard weights.contains(where: { $0 > 0 }) else { continue }
      let parts = try #require(number.divided(in: weights, decimals: 3))
      #expect(try parts.reduce(.zero) { try DecimalNumber.sum($0, $1) } == number)
      let total = weights.reduce(0, +)
      for (part, weight) in zip(parts, weights) {
        let share = number.approximation * Double(weight) / Double(total)
        #expect(abs(part.approximation - share) <= 0.001_000_1)
      }
    }
  }
}
