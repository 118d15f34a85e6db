import Ingest
import StatisticalModel
import Testing

@Suite struct EurostatTSVErrorTests {
  private static let again = "fetch the file again"
  private static let header = "freq,geo\\TIME_PERIOD\t2023 \t2024 \n"

  /// A text and the message with which it is refused, behind `table`.
  static let texts: [(String, String)] = [
    ("", ": error: the file is empty; a table has a header line at least; \(again)"),
    ("\n\n", ": error: the file is empty; a table has a header line at least; \(again)"),
    ("\u{FEFF}", ": error: the file is empty; a table has a header line at least; \(again)"),
    (
      "\n" + header,
      ":1:1: error: an empty line within the table; each line is a series; remove it or \(again)"
    ),
    (
      header + "\nA,BE\t1\t2\n",
      ":2:1: error: an empty line within the table; each line is a series; remove it or \(again)"
    ),
    (
      "geo,sex\n",
      ":1:1: error: 'geo,sex' is no header of a Eurostat table; it ends in '\\TIME_PERIOD' or "
        + "'\\time'; check that the file is a Eurostat TSV"
    ),
    (
      "freq,,geo\\time\t2024\n",
      ":1:6: error: a dimension without a name; each code of the key belongs to one; \(again)"
    ),
    (
      "geo,GEO\\time\t2024\n",
      ":1:5: error: the dimension 'geo' stands twice; a key has one code each; \(again)"
    ),
    (
      "freq,geo\\time\n",
      ":1:14: error: the header has no period; a table has a column each, after a TAB; check that "
        + "the file is a Eurostat TSV"
    ),
    (
      "geo\\time\t2023\tlast year\n",
      ":1:15: error: 'last year' is no period; a header cell is one such as 2024, 2024-Q1 or "
        + "2024-01; \(again)"
    ),
    (
      "geo\\time\t2023-Q1 \t2023Q1 \n",
      ":1:19: error: the period '2023Q1' stands twice; no one knows which column holds; \(again)"
    ),
    (
      header + "A,BE 1 2\n",
      ":2:9: error: 'A,BE 1 2' has no TAB; a line is a key and its cells, a TAB before each; \(again)"
    ),
    (
      header + "A,BE\t1\n",
      ":2:7: error: 1 cell, expected 2; the header has 2 periods; \(again)"
    ),
    (
      header + "A,BE\t1\t2\t3\n",
      ":2:10: error: 3 cells, expected 2; the header has 2 periods; \(again)"
    ),
    (
      header + "BE\t1\t2\n",
      ":2:1: error: the key 'BE' has 1 code, expected 2; the header has 2 dimensions; \(again)"
    ),
    (
      header + "A,PC,BE\t1\t2\n",
      ":2:1: error: the key 'A,PC,BE' has 3 codes, expected 2; the header has 2 dimensions; \(again)"
    ),
    (
      header + "A,\t1\t2\n",
      ":2:3: error: no code for the dimension 'geo'; a key has one each; \(again)"
    ),
    (
      header + "A,BÉ\t1\t2\0\n",
      ":2:9: error: a NUL byte; text has none, the file may be binary or UTF-16; save it as UTF-8"
    ),
    (
      "geo\\time\t2024\rBE\t1\rFR\t2\r",
      ":1:14: error: a carriage return within a line; lines end with LF or CRLF; save the file "
        + "with such ends"
    ),
    (
      "<!DOCTYPE html>\n<p>Maintenance</p>\n",
      ": error: this is an HTML page, not a table: the download failed; fetch the file again"
    ),
    (
      "\n <HTML>",
      ": error: this is an HTML page, not a table: the download failed; fetch the file again"
    ),
    (
      "{\"error\":[]}",
      ": error: this is a JSON document, not a table: the server answered with a message or in "
        + "another format; fetch the file again as TSV"
    ),
    (
      "<?xml version=\"1.0\"?><env:Envelope/>",
      ": error: this is an XML message ('env:Envelope'), not a table: the server was not ready or "
        + "refused; fetch the file again"
    ),
    (
      "PK\u{3}\u{4}",
      ": error: this is a ZIP archive, not a table: only gzip is unpacked; unpack it"
    ),
  ]

  @Test("What is no table is refused at its place, with a reason and a remedy", arguments: texts)
  func refusal(text: String, message: String) throws {
    #expect(try Specimen.refusal(Array(text.utf8)) == "table\(message)")
  }

  @Test("Invalid UTF-8 is refused at its character")
  func invalidUTF8() throws {
    let bytes = Array("\(Self.header)A,BÉ".utf8) + [0xE9, 0x09, 0x31, 0x09, 0x32, 0x0A]
    #expect(
      try Specimen.refusal(bytes)
        == "table:2:5: error: the byte 0xE9 is not valid UTF-8; the file may be in ISO-8859-1; "
        + "declare its encoding or save it as UTF-8")
  }

  @Test("A selection by a dimension that the table lacks names those it has")
  func unknownDimension() throws {
    let selection = SeriesSelection(alternatives: [["geo": ["BE"], "sex": ["T"]]])
    #expect(
      try Specimen.refusal(Array(Self.header.utf8), selecting: selection)
        == "table:1: error: the table has no dimension 'sex'; it has freq, geo; select by one of these"
    )
  }

  @Test("A line or a header beyond the limits is refused")
  func limits() throws {
    let bytes = Array("\(Self.header)A,\(String(repeating: "X", count: 90))\t1\t2\n".utf8)
    #expect(
      try Specimen.refusal(bytes, limits: IngestLimits(maximumLineBytes: 80))
        == "table:2: error: the line is longer than 80 bytes; that is the limit; "
        + "check that the file is a table")
    #expect(
      try Specimen.refusal(bytes, limits: IngestLimits(maximumColumns: 2))
        == "table:1:28: error: there are more than 2 columns; that is the limit; "
        + "fetch fewer periods or columns")
  }

  @Test("A missing file is missing input, a directory is not")
  func files() throws {
    let missing = InputFile(path: "/nowhere/at/all.tsv", name: "all.tsv")
    let directory = InputFile(path: "/", name: "root")
    let messages = [missing, directory].map { file in
      Specimen.message {
        () throws(IngestError) in
        _ = try TableReader.read(file, snapshot: 0, selecting: .everything)
      }
    }
    #expect(
      messages == [
        "all.tsv: error: there is no such file; only files that exist can be read; check the path",
        "root: error: this is a directory; a table is one file; name a file in it",
      ])
    #expect(throws: (any Error).self) { try FileContents.isGzip(missing) }
    let location = SourceLocation(file: "all.tsv")
    #expect(IngestError(location: location, cause: .noSuchFile).isMissingInput)
    #expect(IngestError(location: location, cause: .permissionDenied).isMissingInput)
    #expect(!IngestError(location: location, cause: .isDirectory).isMissingInput)
    #expect(!IngestError(location: location, cause: .truncatedGzip).isMissingInput)
  }
}
