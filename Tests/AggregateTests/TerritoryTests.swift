import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

struct TerritoryTests {
  private func comparison(
    _ datasets: [Dataset], indicator: IndicatorID = "rate"
  ) throws -> TerritoryComparison {
    let outcome = Specimens.aggregate(
      datasets,
      catalogue: Specimens.catalogue(targets: [
        Specimens.target("learning", indicator: "rate", value: "15", unit: "PC"),
        Specimens.target(
          "specialists", indicator: "count", value: "20000", unit: "THS_PER", forOthers: .none),
      ]))
    let territory = try #require(outcome.results.groups.territories.first)
    return try #require(territory.comparisons.first { $0.indicator.id == indicator })
  }

  private static let national = Specimens.dataset(
    "national",
    [
      ("EU27_2020", "PC", [2023: "12.8", 2024: "13.5"]),
      ("BE", "PC", [2023: "11.1", 2024: "14.9"]),
      ("FR", "PC", [2023: "14.9", 2024: "15.2"]),
    ])

  @Test func theSidesTheirCountriesAndTheUnionShareOneYear() throws {
    let comparison = try comparison([
      Self.national,
      Specimens.dataset(
        "regional", [("BE25", "PC", [2022: "10.0", 2023: "9.1"]), ("FRE1", "PC", [2023: "13.0"])]),
    ])
    #expect(comparison.period == .year(2023))
    #expect(comparison.rows.map(\.area) == ["BE25", "FRE1", "border", "BE", "FR", "EU27_2020"])
    #expect(
      comparison.rows.map { $0.figure?.value.description } == [
        "9.1", "13.0", nil, "11.1", "14.9", "12.8",
      ])
    #expect(
      comparison.rows.map { $0.gap?.description } == ["5.9", "2.0", nil, "3.9", "0.1", "2.2"])
    #expect(comparison.rows.map(\.toUnion) == [.below, .closeTo, nil, .below, .above, nil])
    #expect(
      comparison.rows.map { $0.latest?.period } == [
        nil, nil, nil, .year(2024), .year(2024), .year(2024),
      ])
  }

  @Test func aSideWithoutAFigureOfItsOwnIsShownByTheRegionAroundIt() throws {
    let comparison = try comparison([
      Self.national,
      Specimens.dataset(
        "regional", [("BE2", "PC", [2023: "11.2"]), ("FRE", "PC", [2023: "12.5 u"])]),
    ])
    #expect(comparison.rows.prefix(2).map(\.area) == ["BE2", "FRE"])
    #expect(comparison.rows[1].figure?.flags.contains(.lowReliability) == true)
  }

  @Test func aTotalIsNotApportionedToTheSides() throws {
    let comparison = try comparison(
      [
        Specimens.dataset(
          "counts",
          [("EU27_2020", "THS_PER", [2024: "10189.9"]), ("BE", "THS_PER", [2024: "288.0"])])
      ], indicator: "count")
    #expect(
      comparison.rows.map(\.refusal) == [
        .noRegionalSeries, .noRegionalSeries, .noRegionalSeries, .notApportioned,
        .notInBundledData, nil,
      ])
    #expect(comparison.rows.last?.gap?.description == "9810.1")
  }

  @Test func aNonMemberKeepsItsValueAndHasNoGap() throws {
    let datasets = [
      Specimens.dataset(
        "national", [("EU27_2020", "PC", [2023: "12.8"]), ("NO", "PC", [2023: "20.1"])])
    ]
    let catalogue = Specimens.catalogue(
      targets: [Specimens.target("learning", indicator: "rate", value: "15", unit: "PC")])
    let geography = SmallWorld.geography(territories: [SmallWorld.territory(sides: ["NO"])])
    let results = Specimens.aggregate(
      datasets, catalogue: catalogue, geography: geography
    ).results
    let comparison = try #require(results.groups.territories.first?.comparisons.first)
    #expect(comparison.rows.map(\.area) == ["NO", "border", "EU27_2020"])
    #expect(comparison.rows.map { $0.figure?.value.description } == ["20.1", nil, "12.8"])
    #expect(comparison.rows.map(\.refusal) == [.notAMember, .partPopulationUnknown, nil])
    #expect(comparison.rows.map { $0.gap?.description } == [nil, nil, "2.2"])
  }

  @Test func areasThatShareNoYearAreNotCompared() throws {
    let comparison = try comparison([
      Specimens.dataset(
        "national",
        [
          ("EU27_2020", "PC", [2024: "13.5"]), ("BE", "PC", [2023: "14.9"]),
          ("FR", "PC", [2022: "15.2"]),
        ]), Specimens.dataset("regional", [("BE25", "PC", [2019: "8.0"])]),
    ])
    #expect(comparison.period == nil)
    #expect(comparison.refusal == .noCommonPeriod)
    let newest = ["8.0", nil, nil, "14.9", "15.2", "13.5"]
    #expect(comparison.rows.map { $0.latest?.value.description } == newest)
    let receipts = comparison.rows.compactMap(\.latest?.receipt)
    #expect(Set(receipts).count == receipts.count)
    #expect(receipts.count == newest.compactMap { $0 }.count)
  }

  @Test func aCountryWithoutAFigureLacksDataAndNoRegionalTable() throws {
    let catalogue = Specimens.catalogue(
      targets: [Specimens.target("learning", indicator: "rate", value: "15", unit: "PC")])
    let geography = SmallWorld.geography(territories: [SmallWorld.territory(sides: ["BE", "FR"])])
    let datasets = [Specimens.dataset("national", [("BE", "PC", [2023: "11.1"])])]
    let results = Specimens.aggregate(
      datasets, catalogue: catalogue, geography: geography
    ).results
    let comparison = try #require(results.groups.territories.first?.comparisons.first)
    #expect(comparison.rows.first { $0.area == "FR" }?.refusal == .notInBundledData)
  }

  @Test func anIndicatorWithoutFiguresSaysSo() throws {
    #expect(try comparison([Self.national], indicator: "absent").refusal == .notInBundledData)
  }
}

extension TerritoryTests {
  @Test func anOnlyRegionIsFoundUnderTheCodeOfItsCountry() {
    let areas = [
      SmallWorld.area("LU", .country, level: 0, parent: nil, member: true),
      SmallWorld.area("LU0", .region, level: 1, parent: "LU", member: true),
      SmallWorld.area("LU00", .region, level: 2, parent: "LU0", member: true),
      SmallWorld.area("BE", .country, level: 0, parent: nil, member: true),
      SmallWorld.area("BE1", .region, level: 1, parent: "BE", member: true),
      SmallWorld.area("BE10", .region, level: 2, parent: "BE1", member: true),
      SmallWorld.area("BE2", .region, level: 1, parent: "BE", member: true),
      SmallWorld.area("BE3", .region, level: 1, parent: "BE", member: true, editions: [.nuts2013]),
    ]
    let geography = SmallWorld.geography(areas, territories: [])
    #expect(geography.codes(ofGround: "LU00") == ["LU00", "LU0", "LU"])
    #expect(geography.codes(ofGround: "LU0") == ["LU0", "LU00", "LU"])
    #expect(geography.isSameGround("LU", "LU00"))
    #expect(geography.isSameGround("BE1", "BE10"))
    #expect(!geography.isSameGround("BE", "BE1"))
    #expect(geography.codes(ofGround: "BE2") == ["BE2"])
    #expect(geography.codes(ofGround: "QQ") == ["QQ"])
  }
}
