import Occupations
import StatisticalModel
import TestSupport
import Testing

struct ShortageTests {
  private static func list(codes: String, area: ShortageList.AreaRule) -> ShortageList {
    ShortageList(
      id: "list", agency: "x", names: SmallWorld.text("list"), publisher: nil, kind: .workPermit,
      kindIsConfirmed: true, language: "fr", codeSystem: codes, format: .catalogue,
      titleColumn: "title", codeColumn: codes == "none" ? nil : "code", area: area, note: nil)
  }

  private func entries(
    _ rows: [[String]], codes: String = "FAP-2009",
    area: ShortageList.AreaRule = .column("region", ["Nord": "FRE", "France": "FR"])
  ) -> (entries: [ShortageEntry], findings: [Finding]) {
    let list = Self.list(codes: codes, area: area)
    let table = DelimitedTable(
      file: "list.csv", header: ["region", "title", "code"],
      rows: rows.enumerated().map { DelimitedTable.Row(line: $0.offset + 2, fields: $0.element) })
    let outcome = OccupationStage.results(
      of: OccupationInput(
        catalogue: OccupationCatalogue(
          lists: [list],
          groups: [
            "2511": OccupationGroup(code: "2511", label: "Systems analysts", ictSet: .core),
            "2512": OccupationGroup(code: "2512", label: "Software developers", ictSet: .core),
            "9111": OccupationGroup(code: "9111", label: "Cleaners", ictSet: .none),
          ],
          crosswalks: [
            OccupationMapping(
              system: "FAP-2009", code: "M1Z80", occupations: ["2512"], source: "official"),
            OccupationMapping(
              system: "FAP-2009", code: "M2Z90", occupations: ["2511", "2512"],
              source: "official"),
            OccupationMapping(
              system: "FAP-2009", code: "X", occupations: ["2511", "9111"], source: "official"),
          ]),
        geography: SmallWorld.geography(), snapshots: SmallWorld.snapshots,
        lists: [ListSnapshot(list: list, snapshot: 2, table: table)]))
    return (outcome.results.entries, outcome.findings)
  }

  @Test(
    arguments: [
      ("M1Z80", .oneToOne, ["2512"], .core), ("M2Z90", .lossy, ["2511", "2512"], .core),
      ("A0Z40", .unmatched, [], nil), ("X", .lossy, ["2511", "9111"], .partly),
    ] as [(String, ShortageEntry.Grade, [Occupation], ShortageEntry.ICTClass?)])
  func aCodeIsReadByTheOfficialTables(
    code: String, grade: ShortageEntry.Grade, occupations: [Occupation],
    set: ShortageEntry.ICTClass?
  ) throws {
    let entry = try #require(entries([["Nord", "Titre", code]]).entries.first)
    #expect(entry.grade == grade)
    #expect(entry.occupations == occupations)
    #expect(entry.ict == set)
    #expect(entry.area == "FRE")
  }

  @Test func aTitleWithoutCodeIsUnmatchedAndNotSaidToBeOutsideICT() throws {
    let entry = try #require(
      entries([["", "Software ontwikkelaar", ""]], codes: "none", area: .fixed("BE2")).entries.first
    )
    #expect(entry.grade == .unmatched)
    #expect(entry.ict == nil)
    #expect(entry.area == "BE2")
  }

  @Test func aTitleGivenTwiceForOneAreaIsCountedOnce() {
    let outcome = entries([
      ["Nord", "Bouchers", "S0Z40"], ["France", "Bouchers", "S0Z40"],
      ["Nord", "Bouchers", "S0Z40"],
    ])
    #expect(outcome.entries.map(\.area) == ["FR", "FRE"])
    #expect(
      outcome.findings.map(\.description) == [
        "list.csv:4: warning: [duplicate-title] 'Bouchers' stands on line 2 already; it is counted"
          + " once; nothing to do, unless the two mean different occupations"
      ])
  }

  @Test func aTitleOfAnUnknownAreaIsLeftOutWithAFinding() {
    let outcome = entries([["Bretagne", "Bouchers", "S0Z40"]])
    #expect(outcome.entries.isEmpty)
    #expect(
      outcome.findings.map(\.description) == [
        "list.csv:2: warning: [unknown-list-area] the area 'Bretagne' of 'Bouchers' is none that the"
          + " entry of the list explains; the title is left out; add the area to the entry 'list' of"
          + " data/catalogue/shortage-lists.yml"
      ])
  }
}
