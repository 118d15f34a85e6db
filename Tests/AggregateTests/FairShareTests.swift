import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

@Suite("Fair shares")
struct FairShareTests {
  private static func number(_ text: String) -> DecimalNumber { DecimalNumber(text) ?? .zero }

  @Test("Employment is specialists over their share, within what rounding leaves")
  func employment() throws {
    let estimate = try #require(
      EmploymentEstimate.employment(count: Self.number("288.0"), share: Self.number("5.7")))
    #expect(estimate.value == Self.number("5052632"))
    // 287.95 ÷ 0.0575 and 288.05 ÷ 0.0565.
    #expect(estimate.range == Self.number("5007826")...Self.number("5098230"))
    #expect(
      EmploymentEstimate.employment(count: Self.number("1"), share: Self.number("0.0")) == nil)
  }

  /// Published figures of the Union: 9.8 million are 4.8 per cent in 2023, 8.94 are 4.5 in 2021.
  @Test(
    "What 20 million are as a share of employment depends on the base year",
    arguments: [("9800", "4.8", "9.80"), ("8940", "4.5", "10.07")])
  func equivalent(count: String, share: String, expected: String) throws {
    let estimate = try #require(
      EmploymentEstimate.employment(count: Self.number(count), share: Self.number(share)))
    let equivalent = try #require(
      DecimalNumber.quotient(Self.number("20000000"), estimate.value, shift: 2))
    #expect(equivalent.rounded(toDecimals: 2).description == expected)
  }

  private static let members = [
    ShareKeys.Member(specialists: 300, employment: 5000),
    ShareKeys.Member(specialists: 100, employment: 5000),
  ]

  @Test(
    "Each key by hand",
    arguments: [
      (FairShareKey.employment, ["500", "500"]), (.effort, ["750", "250"]),
      // 400 of 10000 are 4 per cent, 1000 are 10: six points more for both.
      (.gain, ["600", "400"]), (.mixture, ["625", "375"]),
    ])
  func keys(key: FairShareKey, expected: [String]) throws {
    let keys = ShareKeys(total: 1000, mixture: Self.number("0.5"), members: Self.members)
    let shares = try #require(keys.shares(of: 1000, among: Self.members, by: key))
    #expect(shares.map(\.description) == expected)
  }

  @Test("The shares of every key add up to the total exactly", arguments: 0..<200)
  func sums(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let members = (0..<Int.random(in: 1...27, using: &generator)).map { _ in
      ShareKeys.Member(
        specialists: .random(in: 1000...2_400_000, using: &generator),
        employment: .random(in: 100_000...45_000_000, using: &generator))
    }
    let keys = ShareKeys(total: 20_000_000, mixture: Self.number("0.5"), members: members)
    for key in FairShareKey.allCases {
      // A total below what there is takes points away, which one of the members may not have.
      guard let shares = keys.shares(of: 20_000_000, among: members, by: key) else {
        #expect(key == .gain)
        continue
      }
      #expect(MemberAggregation.sum(shares) == DecimalNumber("20000000"))
    }
  }

  @Test("Effort keeps the ranking, employment gives all one share", arguments: 0..<100)
  func meaning(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let members = (0..<9).map { _ in
      ShareKeys.Member(
        specialists: .random(in: 10_000...2_400_000, using: &generator),
        employment: .random(in: 1_000_000...45_000_000, using: &generator))
    }
    let keys = ShareKeys(total: 20_000_000, mixture: Self.number("0.5"), members: members)
    let effort = try #require(keys.shares(of: 20_000_000, among: members, by: .effort))
    let ranked = zip(members, effort).sorted { $0.0.specialists < $1.0.specialists }.map(\.1)
    #expect(ranked == ranked.sorted())
    let equal = try #require(keys.shares(of: 20_000_000, among: members, by: .employment))
    let rates = zip(members, equal).map { $1.approximation / Double($0.employment) }
    #expect((rates.max() ?? 0) - (rates.min() ?? 0) < 2e-6)
  }

  @Test("A region's estimate stays within its range, the rest of the country included")
  func estimate() throws {
    let region = ActivityProfile.Part(
      employment: 0.25, intensity: 0.49, cells: [], flags: .none)
    let estimate = try #require(
      region.specialists(
        of: Self.number("100000"), damping: Self.number("0.5")))
    #expect(estimate.value == Self.number("17500"))
    #expect(estimate.range == Self.number("12250")...Self.number("25000"))
    let rest = try #require(ActivityProfile.Part.whole.without([region]))
    #expect(rest.employment == 0.75)
    #expect((rest.employment * rest.intensity + 0.25 * 0.49 - 1).magnitude < 1e-12)
    #expect(ActivityProfile.Part.whole.without([region, rest]) == nil)
  }
}
