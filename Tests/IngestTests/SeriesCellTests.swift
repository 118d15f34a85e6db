import Ingest
import StatisticalModel
import Testing

@Suite struct SeriesCellTests {
  /// A cell, its value as printed (nil: missing) and its flags.
  static let cells: [(String, String?, String)] = [
    ("12.3 ", "12.3", ""), ("12.3 b", "12.3", "b"), ("9.1 bu", "9.1", "bu"),
    ("9.1 b u", "9.1", "b u"), ("9.1 (bu)", "9.1", "(bu)"), (": ", nil, ""), (": u", nil, "u"),
    (": m", nil, "m"), (":", nil, ""), (":u", nil, "u"), ("0 ", "0", ""), ("0n", "0", "n"),
    ("0 n", "0", "n"), ("0n u", "0", "n u"), ("-1.4 p", "-1.4", "p"), ("12.3 r", "12.3", "r"),
    (": c", nil, "c"), (": z", nil, "z"), ("12.3b", "12.3", "b"), ("12.3e", "12.3", "e"),
    ("12.3be", "12.3", "be"), ("12.3eb", "12.3", "eb"), ("149.0 ", "149.0", ""),
    ("1.5E-3 e", "0.0015", "e"), ("1.5e2", "150", ""), ("5 |C", "5", "|C"), (": @C", nil, "|C"),
    ("5 u|C", "5", "u|C"), ("  7  b  ", "7", "b"), ("7 q", "7", "q"), ("2622 ", "2622", ""),
  ]

  @Test("A cell is its value, then its flags as spelled", arguments: cells)
  func cell(text: String, value: String?, flags: String) throws {
    let table = try Specimen.table("freq,geo\\TIME_PERIOD\t2024 \nA,BE\t\(text)\n")
    let observation = try #require(table.series.first?.observations.first)
    #expect(observation.value?.description == value)
    let status = observation.confidentiality.isEmpty ? "" : "|" + observation.confidentiality
    #expect(observation.flags + status == flags)
    #expect(observation.cell == 2)
    #expect(observation.period == .year(2024))
    #expect(table.counts.missing == (value == nil ? 1 : 0))
    #expect(table.counts.flagged == (flags.isEmpty ? 0 : 1))
  }

  private static let number =
    "where a number belongs; a cell is a number such as -1.5 or ':', then its flags; "
    + "correct the source or fetch the file again"
  private static let flag =
    "behind the value is no flag; flags are letters; correct the source or fetch the file again"
  private static let clock =
    "is a clock time where a number belongs; time-use tables are not read; "
    + "use a table in minutes or hours"

  /// A cell, the column of the fault in its line, and the message behind `error: `.
  static let refused: [(String, Int, String)] = [
    ("abc", 6, "'abc' \(number)"), ("1,5", 6, "'1,5' \(number)"), ("- ", 6, "'-' \(number)"),
    ("12. ", 6, "'12.' \(number)"), ("+3", 6, "'+3' \(number)"), (".5", 6, "'.5' \(number)"),
    ("1.2.3", 6, "'1.2.3' \(number)"),
    (
      "12.3%", 6,
      "'12.3%' where a number belongs; the unit of a table is no part of its values; delete the %"
    ),
    ("NaN", 6, "'NaN' \(number)"), ("é", 6, "'é' \(number)"), ("1é", 6, "'1é' \(number)"),
    (" abc", 7, "'abc' \(number)"), ("1 234.5b2", 8, "'234.5b2' \(flag)"),
    (": 5", 8, "'5' \(flag)"),
    ("5 b*", 8, "'b*' \(flag)"), ("7:23", 6, "'7:23' \(clock)"),
    ("07:23 u", 6, "'07:23 u' \(clock)"), ("7:234", 6, "'7:234' \(number)"),
    ("", 6, "an empty cell; a missing value is written ':'; fetch the file again"),
    ("  ", 6, "an empty cell; a missing value is written ':'; fetch the file again"),
    (
      "12345678901234567890", 6,
      "the number '12345678901234567890' is too large; 18 digits are kept; correct the source"
    ),
  ]

  @Test("What is no cell is refused at its column", arguments: refused)
  func refusedCell(text: String, column: Int, message: String) throws {
    let table = "freq,geo\\TIME_PERIOD\t2024 \nA,BE\t\(text)\n"
    #expect(try Specimen.refusal(Array(table.utf8)) == "table:2:\(column): error: \(message)")
  }
}
