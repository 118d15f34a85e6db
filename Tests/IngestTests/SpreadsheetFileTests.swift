import Ingest
import StatisticalModel
import Testing

/// What a spreadsheet does to a file is obeyed, or named for what it is.
@Suite("Files that a spreadsheet has written")
struct SpreadsheetFileTests {
  private static let again = "fetch the file again"

  /// What stands before a table or a list, the delimiter it declares, and its end of line.
  static let declarations: [(String, String, String)] = [
    ("sep=;", ";", "\n"), ("sep=,", ",", "\n"), ("SEP=\t", "\t", "\r\n"), ("Sep=|", "|", "\n"),
    ("\"sep=;\"", ";", "\n"), ("sep=;;;;;", ";", "\r\n"), ("\u{FEFF}sep=;", ";", "\n"),
    ("\"sep=;\",,,", ";", "\n"), ("\u{FEFF}\"SEP=,\"", ",", "\r\n"),
  ]

  @Test("The line sep= is skipped and obeyed: in tables and lists", arguments: declarations)
  func declaration(line: String, delimiter: String, end: String) throws {
    func text(_ rows: [[String]]) -> [UInt8] {
      Array(
        ([line] + rows.map { $0.joined(separator: delimiter) }).map { $0 + end }.joined().utf8)
    }
    let table = text([
      ["DATAFLOW", "geo", "TIME_PERIOD", "OBS_VALUE"], ["E", "BE", "2024", "12.5"],
    ])
    let list = text([["métier", "groupe, sous-groupe; x"].map { "\"\($0)\"" }, ["Maçon", "BTP"]])
    for packed in [false, true] {
      let read = try Specimen.withFile(packed ? GzipEncoder.compress(table) : table) { file in
        try TableReader.read(file, snapshot: 0, selecting: .everything)
      }
      #expect(read.series.map(\.key) == [["BE"]])
      #expect(read.series[0].line == 3)
      let bytes = packed ? try GzipEncoder.compress(list) : list
      let rows = try Specimen.withFile(bytes) { file in
        try DelimitedText.read(
          file, format: DelimitedFormat(delimiter: UInt8(ascii: ":"), encoding: .utf8))
      }
      #expect(rows.header == ["métier", "groupe, sous-groupe; x"])
      #expect(rows.rows.map(\.fields) == [["Maçon", "BTP"]])
      #expect(rows.rows.map(\.line) == [3])
      let found = try Specimen.withFile(bytes) { try FileInspector.inspect($0) }
      #expect(found.delimiter == delimiter.utf8.first)
      #expect(found.columns == rows.header)
      #expect(found.records == 1)
      #expect(found.lineEnding == (end == "\n" ? .lf : .crlf))
    }
  }

  @Test("The line is skipped in the Data Browser's spreadsheet and before a TSV, in small blocks")
  func otherFormats() throws {
    let texts = [
      "sep=;\nData extracted on 1/1/2024 from [ESTAT];\nTIME;2024;\nGEO (Codes);;\nBE;1,5;b\n",
      "sep=\t\nfreq,geo\\TIME_PERIOD\t2024 \nA,BE\t1.5 b\n",
    ]
    for text in texts {
      let table = try Specimen.table(text)
      #expect(table.series.flatMap(\.observations).map { $0.value?.description } == ["1.5"])
      #expect(table.series.flatMap(\.observations).map(\.flags) == ["b"])
    }
    for text in ["sep=;\n", "sep=;"] {
      #expect(try Specimen.refusal(Array(text.utf8))?.contains("the file is empty") == true)
    }
  }

  @Test(
    "What only begins like it is a header",
    arguments: [
      "sep=;x", "sep=", "separator;b", "sep=a", "s", "sep;=", "\"sep=\";b", "\"sep=;\nx\"",
      "\"sep=;x\"",
    ])
  func noDeclaration(line: String) throws {
    let list = try Specimen.withFile(Array("\(line)\n".utf8)) { file in
      try DelimitedText.read(
        file, format: DelimitedFormat(delimiter: UInt8(ascii: ";"), encoding: .utf8))
    }
    #expect(list.header.first?.hasPrefix("s") == true)
  }

  /// A text and the message with which it is refused, behind `table`.
  static let rewritten: [(String, String)] = [
    (
      "\"freq,geo\\TIME_PERIOD\"\t2024 \n\"A,BE\"\t1 \n",
      ":1:1: error: 'freq,geo\\TIME_PERIOD' stands in quotation marks; a spreadsheet has written the "
        + "file anew, for a Eurostat TSV has none; delete all of them, or \(again)"
    ),
    (
      "\"unit,geo\\time\"\t2024\t2023\r\n",
      ":1:1: error: 'unit,geo\\time' stands in quotation marks; a spreadsheet has written the file "
        + "anew, for a Eurostat TSV has none; delete all of them, or \(again)"
    ),
    (
      "freq,geo\\TIME_PERIOD\t2024 \n\"A,BE\"\t1 \n",
      ":2:1: error: 'A,BE' stands in quotation marks; a spreadsheet has written the file anew, for a "
        + "Eurostat TSV has none; delete all of them, or \(again)"
    ),
    (
      "time,sex\\geo\tBE\n\"2024,T\"\t1\n",
      ":2:1: error: '2024,T' stands in quotation marks; a spreadsheet has written the file anew, for "
        + "a Eurostat TSV has none; delete all of them, or \(again)"
    ),
    (
      "freq,geo\\TIME_PERIOD;2024 ;2023\nA,BE;1 ;2\n",
      ":1:1: error: ';' stands between the cells; a spreadsheet has written the file anew, for a "
        + "Eurostat TSV has TABs; save it with TABs, or \(again)"
    ),
    (
      "\"unit,geo\\time\",2024,2023\n\"PC,BE\",1,2\n",
      ":1:1: error: ',' stands between the cells; a spreadsheet has written the file anew, for a "
        + "Eurostat TSV has TABs; save it with TABs, or \(again)"
    ),
  ]

  @Test("A TSV that a spreadsheet has saved is named so", arguments: rewritten)
  func rewrittenTSV(text: String, message: String) throws {
    #expect(try Specimen.refusal(Array(text.utf8)) == "table" + message)
    let inspected = try Specimen.withFile(Array(text.utf8)) { file in
      Specimen.message { () throws(IngestError) in _ = try FileInspector.inspect(file) }
    }
    #expect(inspected == "table" + message)
  }

  /// A cell of a CSV with semicolons, as the message shows it, and what is to be written.
  static let grouped: [(String, String, String)] = [
    ("1 299,9", "'1 299,9'", "1299,9"), ("1 299.9", "'1 299.9'", "1299.9"),
    ("12 345 678", "'12 345 678'", "12345678"),
    ("1\u{A0}299,9", "'1\u{A0}299,9' (with U+00A0)", "1299,9"),
    ("-1\u{202F}299", "'-1\u{202F}299' (with U+202F)", "-1299"),
    ("1\u{A0}299\u{202F}000", "'1\u{A0}299\u{202F}000' (with U+00A0, U+202F)", "1299000"),
    ("1\u{2009}299,9 b", "'1\u{2009}299,9 b' (with U+2009)", "1299,9 b"),
    ("1'299.9", "'1'299.9'", "1299.9"), ("1’299’000", "'1’299’000'", "1299000"),
    ("+1 299", "'+1 299'", "1299"), ("1.419,8", "'1.419,8'", "1419,8"),
    ("1,419.8", "'1,419.8'", "1419.8"), ("12.345.678", "'12.345.678'", "12345678"),
    ("1.234.567,8 b", "'1.234.567,8 b'", "1234567,8 b"),
  ]

  @Test("Separated thousands are named with their blanks, and what to write", arguments: grouped)
  func thousands(cell: String, shown: String, plain: String) throws {
    func message(_ plain: String) -> String {
      " error: \(shown) where a number belongs; thousands are not separated in a table; write "
        + "'\(plain)'"
    }
    let point = String(plain.map { $0 == "," ? "." : $0 })
    let texts = [
      ("geo;TIME_PERIOD;OBS_VALUE\nBE;2024;\(cell)\n", "table:2:9:" + message(plain)),
      ("geo,TIME_PERIOD,OBS_VALUE\nBE,2024,\"\(cell)\"\n", "table:2:10:" + message(point)),
      ("geo\tTIME_PERIOD\tOBS_VALUE\nBE\t2024\t\(cell)\n", "table:2:9:" + message(plain)),
      ("freq,geo\\TIME_PERIOD\t2024 \nA,BE\t\(cell) \n", "table:2:6:" + message(point)),
    ]
    for (text, expected) in texts {
      #expect(try Specimen.refusal(Array(text.utf8)) == expected)
      // The remedy works.
      let mended = text.replacing(cell, with: expected.contains("'\(plain)'") ? plain : point)
      #expect(try Specimen.refusal(Array(mended.utf8)) == nil)
    }
  }

  @Test("Another blank than a plain one is named, and to be deleted")
  func blanks() throws {
    let number = "where a number belongs; a cell is a number such as -1.5 or ':', then its flags"
    let texts = [
      (
        "freq,geo\\TIME_PERIOD\t2023\u{A0}\nA,BE\t1 \n",
        "1:22: error: '2023\u{A0}' (with U+00A0) is no period; a header cell is one such as 2024, "
          + "2024-Q1 or 2024-01; delete U+00A0, or \(Self.again)"
      ),
      (
        "geo,TIME_PERIOD,OBS_VALUE\nBE,\u{202F}2024,1\n",
        "2:4: error: '\u{202F}2024' (with U+202F) is no period; an observation has one such as 2024, "
          + "2024-Q1 or 2024-01; delete U+202F, or correct the source or \(Self.again)"
      ),
      (
        "freq,geo\\TIME_PERIOD\t2023\nA,BE\t12.3\u{A0}b\n",
        "2:6: error: '12.3\u{A0}b' (with U+00A0) \(number); delete U+00A0, or correct the source or "
          + Self.again
      ),
    ]
    for (text, message) in texts {
      #expect(try Specimen.refusal(Array(text.utf8)) == "table:" + message)
      let mended = text.filter { !"\u{A0}\u{202F}".contains($0) }
      #expect(try Specimen.refusal(Array(mended.utf8)) == nil)
    }
  }
}
