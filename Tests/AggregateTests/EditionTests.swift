import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

@Suite("Values of one edition")
struct EditionTests {
  /// The table of 2025 with two countries and the Union; that of 2026, the `list` among the
  /// snapshots, has the Union anew.
  private func results(
    superseded: [String: [Int: String]], newest: [String: [Int: String]],
    unchanged: [String: [Int: String]]
  ) -> FigureResults {
    let rows = { (cells: [String: [Int: String]], snapshot: UInt16) in
      Specimens.dataset(
        "national", cells.sorted { $0.key < $1.key }.map { ($0.key, "PC", $0.value) },
        snapshot: snapshot
      ).series
    }
    let table = Dataset(
      dataflow: "national", editions: [],
      series: (rows(newest, 2) + rows(unchanged, 0)).sorted { $0.key < $1.key },
      superseded: rows(superseded, 0))
    return Specimens.aggregate(
      [table],
      catalogue: Specimens.catalogue(targets: [
        Specimens.target("learning", indicator: "rate", value: "15", unit: "PC")
      ])
    ).results
  }

  private func gap(_ results: FigureResults, _ area: Place) throws -> GapResult {
    try #require(results.targets.gaps.first { $0.area == area })
  }

  @Test("The Union beside a country is of the country's edition where that has both")
  func union() throws {
    let results = results(
      superseded: ["EU27_2020": [2024: "5.0"]],
      newest: ["EU27_2020": [2024: "4.9", 2025: "5.1"]],
      unchanged: ["BE": [2024: "5.7"], "FR": [2024: "4.8"]])
    #expect(try gap(results, "FR").union?.value.description == "5.0")
    #expect(try gap(results, "FR").distanceToUnion?.description == "-0.2")
    #expect(try gap(results, "EU27_2020").figure?.value.description == "5.1")
    let comparison = try #require(results.groups.territories.first?.comparisons.first)
    let union = try #require(comparison.rows.last)
    #expect(comparison.period == .year(2024))
    #expect(union.figure?.value.description == "5.0")
    #expect(union.revised?.value.description == "4.9")
    #expect(comparison.rows.first { $0.area == "FR" }?.revised == nil)
  }

  @Test("Where no edition has both, and where both editions say the same, the newest stands")
  func newest() throws {
    let alone = results(
      superseded: [:], newest: ["EU27_2020": [2024: "4.9"]], unchanged: ["FR": [2024: "4.8"]])
    #expect(try gap(alone, "FR").union?.value.description == "4.9")
    let same = results(
      superseded: ["EU27_2020": [2024: "4.9"]], newest: ["EU27_2020": [2024: "4.9"]],
      unchanged: ["FR": [2024: "4.8"]])
    #expect(try gap(same, "FR").union?.cell.lineage.snapshot == 2)
    let union = same.groups.territories.first?.comparisons.first?.rows.last
    #expect(union?.revised == nil)
  }

  @Test("Each is ranked among the values of its own edition where that has them")
  func ranks() throws {
    let results = results(
      superseded: ["BE": [2024: "5.0"]], newest: ["BE": [2024: "4.7"]],
      unchanged: ["FR": [2024: "4.8"]])
    #expect(try gap(results, "FR").rank == GapResult.Rank(place: 2, count: 2))
    #expect(try gap(results, "BE").rank == GapResult.Rank(place: 2, count: 2))
  }
}
