import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

@Suite("Why there is no figure")
struct AbsenceTests {
  /// The refusal of Belgium's region for an indicator of a table of regions.
  private func refusal(of cells: [Int: String], unfilled: Bool? = nil) throws -> Refusal? {
    let row = Specimens.dataset("regional", [("BE25", "PC", cells)], snapshot: 1)
    let table = Dataset(
      dataflow: "regional", editions: [],
      series: row.series.filter { !$0.observations.isEmpty },
      unfilled: unfilled.map { isLeftOut in
        [UnfilledSeries(key: row.series[0].key, area: "BE25", isLeftOut: isLeftOut)]
      } ?? [])
    let results = Specimens.aggregate(
      [Specimens.dataset("national", [("BE", "PC", [2023: "11.1"])]), table],
      catalogue: Specimens.catalogue(targets: [
        Specimens.target("learning", indicator: "rate", value: "15", unit: "PC"),
        Specimens.target("own", area: "BE25", indicator: "rate", value: "15", unit: "PC"),
      ])
    ).results
    let comparison = try #require(results.groups.territories.first?.comparisons.first)
    let said = comparison.rows.first { $0.area == "BE25" }?.refusal
    let gap = results.targets.gaps.first { $0.target.id == "own" }?.refusal
    #expect(said == gap)
    return said
  }

  @Test(
    "The last cell of a series says why",
    arguments: [
      ([2022: ": c", 2023: ": cu"], .confidential), ([2023: ": u"], .unreliable),
      ([2023: ": m"], .notApplicable), ([2023: ": z"], .notApplicable),
      ([2022: ": c", 2023: ": b"], .notPublished), ([2022: ": b", 2023: ": c"], .confidential),
    ] as [([Int: String], Refusal)])
  func cells(cells: [Int: String], expected: Refusal) throws {
    #expect(try refusal(of: cells) == expected)
  }

  @Test("A row without any observation, and an area without a row")
  func rows() throws {
    #expect(try refusal(of: [:], unfilled: false) == .notPublished)
    #expect(try refusal(of: [:], unfilled: true) == .leftOut)
    #expect(try refusal(of: [:]) == .notInBundledData)
  }

  @Test(
    "Regions lack a series where no table has regions, whatever the target is",
    arguments: [Target.RoleForOthers.none, .benchmark])
  func regions(role: Target.RoleForOthers) throws {
    let results = Specimens.aggregate(
      [Specimens.dataset("counts", [("BE", "THS_PER", [2024: "288.0"])])],
      catalogue: Specimens.catalogue(targets: [
        Specimens.target(
          "specialists", indicator: "count", value: "20000", unit: "THS_PER", forOthers: role)
      ])
    ).results
    let comparison = try #require(
      results.groups.territories.first?.comparisons.first { $0.indicator.id == "count" })
    #expect(
      comparison.rows.prefix(3).map(\.refusal) == [
        .noRegionalSeries, .noRegionalSeries, .noRegionalSeries,
      ])
    let gap = results.targets.gaps.first { $0.area == "border" }
    #expect(gap?.refusal == .noRegionalSeries)
  }

  @Test("A cell of the common year says why it is empty, beside the value of another year")
  func missingInTheCommonYear() throws {
    let results = Specimens.aggregate(
      [
        Specimens.dataset("national", [("BE", "PC", [2023: "11"]), ("FR", "PC", [2023: "12"])]),
        Specimens.dataset(
          "regional", [("BE25", "PC", [2022: "9", 2023: ": c"]), ("FRE1", "PC", [2023: "10"])]),
      ], catalogue: Specimens.catalogue(targets: [])
    ).results
    let row = try #require(results.groups.territories.first?.comparisons.first?.rows.first)
    #expect(row.figure == nil)
    #expect(row.latest?.period == .year(2022))
    #expect(row.refusal == .confidential)
  }
}
