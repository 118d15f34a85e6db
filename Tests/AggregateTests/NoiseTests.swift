import StatisticalModel
import TestSupport
import Testing

@Suite("Close to the Union")
struct NoiseTests {
  /// The Union has 12.8; the noise of the rate is 1.5 points, and what is below it reads close to.
  @Test(
    "A difference as large as the noise is one",
    arguments: [
      ("14.3", .above), ("14.29", .closeTo), ("12.8", .closeTo), ("11.31", .closeTo),
      ("11.3", .below), ("11.30", .below), ("20", .above), ("0", .below),
    ] as [(String, ComparedArea.Position)])
  func noise(value: String, position: ComparedArea.Position) throws {
    let rows = try rows(of: Specimens.rate, value: value)
    #expect(rows.map(\.area) == ["BE", "border", "EU27_2020"])
    #expect(rows.first?.toUnion == position)
    #expect(rows.last?.toUnion == nil)
  }

  @Test(
    "Without a noise only the Union's own value is close to it",
    arguments: [("12.9", .above), ("12.80", .closeTo), ("12.7", .below)]
      as [(String, ComparedArea.Position)])
  func withoutNoise(value: String, position: ComparedArea.Position) throws {
    let rate = Specimens.indicator("rate", unit: "PC", sources: Specimens.rate.sources)
    #expect(try rows(of: rate, value: value).first?.toUnion == position)
  }

  private func rows(of indicator: Indicator, value: String) throws -> [ComparedArea] {
    let results = Specimens.aggregate(
      [
        Specimens.dataset(
          "national", [("EU27_2020", "PC", [2023: "12.8"]), ("BE", "PC", [2023: value])])
      ], catalogue: Specimens.catalogue(indicators: [indicator], targets: []),
      geography: SmallWorld.geography(territories: [SmallWorld.territory(sides: ["BE"])])
    ).results
    return try #require(results.groups.territories.first?.comparisons.first).rows
  }
}
