import StatisticalModel
import TestSupport
import Testing

@testable import Occupations

/// What of a list's file its entry means.
@Suite("Rows of lists")
struct ListAccountTests {
  @Test(
    "A cell says what an entry does as text, or where both are one number",
    arguments: [
      ("32", "32", true), ("32", "32.0", true), ("32", "32,00", true), ("32", "032", true),
      ("01", "1", true), ("32", " 32\u{A0}", true), ("32.0", "32", true), ("1200", "1 200", true),
      ("32", "33", false), ("32", "", false), ("32", "3.2", false), ("32", "32 %", false),
      ("32", "32a", false), ("", "0", false), ("", " ", true), ("FRE", "fre", false),
      ("Severe shortage", "Severe shortage ", true), ("*", "*", true), ("n.d.", "", false),
    ])
  func same(text: String, cell: String, expected: Bool) {
    #expect(ListRows.isSame(text, cell) == expected)
  }

  private static func table(_ header: [String], _ rows: [[String]]) -> DelimitedTable {
    DelimitedTable(
      file: "list.csv", header: header,
      rows: rows.enumerated().map { DelimitedTable.Row(line: $0.offset + 2, fields: $0.element) })
  }

  @Test(
    "A row of nothing but delimiters and blanks is none",
    arguments: [
      ([""], true), (["", "", ""], true), ([" ", "\t"], true), (["\u{A0}", "\u{202F}"], true),
      (["\u{FEFF}", "\u{200B}"], true), (["", "x"], false), (["0"], false), (["-", ""], false),
    ])
  func blank(fields: [String], expected: Bool) {
    #expect(Self.table(fields.map { _ in "c" }, [fields]).withoutBlankRows.rows.isEmpty == expected)
  }

  @Test("Rows, those that are kept, those with a title, and the titles are counted apart")
  func counts() {
    let list = ShortageMappingTests.list(
      area: .column("region", ["32": "FRE", "11": "FR1"]),
      rows: [
        .isOne("region", of: ["32", "11"]), .atLeast("tension", DecimalNumber(significand: 4)),
      ])
    let account = ListAccount(
      of: Self.table(
        ["title", "region", "tension"],
        [
          ["Boucher", "32.0", "5"], ["Boucher", "32", "4"], ["Boucher", "11", "4,5"],
          ["", "32", "5"], ["Vendeur", "32", "3"], ["Vendeur", "53", "5"], ["Vendeur", "53", "*"],
        ]), as: list)
    #expect(account.rows == 7)
    #expect(account.kept == 4)
    #expect(account.titled == 3)
    #expect(account.titles == 2)
    #expect(account.conditions.map(\.rows) == [5, 5])
    #expect(
      account.conditions.map(\.rule.description) == ["region is 11 or 32", "tension is at least 4"])
    #expect(account.conditions[0].values.map(\.texts) == [["32", "53", "11", "32.0"]])
  }

  @Test("An area is found by its number too")
  func area() {
    let list = ShortageMappingTests.list(area: .column("region", ["32": "FRE"]))
    let outcome = ShortageMappingTests.results([(list, [["Boucher", "", "32.0"]])])
    #expect(outcome.results.entries.map(\.area) == ["FRE"])
  }

  @Test(
    "More than the share that is stated may not be dropped",
    arguments: [
      (228, 228, false), (228, 240, false), (228, 114, false), (228, 113, true), (228, 1, true),
      (1, 0, true), (2, 1, false), (0, 0, false), (0, 5, false),
    ])
  func dropped(before: Int, after: Int, expected: Bool) {
    #expect(ListRules.standard.drops(from: before, to: after) == expected)
  }
}
