import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

/// With a mixture and a damping that are not one half, so that neither may change places with what
/// is left of it to 1.
@Suite("Mixture and damping")
struct ShareMixtureTests {
  private static func number(_ text: String) -> DecimalNumber { DecimalNumber(text) ?? .zero }

  /// Of 1000: effort gives 750 and 250 (as 300 to 100), employment 500 and 500.
  @Test(
    "(1 − λ) · effort + λ · employment",
    arguments: [
      ("0", ["750", "250"]),
      // 0.8 · 750 + 0.2 · 500 and 0.8 · 250 + 0.2 · 500.
      ("0.2", ["700", "300"]),
      // 0.1 · 750 + 0.9 · 500 and 0.1 · 250 + 0.9 · 500.
      ("0.9", ["525", "475"]),
      ("1", ["500", "500"]),
    ])
  func mixture(lambda: String, expected: [String]) throws {
    let members = [
      ShareKeys.Member(specialists: 300, employment: 5000),
      ShareKeys.Member(specialists: 100, employment: 5000),
    ]
    let keys = ShareKeys(total: 1000, mixture: Self.number(lambda), members: members)
    let shares = try #require(keys.shares(of: 1000, among: members, by: .mixture))
    #expect(shares.map(\.description) == expected)
  }

  /// A quarter of 128000 is 32000, times the intensity to the power of d; the range goes from d = 0
  /// to d = 1.
  @Test(
    "specialists · employment · intensity^d",
    arguments: [
      (1 / 16, "0", 32000, 2000...32000), (1 / 16, "1", 2000, 2000...32000),
      // The fourth root of 1/16 is 1/2, of its cube 1/8.
      (1 / 16, "0.25", 16000, 2000...32000), (1 / 16, "0.75", 4000, 2000...32000),
      (16, "0.25", 64000, 32000...512_000), (16, "0.75", 256_000, 32000...512_000),
      (1, "0.25", 32000, 32000...32000),
    ] as [(Double, String, Int64, ClosedRange<Int64>)])
  func damping(
    intensity: Double, damping: String, expected: Int64, range: ClosedRange<Int64>
  ) {
    let part = ActivityProfile.Part(
      employment: 0.25, intensity: intensity, cells: [], flags: .none)
    let persons = { DecimalNumber(significand: $0) }
    #expect(
      part.specialists(of: Self.number("128000"), damping: Self.number(damping))
        == RangedNumber(
          persons(expected), in: persons(range.lowerBound)...persons(range.upperBound)))
  }
}
