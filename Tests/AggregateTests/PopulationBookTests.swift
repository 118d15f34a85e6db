import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

@Suite("Which population weighs")
struct PopulationBookTests {
  private static func figures(
    _ area: ReferenceArea, _ years: [Int], group: AgeGroup = "Y25-64"
  ) -> [PopulationFigure] {
    years.map { year in
      PopulationFigure(
        group: group, area: area, year: year, persons: DecimalNumber(significand: Int64(year)),
        source: "census")
    }
  }

  private static func book(
    _ figures: [PopulationFigure], groups: [(area: String, age: String, cells: [Int: String])] = []
  ) -> PopulationBook {
    let denominator = Indicator(
      id: "population-by-age", label: SmallWorld.text("p"), measure: SmallWorld.text("p"),
      unit: .persons, role: .denominator, decimals: 0, noise: nil, plausible: nil,
      sources: [Indicator.Source(dataflow: "persons", scopes: [.national], filter: [:])],
      breaks: [], note: nil)
    let dataset = Dataset(
      dataflow: "persons", editions: [],
      series: groups.enumerated().map { index, row in
        DatasetSeries(
          key: SeriesKey(["geo": row.area, "age": row.age], frequency: .annual),
          area: ReferenceArea(row.area), recodedFrom: nil,
          observations: row.cells.sorted { $0.key < $1.key }.map { year, cell in
            Specimens.observation(cell, year: year, line: index + 2, snapshot: 1)
          })
      })
    return PopulationBook(
      AggregateInput(
        catalogue: FigureCatalogue(
          indicators: [denominator], targets: [], populations: figures,
          roles: IndicatorRoles(populationByAge: denominator.id),
          tables: TableCatalogue(datasets: [:], flags: [])),
        geography: SmallWorld.geography(), datasets: ["persons": dataset],
        snapshots: SmallWorld.snapshots))
  }

  /// The years that are known, the year asked for, and the one that is taken.
  @Test(
    "The year nearest, of two as near the earlier one",
    arguments: [
      ([2018, 2022], 2020, 2018), ([2019, 2021], 2020, 2019), ([2010, 2030], 2020, 2010),
      ([2015, 2018, 2022, 2025], 2020, 2018), ([2017, 2023, 2024], 2020, 2017),
      ([2014, 2026], 2020, 2014), ([2013, 2027, 2028], 2020, 2013), ([2012, 2028], 2020, 2012),
      // Two years before are farther than one after.
      ([2018, 2021], 2020, 2021), ([2019, 2020, 2021], 2020, 2020), ([2022, 2024], 2020, 2022),
      ([2011], 2020, 2011),
    ] as [([Int], Int, Int)])
  func nearest(years: [Int], year: Int, expected: Int) {
    let book = Self.book(Self.figures("BE", years) + Self.figures("FR", years))
    let weight = { (year: Int) in
      Weight(
        Quantity(DecimalNumber(significand: Int64(year)), .persons), of: .persons("Y25-64"),
        year: year, source: "census")
    }
    #expect(book.weight(of: "Y25-64", in: "BE", year: year) == weight(expected))
    #expect(
      book.weights(of: "Y25-64", in: ["BE", "FR"], year: year)
        == ["BE": weight(expected), "FR": weight(expected)])
  }

  @Test("Several areas are weighed in a year that all of them have")
  func shared() {
    // 2019 and 2021 are nearer to 2020, each known of one area alone; 2018 and 2022 tie.
    let book = Self.book(
      Self.figures("BE", [2018, 2019, 2022]) + Self.figures("FR", [2018, 2021, 2022]))
    #expect(
      book.weights(of: "Y25-64", in: ["BE", "FR"], year: 2020).mapValues(\.year)
        == ["BE": 2018, "FR": 2018])
    #expect(book.weights(of: "Y25-64", in: ["BE", "NO"], year: 2020).isEmpty)
    #expect(
      Self.book(Self.figures("BE", [2019]) + Self.figures("FR", [2021]))
        .weights(of: "Y25-64", in: ["BE", "FR"], year: 2020).isEmpty)
  }

  @Test("All ages stand in for a group that one area lacks, for all areas and marked")
  func substitute() {
    let all = Self.figures("BE", [2020], group: .all) + Self.figures("FR", [2020], group: .all)
    let weights = Self.book(Self.figures("BE", [2020]) + all)
      .weights(of: "Y25-64", in: ["BE", "FR"], year: 2020)
    #expect(weights.mapValues(\.population) == ["BE": .persons(.all), "FR": .persons(.all)])
    #expect(weights.mapValues(\.isSubstitute) == ["BE": true, "FR": true])
  }

  @Test("Five-year groups add up, in the years that have them all, each with its cell")
  func groups() {
    let book = Self.book(
      Self.figures("BE", [2021, 2023], group: "Y15-24"),
      groups: [
        ("BE", "Y15-19", [2022: "600", 2023: "610"]), ("BE", "Y20-24", [2023: "640", 2024: "650"]),
      ])
    let cell = { (line: UInt32) in
      SourceCell(
        lineage: Lineage(snapshot: 1, line: line, cell: 23), dataflow: "persons",
        period: .year(2023))
    }
    // 610 + 640; the snapshot's figure of 2023 stands before that of the catalogue.
    #expect(
      book.weights(of: "Y15-24", in: "BE") == [
        2021: Self.figures("BE", [2021], group: "Y15-24")[0].weight,
        2023: Weight(
          Quantity(DecimalNumber(significand: 1250), .persons), of: .persons("Y15-24"),
          year: 2023, source: "persons", cells: [cell(2), cell(3)]),
      ])
  }
}
