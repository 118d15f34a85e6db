import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

/// Where the figure of a territory comes from: every cell under its own table, none for a member
/// without a value.
@Suite("Cells of territories")
struct TerritoryCellTests {
  private static func population(_ area: ReferenceArea, _ persons: Int64) -> PopulationFigure {
    PopulationFigure(
      group: "Y25-64", area: area, year: 2023, persons: DecimalNumber(significand: persons),
      source: "census")
  }

  private static func number(_ text: String) -> DecimalNumber { DecimalNumber(text) ?? .zero }

  /// BE25 has a tenth of the persons and, in 2023, a flag in place of a value: the mean is that of
  /// FRE1, the coverage 0.9, and with 0 or 100 in BE25 it would be 18 or 28.
  @Test("A member without a value keeps its flags and its weight, and has no cell")
  func missing() throws {
    let input = Specimens.input(
      [Specimens.weighed("rate", by: .population("Y25-64"))],
      of: Specimens.border(["BE25", "FRE1"]),
      populations: [Self.population("BE25", 100), Self.population("FRE1", 900)],
      [
        (
          "regional",
          [
            Specimens.series("BE25", ["unit": "PC"], [2022: "10", 2023: ": u"], snapshot: 1),
            Specimens.series(
              "FRE1", ["unit": "PC"], [2022: "20", 2023: "20"], snapshot: 1, line: 3),
          ]
        )
      ])
    let series = try #require(
      Aggregator.results(of: input).results.series.first { $0.area == "border" })
    let point = try #require(series.points.last)
    let cell = Specimens.cell(1, "regional", line: 3)
    #expect(
      point.derivation
        == Derivation(
          method: .weightedMean, status: .aggregated,
          inputs: [
            Derivation.Input(
              area: "BE25", value: nil, flags: Flags("u"),
              weight: Self.population("BE25", 100).weight, cells: []),
            Derivation.Input(
              area: "FRE1", value: Self.number("20"), flags: .none,
              weight: Self.population("FRE1", 900).weight, cells: [cell]),
          ], coverage: Self.number("0.9"), bounds: Self.number("18")...Self.number("28")))
    #expect(point.cell == cell)
    #expect(point.cells == [cell])
    #expect(series.points.map { $0.value?.description } == ["19", "20"])
    #expect(series.points.map(\.cells.count) == [2, 1])
  }

  /// The country's value is of the national table (edition 2025), the region's of the regional one
  /// (2024), and persons of a third (2026): 10 · 1/4 + 20 · 3/4 = 17.5.
  ///
  /// The receipt is that of `figure rate border T 2023 national 2024+2025+2026`.
  @Test("Members of two tables name both, each under its own table, and both editions")
  func twoTables() throws {
    let input = Specimens.input(
      [
        Specimens.weighed("rate", by: .population("Y25-64")),
        Specimens.weighed(
          "population-by-age", by: nil, unit: "NR", role: .denominator, dataflow: "persons"),
      ], of: Specimens.border(["BE", "FRE1"]),
      [
        ("national", [Specimens.series("BE", ["unit": "PC"], [2023: "10"], snapshot: 0)]),
        ("regional", [Specimens.series("FRE1", ["unit": "PC"], [2023: "20"], snapshot: 1)]),
        (
          "persons",
          [
            Specimens.series("BE", ["unit": "NR", "age": "Y25-64"], [2023: "250"], snapshot: 2),
            Specimens.series(
              "FRE1", ["unit": "NR", "age": "Y25-64"], [2023: "750"], snapshot: 2, line: 3),
          ]
        ),
      ])
    let series = try #require(
      Aggregator.results(of: input).results.series.first { $0.area == "border" })
    let figure = try #require(series.latest)
    #expect(figure.value == Self.number("17.5"))
    let values = [Specimens.cell(0, "national"), Specimens.cell(1, "regional")]
    let persons = [Specimens.cell(2, "persons"), Specimens.cell(2, "persons", line: 3)]
    #expect(figure.valueCells == values)
    #expect(figure.cells == values + persons)
    #expect(figure.receipt.description == "F-AKB70BVE")
  }

  /// Women are 20 per cent of 100 specialists and 40 of 300: 35 of 400, 15 points below half.
  ///
  /// The receipt is that of `parity women border 2023 2024+2025+2026`.
  @Test("Parity of a territory carries every cell of its figure")
  func parity() throws {
    let women = ["unit": "PC", "sex": "F"]
    let all = ["unit": "THS_PER", "sex": "T"]
    let input = Specimens.input(
      [
        Specimens.weighed("women", by: .count("count"), sex: "F"),
        Specimens.weighed("count", by: nil, unit: "THS_PER", sex: "T", dataflow: "counts"),
      ], of: Specimens.border(["BE", "FRE1"]),
      [
        ("national", [Specimens.series("BE", women, [2023: "20"], snapshot: 0)]),
        ("regional", [Specimens.series("FRE1", women, [2023: "40"], snapshot: 1)]),
        (
          "counts",
          [
            Specimens.series("BE", all, [2023: "100"], snapshot: 2),
            Specimens.series("FRE1", all, [2023: "300"], snapshot: 2, line: 3),
          ]
        ),
      ])
    let parity = try #require(
      Aggregator.results(of: input).results.groups.parities.first { $0.area == "border" })
    #expect(parity.women.value == Self.number("35"))
    #expect(parity.gap == Self.number("15"))
    #expect(parity.men == nil)
    #expect(
      parity.women.cells == [
        Specimens.cell(0, "national"), Specimens.cell(1, "regional"), Specimens.cell(2, "counts"),
        Specimens.cell(2, "counts", line: 3),
      ])
    #expect(parity.women.receipt.description == "F-KSKR0ATQ")
    #expect(parity.receipt.description == "F-0Q1P6MV1")
  }

  @Test("Completed series hold the territories, observed ones do not")
  func completed() throws {
    let input = Specimens.input(
      [Specimens.weighed("rate", by: .population("Y25-64"))],
      of: Specimens.border(["BE25", "FRE1"]),
      populations: [Self.population("BE25", 500), Self.population("FRE1", 500)],
      [
        (
          "regional",
          [
            Specimens.series("BE25", ["unit": "PC"], [2023: "10"], snapshot: 1),
            Specimens.series("FRE1", ["unit": "PC"], [2023: "20"], snapshot: 1, line: 3),
          ]
        )
      ])
    let workspace = Workspace(input)
    let observed = ObservedSeries.chosen(in: workspace).series
    let composites = TerritoryComposer(workspace: workspace, series: observed).composites()
    let completed = CompletedSeries(observed, with: composites)
    #expect(observed.all.map(\.area) == ["BE25", "FRE1"])
    #expect(observed["rate", .territory("border"), .total] == nil)
    let composite = try #require(composites.first)
    #expect(composites.count == 1)
    #expect(composite.series?.latest?.value == Self.number("15"))
    #expect(completed.composites == composites)
    #expect(completed["rate", .territory("border"), .total] == composite.series)
    #expect(completed.all == observed.all + [composite.series].compactMap { $0 })
    #expect(completed.series(of: "rate") == completed.all)
    #expect(Aggregator.results(of: input).results.series == completed.all)
  }
}
