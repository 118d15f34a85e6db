import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

@Suite("Convergence")
struct ConvergenceTests {
  private static func convergences(_ cells: [(String, [Int: String])]) -> [Convergence] {
    Specimens.aggregate(
      [Specimens.dataset("national", cells.map { ($0.0, "PC", $0.1) })],
      catalogue: Specimens.catalogue(targets: []),
      geography: SmallWorld.geography(territories: [])
    ).results.groups.convergences
  }

  private static func number(_ text: String) -> DecimalNumber { DecimalNumber(text) ?? .zero }

  /// Belgium's first and last values are of low reliability.
  ///
  /// With them both countries would begin
  /// in 2019, and 2023 would be the last year.
  ///
  /// - 2020: 10 and 20, mean 15; sigma 5, variation 500/15, delta 10.
  /// - 2022: 14 and 20, mean 17; sigma 3, variation 300/17, delta 6.
  /// - beta: (0 − ln 1.4 ÷ 2) ÷ (ln 20 − ln 10); two points are on their line.
  /// - receipt: of `convergence rate EU27_2020 2020 2022 2025`.
  @Test("Points of low reliability are left out")
  func lowReliability() throws {
    let convergences = Self.convergences([
      ("BE", [2019: "1 u", 2020: "10", 2021: "90 u", 2022: "14", 2023: "25 u"]),
      ("FR", [2019: "19", 2020: "20", 2022: "20"]),
    ])
    #expect(convergences.count == 1)
    let convergence = try #require(convergences.first)
    #expect(convergence.receipt.description == "F-JMM01X78")
    #expect(
      convergence
        == Convergence(
          indicator: "rate", group: .members(of: "EU27_2020"), areas: ["BE", "FR"],
          first: .init(
            year: 2020, sigma: Self.number("5"), variation: Self.number("33.33333333"),
            delta: Self.number("10")),
          last: .init(
            year: 2022, sigma: Self.number("3"), variation: Self.number("17.64705882"),
            delta: Self.number("6")),
          groupSize: 2,
          beta: .init(slope: Self.number("-0.2427134136"), determination: Self.number("1")),
          verdict: .described, receipt: convergence.receipt))
  }

  @Test("An area with one reliable point has no path, whatever its other points say")
  func onePoint() {
    #expect(
      Self.convergences([
        ("BE", [2020: "10", 2021: "12 u", 2022: "14 u"]),
        ("FR", [2020: "20", 2021: "20", 2022: "20"]),
      ]).isEmpty)
  }
}
