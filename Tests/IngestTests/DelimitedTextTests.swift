import StatisticalModel
import Testing

@testable import Ingest

@Suite struct DelimitedTextTests {
  private static let semicolon = DelimitedFormat(delimiter: UInt8(ascii: ";"), encoding: .utf8)
  private static let latin = DelimitedFormat(delimiter: UInt8(ascii: ";"), encoding: .latin1)
  private static let tab = DelimitedFormat(delimiter: UInt8(ascii: "\t"), encoding: .utf8)

  private static func table(
    _ bytes: [UInt8], _ format: DelimitedFormat, blockSize: Int = 4096
  ) throws -> DelimitedTable {
    try Specimen.withFile(bytes) {
      try DelimitedText.read($0, format: format, limits: .standard, blockSize: blockSize)
    }
  }

  /// What a text holds: the header and the records, each with its line.
  static let texts: [(String, DelimitedFormat, [String], [(Int, [String])])] = [
    ("a,b\n1,2\n3,4\n", .catalogue, ["a", "b"], [(2, ["1", "2"]), (3, ["3", "4"])]),
    ("a;b\r\n1;2\r\n", semicolon, ["a", "b"], [(2, ["1", "2"])]),
    ("a\tb\n1\t\n\t2", tab, ["a", "b"], [(2, ["1", ""]), (3, ["", "2"])]),
    ("\u{FEFF}a,b\n1,2", .catalogue, ["a", "b"], [(2, ["1", "2"])]),
    ("a,b\n", .catalogue, ["a", "b"], []), ("a,b", .catalogue, ["a", "b"], []),
    ("a,b\n\n1,2\r\n\r\n\n3,4\n\n", .catalogue, ["a", "b"], [(3, ["1", "2"]), (6, ["3", "4"])]),
    ("a,b\n\"x, y\",\"say \"\"no\"\"\"\n", .catalogue, ["a", "b"], [(2, ["x, y", "say \"no\""])]),
    ("a,b\n\"1\n2\",3\n4,5\n", .catalogue, ["a", "b"], [(2, ["1\n2", "3"]), (4, ["4", "5"])]),
    ("a,b\r\n\"1\r\n\r\n2\",3\r\n", .catalogue, ["a", "b"], [(2, ["1\r\n\r\n2", "3"])]),
    ("a,b\n 1 ,\" 2 \" \n", .catalogue, ["a", "b"], [(2, ["1", " 2 "])]),
    ("a\n\"\"\nNA\n", .catalogue, ["a"], [(2, [""]), (3, ["NA"])]),
    ("a,b\n,\n", .catalogue, ["a", "b"], [(2, ["", ""])]),
    ("métier,\"né\"\n’,œ\n", .catalogue, ["métier", "né"], [(2, ["’", "œ"])]),
  ]

  @Test("A record is its fields and the line it begins on, in blocks of any size", arguments: texts)
  func records(
    text: String, format: DelimitedFormat, header: [String], rows: [(Int, [String])]
  ) throws {
    let expected = DelimitedTable(
      file: "table", header: header,
      rows: rows.map { DelimitedTable.Row(line: $0.0, fields: $0.1) })
    for size in [1, 3, 16, 4096] {
      #expect(try Self.table(Array(text.utf8), format, blockSize: size) == expected)
    }
    let compressed = try GzipEncoder.compress(Array(text.utf8))
    #expect(try Self.table(compressed, format) == expected)
  }

  @Test("ISO-8859-1 is read as Windows-1252")
  func latin1() throws {
    let bytes =
      Array("m".utf8) + [0xE9] + Array("tier;x\r\nl".utf8)
      + [0x92, 0x9C, 0x80, 0xFF, 0x3B, 0x81]
    let table = try Self.table(bytes, Self.latin)
    #expect(table.header == ["métier", "x"])
    #expect(table.rows == [DelimitedTable.Row(line: 2, fields: ["l’œ€ÿ", "\u{81}"])])
  }

  private static let empty =
    ": error: the file is empty; a table has a header line at least; fetch the file again"
  private static let stray =
    "error: a quotation mark within a field; a field that holds one begins with one and doubles it; "
    + "quote the field"
  private static let unclosed =
    "error: the quotation mark that opens here is never closed; the rest of the file would be one "
    + "field; close it"
  private static let behind =
    "behind a closing quotation mark; the field ends there; double the quotation marks within "
    + "the field"

  /// A text and the message with which it is refused, behind `table`.
  static let refused: [(String, String)] = [
    ("", empty), ("\n\r\n", empty), ("\u{FEFF}\n", empty),
    ("a,b\n1,x\"y\n", ":2:4: \(stray)"), ("é,é\"\n", ":1:4: \(stray)"),
    ("a,b\n\"x\"y,2\n", ":2:4: error: 'y,2' \(behind)"),
    ("a,b\n\"x\" \"y\n", ":2:5: \(stray)"),
    ("a,b\n1,\"x\n3,4\n", ":2:3: \(unclosed)"), ("a,b\né,\"x", ":2:3: \(unclosed)"),
    ("a,b\n\"x\n\",\"y\"\"\nz\n", ":3:3: \(unclosed)"), ("a,b\n\"x\"\"\n", ":2:1: \(unclosed)"),
    ("\u{FEFF}\"a,b\n", ":1:1: \(unclosed)"),
    (
      "a,b\n1,2\n1,2,3\n",
      ":3:5: error: 3 fields, expected 2; the header has 2 columns; correct the record or quote its "
        + "delimiters"
    ),
    (
      "a,b\n\"1\n\"\n",
      ":3:1: error: 1 field, expected 2; the header has 2 columns; correct the record or quote its "
        + "delimiters"
    ),
    (
      "a\n1,2",
      ":2:3: error: 2 fields, expected 1; the header has 1 column; correct the record or quote its "
        + "delimiters"
    ),
    (
      "a,b\n\"é\n\"\"é\"\"é\",2,3\n",
      ":3:11: error: 3 fields, expected 2; the header has 2 columns; correct the record or quote its "
        + "delimiters"
    ),
    (
      "a,b,c\n1,\"\r\n\r\n\"",
      ":4:1: error: 2 fields, expected 3; the header has 3 columns; correct the record or quote its "
        + "delimiters"
    ),
    (
      "a,b\né,\0\n",
      ":2:3: error: a NUL byte; text has none, the file may be binary or UTF-16; save it as UTF-8"
    ),
    (
      "a,b\r1,2\r3,4\r",
      ":1:4: error: a carriage return within a line; lines end with LF or CRLF; save the file with "
        + "such ends"
    ),
    (
      " <!doctype HTML>",
      ": error: this is an HTML page, not a table: the download failed; fetch the file again"
    ),
  ]

  @Test("What is malformed is refused at its place, with a reason and a remedy", arguments: refused)
  func refusal(text: String, message: String) throws {
    try Specimen.withFile(Array(text.utf8)) { file in
      for size in [1, 5, 4096] {
        let refusal = Specimen.message {
          () throws(IngestError) in
          _ = try DelimitedText.read(
            file, format: .catalogue, limits: .standard, blockSize: size)
        }
        #expect(refusal == "table\(message)")
      }
    }
  }

  @Test("Bytes that are not UTF-8 are refused in UTF-8, at their character")
  func invalidUTF8() throws {
    try Specimen.withFile(Array("\u{FEFF}é,".utf8) + [0xE9, 0x0A]) { file in
      let refusal = Specimen.message {
        () throws(IngestError) in
        _ = try DelimitedText.read(file, format: .catalogue)
      }
      #expect(
        refusal
          == "table:1:3: error: the byte 0xE9 is not valid UTF-8; the file may be in ISO-8859-1; "
          + "declare its encoding or save it as UTF-8")
    }
  }

  @Test("A column of ISO-8859-1 is a byte; a record and a header have limits")
  func limits() throws {
    try Specimen.withFile([0xE9, 0xE9] + Array(";x\"y".utf8)) { file in
      let refusal = Specimen.message {
        () throws(IngestError) in _ = try DelimitedText.read(file, format: Self.latin)
      }
      #expect(refusal == "table:1:5: \(Self.stray)")
    }
    try Specimen.withFile(Array("a,b,c\n\"1\n2\n3\n4\n5\n6\n7\n8\",2,3\n".utf8)) { file in
      let refusals = [IngestLimits(maximumLineBytes: 8), IngestLimits(maximumColumns: 2)].map {
        limits in
        Specimen.message {
          () throws(IngestError) in
          _ = try DelimitedText.read(file, format: .catalogue, limits: limits)
        }
      }
      #expect(
        refusals == [
          "table:2:1: error: the record is longer than 8 bytes; a quotation mark that opens here may "
            + "never be closed; close it",
          "table:1:5: error: there are more than 2 columns; that is the limit; "
            + "fetch fewer periods or columns",
        ])
    }
  }
}
