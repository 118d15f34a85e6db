import Foundation
import TestSupport
import Testing

/// Flaws that a report goes on from: what becomes of the figure, and what is said.
@Suite("Findings")
struct FindingTests {
  private static let learning = SampleSnapshots.learning
  private static let file = "data/snapshots/estat/2024/trng_lfse_04.tsv"
  private static let west = "A,PC,T,Y25-64,BE25\t7.4 \t6.7 \t10.8 b\t10.6 \t12.1 \n"

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let status: Int32
    /// The whole of what `check` prints.
    let findings: String
    /// Period, value, flags and gap of the line of gaps.csv that `area` has, or nil for no line.
    let area: String
    let gap: String?
    let change: @Sendable (inout SampleData) throws -> Void
  }

  private static func summary(_ errors: Int, _ warnings: Int) -> String {
    "4 snapshots checked: \(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning"
      + "\(warnings == 1 ? "" : "s"), 0 for information\n"
  }

  static let cases = [
    Case(
      testDescription: "an unknown flag letter: kept", status: 0,
      findings: "\(file):5:43: warning: [unknown-flag] 'k' in the flags 'k' is no known flag; the "
        + "figure is kept with it; look it up in the table's metadata and add it to "
        + "data/catalogue/flags.csv\n" + summary(0, 1),
      area: "BE25", gap: "2023,12.1,k,2.9"
    ) { try $0.edit(learning, "12.1 ", to: "12.1 k") },
    Case(
      testDescription: "a series twice, the same: kept once", status: 0,
      findings: "\(file):6:1: warning: [duplicate-series] the series age=Y25-64, geo=BE25, sex=T, "
        + "unit=PC stands on line 5 already, with the same values; one copy is used; delete one of "
        + "the two lines at the source\n" + summary(0, 1),
      area: "BE25", gap: "2023,12.1,,2.9"
    ) { try $0.edit(learning, west, to: west + west) },
    Case(
      testDescription: "a series twice, different: left out", status: 1,
      findings: "\(file):6:1: error: [conflicting-values] the series age=Y25-64, geo=BE25, sex=T, "
        + "unit=PC stands on line 5 already, with other values in 2023; these figures are left out; "
        + "find out which line is right and delete the other\n" + summary(1, 0),
      area: "BE25", gap: "2022,10.6,,4.4"
    ) { try $0.edit(learning, west, to: west + west.replacing("12.1", with: "21.1")) },
    Case(
      testDescription: "an implausible value: left out", status: 1,
      findings:
        "\(file):5:43: error: [implausible-value] 121 in 2023 for age=Y25-64, geo=BE25, sex=T, "
        + "unit=PC is outside 0 to 60, the plausible range of adult-learning-4-weeks; the figure is "
        + "left out; check it at the source; if it is right, widen the range in "
        + "data/catalogue/indicators.yml\n" + summary(1, 0),
      area: "BE25", gap: "2022,10.6,,4.4"
    ) { try $0.edit(learning, "12.1 ", to: "121 ") },
    Case(
      testDescription: "an unknown area: kept under its code", status: 0,
      findings: "\(file):5:1: warning: [unknown-code] the area BE99 is not in the catalogue; its "
        + "figures are kept under that code (regions of another edition of NUTS, or of one that the "
        + "catalogue lacks); add what reports need to data/catalogue/areas.csv\n"
        + summary(0, 1),
      area: "BE25", gap: "2016,6.4,,8.6"
    ) { try $0.edit(learning, west, to: west.replacing("BE25", with: "BE99")) },
    Case(
      testDescription: "a series all of whose values are implausible: no value", status: 1,
      findings: [(18, 193, 2019), (23, 164, 2020), (28, 186, 2021), (37, 198, 2023)].map {
        "\(file):9:\($0): error: [implausible-value] \($1) in \($2) for age=Y25-64, geo=NO, sex=T, "
          + "unit=PC is outside 0 to 60, the plausible range of adult-learning-4-weeks; the figure "
          + "is left out; check it at the source; if it is right, widen the range in "
          + "data/catalogue/indicators.yml\n"
      }.joined() + summary(4, 0),
      area: "NO", gap: ",,,"
    ) {
      try $0.edit(
        learning, "19.3 \t16.4 \t18.6 b\t: \t19.8", to: "193 \t164 \t186 b\t: \t198")
    },
  ]

  @Test("A flaw is said by check and does to the figure what its severity says", arguments: cases)
  func flaw(_ flaw: Case) throws {
    let place = try Workplace(flaw.change)
    let check = try place.run("check", "--verbose")
    #expect(check.status == flaw.status)
    let first = flaw.findings.prefix { $0 != "\n" }
    let count = flaw.findings.ranges(of: ": [").count
    let most =
      count == 1
      ? first
      : first.replacing(/:9:18: error: \[(.*?)\]/) {
        ": error: [\($0.output.1)] \(count) times, first at 9:18, 9:23, 9:28:"
      }[...]
    #expect(check.standardOutput == flaw.findings + "What matters most:\n1. \(most)\n")
    #expect(check.standardError == "")
    let report = try place.run("report", "--verbose")
    #expect(report.status == flaw.status)
    let errors = flaw.findings.split(separator: "\n").filter { $0.contains(": error: [") }
    #expect(report.standardError == errors.map { $0 + "\n" }.joined())
    let gaps = try Table(place.folder.text(of: "reports/csv/gaps.csv"))
    let row = gaps.rows.first { $0["area"] == flaw.area && $0["sex"] == "T" }
    let figures = row.map { row in
      ["period", "value", "flags", "gap"].map { row[$0] ?? "" }.joined(separator: ",")
    }
    #expect(figures == flaw.gap)
  }

  @Test(
    "The figures of an unknown area are kept, held against a target if its code names a country",
    arguments: [("BE99", "2.9", ""), ("BE002M", "", "unknown-code")])
  func unknownArea(code: String, gap: String, refusal: String) throws {
    let place = try Workplace {
      try $0.edit(Self.learning, Self.west, to: Self.west.replacing("BE25", with: code))
    }
    _ = try place.run("report")
    let gaps = try Table(place.folder.text(of: "reports/csv/gaps.csv"))
    let row = try #require(gaps.rows.first { $0["area"] == code })
    #expect(row["value"] == "12.1")
    #expect(row["gap"] == gap)
    #expect(row["refusal"] == refusal)
    let series = try Table(place.folder.text(of: "reports/csv/series.csv"))
    #expect(series.rows.count { $0["area"] == code } == 5)
  }

  @Test("Flaws of a list are findings of the report: a title for no known area, a title twice")
  func list() throws {
    let place = try Workplace { sample in
      let text = SampleSnapshots.titlesText
        .replacing("Hauts-de-France;Ing", with: "Bretagne;Ing")
        .replacing("A0Z41\n", with: "A0Z41\nHauts-de-France;Éleveurs;A0Z41\n")
      sample.write(SampleSnapshots.latin1(text), to: SampleSnapshots.titles)
    }
    let result = try place.run("report")
    #expect(result.status == 0)
    #expect(result.standardError == "")
    #expect(result.standardOutput.contains("\nFindings   0 errors, 2 warnings, 0 information\n"))
    let quality = try place.folder.text(of: "reports/quality.md")
    let rows = quality.split(separator: "\n").filter { $0.contains("tension.csv:") }.map {
      $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    #expect(
      rows == [
        [
          "`snapshots/france/2024-03/tension.csv:7`",
          "'Éleveurs' stands on line 6 already; it is counted once",
          "nothing to do, unless the two mean different occupations",
        ],
        [
          "`snapshots/france/2024-03/tension.csv:3`",
          "the area 'Bretagne' of 'Ingénieurs de l'informatique' is none that the entry of the list "
            + "explains; the title is left out",
          "add the area to the entry 'tension' of data/catalogue/shortage-lists.yml",
        ],
      ])
    let shortages = try Table(place.folder.text(of: "reports/csv/shortages.csv"))
    #expect(shortages.rows.count == 3)
    #expect(shortages.rows.count { $0["title"] == "Éleveurs" } == 1)
  }
}
