import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

@Suite("Ranks")
struct RankingTests {
  private static let areas =
    SmallWorld.areas + [
      SmallWorld.area("EE", .country, level: 0, parent: nil, member: true),
      SmallWorld.area("EE0", .region, level: 1, parent: "EE", member: true),
      SmallWorld.area("EE00", .region, level: 2, parent: "EE0", member: true),
    ]

  private typealias Row = (area: String, unit: String, cells: [Int: String])

  /// The ranks by area, `place of count`; the rows of `national` are of the table of countries.
  private func ranks(_ regional: [Row], national: [Row] = []) -> [String: String] {
    let gaps = Specimens.aggregate(
      [Specimens.dataset("national", national), Specimens.dataset("regional", regional)],
      catalogue: Specimens.catalogue(targets: [
        Specimens.target("learning", indicator: "rate", value: "15", unit: "PC")
      ]), geography: SmallWorld.geography(Self.areas)
    ).results.targets.gaps
    return Dictionary(
      uniqueKeysWithValues: gaps.compactMap { gap in
        gap.rank.map { (gap.area.text, "\($0.place) of \($0.count)") }
      })
  }

  @Test("An area is ranked among all of its latest year, whatever theirs is")
  func latestYear() {
    let ranks = ranks([
      ("BE25", "PC", [2019: "9", 2023: "12"]), ("FRE1", "PC", [2019: "7"]),
      ("FR11", "PC", [2019: "8 u", 2023: "20"]), ("BE21", "PC", [2019: ":", 2023: "5"]),
    ])
    #expect(ranks == ["FRE1": "2 of 2", "BE25": "2 of 3", "FR11": "1 of 3", "BE21": "3 of 3"])
  }

  @Test("Codes that the catalogue lacks are counted where NUTS builds them so, at their level")
  func unknownCodes() {
    let ranks = ranks([
      ("BE25", "PC", [2023: "12"]), ("FR11", "PC", [2023: "20"]), ("FRZZ", "PC", [2023: "30"]),
      ("BE002M", "PC", [2023: "31"]), ("ZZ11", "PC", [2023: "32"]), ("NO01", "PC", [2023: "33"]),
      ("FR3", "PC", [2023: "34"]), ("FR1", "PC", [2023: "9"]), ("BE2", "PC", [2023: "8"]),
      ("FR111", "PC", [2023: "7"]), ("EEA30", "PC", [2023: "40"]),
    ])
    #expect(
      ranks == [
        "BE25": "2 of 2", "FR11": "1 of 2", "FR1": "1 of 2", "BE2": "2 of 2", "FR111": "1 of 1",
      ])
  }

  @Test("A country that is its own only region takes part as a table of regions has it")
  func onlyRegion() {
    let regional: [Row] = [("BE25", "PC", [2023: "12"]), ("EE", "PC", [2023: "20"])]
    #expect(ranks(regional) == ["BE25": "2 of 2", "EE": "1 of 1"])
    // The table of countries has another value, which is not held against regions.
    let national: [Row] = [("EE", "PC", [2023: "11"])]
    #expect(ranks(regional, national: national)["BE25"] == "2 of 2")
    #expect(ranks([regional[0]], national: national)["BE25"] == "1 of 1")
  }

  @Test("One ground under several codes counts once at each level")
  func ground() {
    let ranks = ranks([
      ("BE25", "PC", [2023: "12"]), ("BE2", "PC", [2023: "11"]), ("EE", "PC", [2023: "20"]),
      ("EE0", "PC", [2023: "20"]), ("EE00", "PC", [2023: "20"]),
    ])
    #expect(
      ranks == [
        "BE25": "2 of 2", "BE2": "2 of 2", "EE": "1 of 1", "EE0": "1 of 2", "EE00": "1 of 2",
      ])
    // The code of another level stands for one that is missing.
    let without = self.ranks([("BE25", "PC", [2023: "12"]), ("EE0", "PC", [2023: "20"])])
    #expect(without == ["BE25": "2 of 2", "EE0": "1 of 1"])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func laterYearsOfOthersChangeNoRank(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let rows: [Row] = ["BE25", "FRE1", "FR11", "EE00", "EE"].map { area in
      (area, "PC", [2023: "\(Int.random(in: 0..<9, using: &generator))"])
    }
    let before = ranks(rows)
    let later = rows.map { row -> Row in
      guard row.area != "BE25", Bool.random(using: &generator) else { return row }
      return (row.area, row.unit, row.cells.merging([2024: "3"]) { $1 })
    }
    #expect(ranks(later)["BE25"] == before["BE25"])
  }
}
