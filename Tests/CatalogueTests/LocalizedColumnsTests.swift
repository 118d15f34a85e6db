import StatisticalModel
import TestSupport
import Testing

@testable import Catalogue

@Suite("Texts in three languages")
struct LocalizedColumnsTests {
  private let areas: [ReferenceArea: Area] = [
    "BE25": Area(
      code: "BE25", kind: .region, level: 2, parent: nil, editions: [.nuts2024],
      nationalName: "West-Vlaanderen", names: nil, isMember: true)
  ]

  private func sides(
    fit: String, notes: [String]
  ) throws(CatalogueError) -> Territory.Side? {
    let table = DelimitedTable(
      file: "territories.csv",
      header: [
        "territory", "label_fr", "label_nl", "label_en", "side", "side_fr", "side_nl", "side_en",
        "region", "covers", "fit", "note_fr", "note_nl", "note_en",
      ],
      rows: [
        DelimitedTable.Row(
          line: 2,
          fields: ["t", "T", "T", "T", "s", "S", "S", "S", "BE25", "", fit] + notes)
      ])
    let parts = DelimitedTable(
      file: "territory-parts.csv",
      header: ["territory", "side", "year", "persons", "is_estimate", "source"], rows: [])
    return try TerritoriesFile.read(
      RecordTable(table), parts: RecordTable(parts), areas: areas
    ).first?.sides.first
  }

  @Test("A fit is one of four", arguments: Territory.Side.Coverage.allCases)
  func fits(coverage: Territory.Side.Coverage) throws {
    let side = try sides(fit: coverage.rawValue, notes: ["a", "b", "c"])
    #expect(side?.coverage == coverage)
    #expect(side?.coverage == coverage)
    #expect(side?.note == LocalizedText(french: "a", dutch: "b", english: "c"))
  }

  @Test("Another fit is refused, with the place of its cell")
  func unknownFit() {
    #expect(
      throws: CatalogueError(
        location: SourceLocation(file: "territories.csv", line: 2, column: 23),
        problem: "column 'fit': 'roughly' is none of its values",
        remedy: "use one of: exact, near exact, part, below NUTS 3")
    ) { try sides(fit: "roughly", notes: ["", "", ""]) }
  }

  @Test("A note is given in all languages or in none")
  func notes() throws {
    #expect(try sides(fit: "part", notes: ["", "", ""])?.note == nil)
    #expect(
      throws: CatalogueError(
        location: SourceLocation(file: "territories.csv", line: 2, column: 30),
        problem: "column 'note_nl': the cell is empty", remedy: "give every record its note_nl")
    ) { try sides(fit: "part", notes: ["a", "", "c"]) }
  }
}
