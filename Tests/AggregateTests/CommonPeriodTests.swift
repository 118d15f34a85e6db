import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

@Suite("The year of a comparison")
struct CommonPeriodTests {
  private typealias Cells = [String: [Int: String]]

  private func comparison(_ cells: Cells) throws -> TerritoryComparison {
    let rows = cells.sorted { $0.key < $1.key }.map { ($0.key, "PC", $0.value) }
    let national = rows.filter { ["BE", "FR", "EU27_2020"].contains($0.0) }
    let regional = rows.filter { !["BE", "FR", "EU27_2020"].contains($0.0) }
    let results = Specimens.aggregate(
      [Specimens.dataset("national", national), Specimens.dataset("regional", regional)],
      catalogue: Specimens.catalogue(targets: [])
    ).results
    return try #require(results.groups.territories.first?.comparisons.first)
  }

  private func years(_ comparison: TerritoryComparison) -> [String] {
    comparison.rows.filter { $0.standing != .territory }.map { row in
      let latest = row.latest.map { " (\($0.value) in \($0.period))" } ?? ""
      return "\(row.area) \(row.figure?.value.description ?? ":")\(latest)"
    }
  }

  @Test("Older values of the Union, of a country or of a finer region change no year")
  func olderValues() throws {
    var cells: Cells = [
      "BE2": [2025: "29.6"], "FRE": [2025: "30.8 u"], "BE": [2025: "29.7"], "FR": [2025: "35.0"],
    ]
    #expect(try comparison(cells).period == .year(2025))
    cells["EU27_2020"] = [2021: "26.5", 2023: "27.3"]
    cells["FR"]?[2023] = "33"
    cells["BE25"] = [2021: "25"]
    let after = try comparison(cells)
    #expect(after.period == .year(2025))
    #expect(after.refusal == nil)
    #expect(
      years(after) == ["BE2 29.6", "FRE 30.8", "BE 29.7", "FR 35.0", "EU27_2020 : (27.3 in 2023)"])
  }

  @Test("A year that all share comes before a later one that some lack")
  func sharedYear() throws {
    let comparison = try comparison([
      "BE25": [2023: "12", 2024: "13"], "FRE1": [2023: "10", 2024: "11"], "BE": [2023: "11"],
      "FR": [2023: "14"], "EU27_2020": [2023: "12"],
    ])
    #expect(comparison.period == .year(2023))
    #expect(years(comparison).prefix(2) == ["BE25 12 (13 in 2024)", "FRE1 10 (11 in 2024)"])
  }

  @Test("The sides come before more countries")
  func sidesFirst() throws {
    let comparison = try comparison([
      "BE25": [2022: "12"], "FRE1": [2022: "10"], "BE": [2023: "11"], "FR": [2023: "14"],
      "EU27_2020": [2023: "12"],
    ])
    #expect(comparison.period == .year(2022))
    #expect(years(comparison).last == "EU27_2020 : (12 in 2023)")
  }

  /// How much is compared: the sides first, then all areas.
  private func extent(_ comparison: TerritoryComparison) -> [Int] {
    let shown = comparison.rows.filter { $0.figure != nil && $0.standing != .territory }
    let sides = shown.reduce(0) { count, row in
      if case .side(let sides) = row.standing { count + sides.count } else { count }
    }
    return [sides > 1 ? sides : 0, shown.count > 1 ? shown.count : 0]
  }

  @Test(
    "More data never make a comparison smaller, nor turn one into none",
    arguments: 0..<300 as Range<UInt64>)
  func law(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let areas = ["BE2", "BE25", "FRE", "FRE1", "BE", "FR", "EU27_2020"]
    var cells: Cells = [:]
    var before = try comparison(cells)
    for _ in 0..<14 {
      let area = areas[Int.random(in: 0..<areas.count, using: &generator)]
      let year = Int.random(in: 2020...2025, using: &generator)
      cells[area, default: [:]][year] = "\(Int.random(in: 1..<50, using: &generator))"
      let after = try comparison(cells)
      #expect(!extent(after).lexicographicallyPrecedes(extent(before)), "\(cells)")
      #expect(extent(before)[1] == 0 || after.refusal == nil, "\(cells)")
      before = after
    }
  }
}
