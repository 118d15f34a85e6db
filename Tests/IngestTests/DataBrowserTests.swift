import Ingest
import StatisticalModel
import Testing

/// The spreadsheet of the Data Browser, saved as CSV.
@Suite struct DataBrowserTests {
  private static let codelists: LabelDictionary = LabelDictionary(codes: [
    "": ["Time frequency": "freq", "Unit of measure": "unit", "Sex": "sex"],
    "freq": ["Annual": "A"], "unit": ["Percentage": "PC"],
    "sex": ["Total": "T", "Females": "F"], "geo": ["Belgium": "BE", "Namibia": "NA"],
  ])

  private static let title =
    "\u{FEFF}Data extracted on 11/09/2025 12:33:20 from [ESTAT];;;;\n"
    + "Dataset: ;Employment rate, by sex [x];;;\nLast updated: ;12/06/2025 23:00;;;\n;;;;\n"
  private static let legend =
    ";;;;\nSpecial value;;;;\n:;not available;;;\nObservation flags:;;;;\n"
    + "bd;break in time series, definition differs;;;\nb;break in time series;;;\n"

  private static func section(_ sex: String, _ rows: String) -> String {
    "Time frequency;;Annual;;\nUnit of measure;;Percentage;;\nSex;;\(sex);;\n;;;;\n"
      + "TIME;2023;;2024;\nGEO (Labels);;;;\n" + rows
  }

  private static func table(
    _ text: String, _ labels: LabelDictionary = codelists
  ) throws -> RawTable {
    try Specimen.withFile(Array(text.utf8)) { file in
      try TableReader.read(
        file, snapshot: 0, selecting: .everything, options: ReadOptions(labels: labels))
    }
  }

  /// Key, period, value and flags of every cell, one text each.
  private static func cells(_ table: RawTable) -> [String] {
    table.series.flatMap { series in
      series.observations.map { cell in
        let value = cell.value?.description ?? ":"
        return "\(series.key.joined(separator: ".")) \(cell.period) \(value) \(cell.flags)"
      }
    }
  }

  @Test("Sections with their fixed codes, labels mapped, flags beside values")
  func sections() throws {
    let text =
      Self.title + Self.section("Total", "Belgium;6,2;;10,5;bd\nNamibia;:;u;-0,5;\n")
      + Self.legend + ";;;;\n" + Self.section("Females", "Belgium;7;;:;\n") + Self.legend
    let table = try Self.table(text)
    #expect(table.dimensions == ["freq", "unit", "sex", "geo"])
    #expect(
      Self.cells(table) == [
        "A.PC.T.BE 2023 6.2 ", "A.PC.T.BE 2024 10.5 bd", "A.PC.T.NA 2023 : u",
        "A.PC.T.NA 2024 -0.5 ", "A.PC.F.BE 2023 7 ", "A.PC.F.BE 2024 : ",
      ])
    #expect(table.unmappedLabels.isEmpty)
    let cell = try #require(table.series.first?.observations.last)
    #expect(cell.line == 11)
    #expect(cell.cell == 4)
    #expect(cell.column == 14)
    let found = try Specimen.withFile(Array(text.utf8)) { try FileInspector.inspect($0) }
    #expect(found.format == .dataBrowserCSV)
    #expect(found.delimiter == UInt8(ascii: ";"))
    #expect(found.hasByteOrderMark)
    #expect(found.series == 3)
    #expect(found.observations == 4)
    #expect(found.missing == 2)
  }

  @Test("Without codelists every label stays text and is noted once")
  func unmapped() throws {
    let text =
      Self.title + Self.section("Total", "Belgium;1;;2;\n") + Self.legend
      + Self.section("Total", "Belgium;1;;2;\n")
    let table = try Self.table(text, .empty)
    #expect(table.dimensions == ["time frequency", "unit of measure", "sex", "geo"])
    #expect(table.series.first?.key == ["Annual", "Percentage", "Total", "Belgium"])
    #expect(
      table.unmappedLabels.map { "\($0.line) \($0.dimension): \($0.label)" } == [
        "5 : Time frequency", "5 time frequency: Annual", "6 : Unit of measure",
        "6 unit of measure: Percentage", "7 : Sex", "7 sex: Total", "11 geo: Belgium",
      ])
  }

  static let layouts: [(String, [String])] = [
    ("TIME;TIME;2023;;2024;\nGEO (Codes);GEO (Labels);;;;\nFRE1;Nord;1;b;2;\n", ["FRE1"]),
    ("GEO (Labels);Belgium;;Namibia;\nTIME;;;;\n2023;1;b;3;\n2024;2;;4;\n", ["BE", "NA"]),
    (
      "GEO (Codes);BE;;NA;\nGEO (Labels);Belgium;;Namibia;\nTIME;;;;\n2023;1;b;3;\n2024;2;;4;\n",
      ["BE", "NA"]
    ),
    ("TIME;2023;2024\nGEO (Labels);;\nBelgium;1;2\n", ["BE"]),
    ("Time;;2024\nSEX (Labels);Total;\nGEO (Labels);;\nBelgium;2;b\n", ["BE.T"]),
  ]

  @Test("Codes beside labels, time down the rows or fixed, no flag columns", arguments: layouts)
  func layout(text: String, keys: [String]) throws {
    let table = try Self.table("Data extracted on 1/1/2025 from [ESTAT]\n" + text)
    #expect(table.series.map { $0.key.joined(separator: ".") } == keys)
    #expect(table.series.first?.observations.last?.value?.description == "2")
    #expect(table.unmappedLabels.isEmpty)
  }

  static let refusals: [(String, String)] = [
    (
      "Sex;;Total\n",
      ": error: the file ends before its table; a line 'TIME' with the periods begins it; fetch "
        + "the file again"
    ),
    (
      "TIME;2024;\nBelgium;1;\n",
      ":3: error: no line names the dimension of the rows; one such as 'GEO (Labels)' stands below "
        + "the header; fetch the file again"
    ),
    (
      "TIME;2024;\nGEO (Labels);;\nBelgium;x;\n",
      ":4:9: error: 'x' where a number belongs; a cell is a number such as -1.5 or ':', then its "
        + "flags; correct the source or fetch the file again"
    ),
    (
      "TIME;2024;\nGEO (Labels);;\nBelgium;1;?\n",
      ":4:11: error: '?' behind the value is no flag; flags are letters; correct the source or "
        + "fetch the file again"
    ),
    (
      "TIME;2024;\nGEO (Labels);;\nBelgium;1;;2\n",
      ":4:12: error: 4 fields, expected 3; the header has 3 columns; correct the record or quote its "
        + "delimiters"
    ),
    (
      "TIME;2024;\nGEO (Labels);;\n;1;\n",
      ":4:1: error: no code for the dimension 'geo'; a key has one each; fetch the file again"
    ),
    (
      "TIME;late;\nGEO (Labels);;\nBelgium;1;\n",
      ":4: error: 'late' is no period; an observation has one such as 2024, 2024-Q1 or 2024-01; "
        + "correct the source or fetch the file again"
    ),
    (
      "Sex;;Total\nTIME;2024;\nGEO (Labels);;\nBelgium;1;\n;;\nAge;;Y1\nTIME;2024;\n"
        + "GEO (Labels);;\nBelgium;1;\n",
      ":9: error: the section has the dimensions age, geo, expected sex, geo; the sections of a "
        + "file are one table; split the file"
    ),
  ]

  @Test("What is malformed is refused at its place", arguments: refusals)
  func refusal(text: String, message: String) throws {
    let bytes = Array(("Data extracted on 1/1/2025 from [ESTAT];;\n" + text).utf8)
    #expect(try Specimen.refusal(bytes) == "table" + message)
  }
}
