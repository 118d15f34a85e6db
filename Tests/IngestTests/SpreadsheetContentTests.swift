import Foundation
import Ingest
import StatisticalModel
import Testing

/// Workbooks, pages and encodings that are no text in UTF-8 are named for what they are.
@Suite("Content that a spreadsheet has written")
struct SpreadsheetContentTests {
  private static let workbook =
    "this is a workbook, not a table: only text is read; save the sheet as CSV"

  private static func page(_ title: String) -> String {
    "this is an HTML page\(title) with a table, whatever its name ends in, not text: open it in a "
      + "spreadsheet and save the sheet as CSV; where it is the message of a server, fetch the file "
      + "again"
  }

  /// The messages with which a table, an inspection and a list are refused.
  private static func messages(_ bytes: [UInt8]) throws -> Set<String?> {
    let format = DelimitedFormat(delimiter: UInt8(ascii: ","), encoding: .latin1)
    return try Specimen.withFile(bytes) { file in
      [
        Specimen.message { () throws(IngestError) in
          _ = try TableReader.read(file, snapshot: 0, selecting: .everything)
        },
        Specimen.message { () throws(IngestError) in _ = try FileInspector.inspect(file) },
        Specimen.message { () throws(IngestError) in
          _ = try DelimitedText.read(file, format: format)
        },
      ]
    }
  }

  /// A ZIP archive whose first entry has this name and so many bytes.
  private static func archive(_ name: String, content: String = "", bytes: Int = 200) -> [UInt8] {
    let count = [UInt8(name.utf8.count), 0, 0, 0]
    return [0x50, 0x4B, 3, 4, 20, 0, 8, 0, 8, 0] + [UInt8](repeating: 0, count: 16) + count
      + Array(name.utf8) + Array(content.utf8) + [UInt8](repeating: 0xAA, count: bytes)
  }

  @Test(
    "A workbook is one, whichever entry its program writes first",
    arguments: [
      "[Content_Types].xml", "_rels/.rels", "xl/worksheets/sheet1.xml", "xl/workbook.bin",
      "docProps/app.xml", "docMetadata/LabelInfo.xml", "customXml/item1.xml", "mimetype",
      "content.xml", "META-INF/manifest.xml", "Thumbnails/thumbnail.png", "Index/Document.iwa",
      "preview.jpg", "Metadata/Properties.plist",
    ])
  func workbook(entry: String) throws {
    for bytes in [0, 70_000, 3_000_000] {
      let found = try Self.messages(Self.archive(entry, bytes: bytes))
      #expect(found == ["table: error: " + Self.workbook])
    }
  }

  @Test(
    "An archive of something else is a ZIP archive",
    arguments: ["data.tsv", "metadata/codes.csv", "index/a.csv", "x/y.txt"])
  func archive(entry: String) throws {
    #expect(
      try Self.messages(Self.archive(entry)) == [
        "table: error: this is a ZIP archive, not a table: only gzip is unpacked; unpack it"
      ])
  }

  /// The beginning of a workbook that is no archive.
  static let others: [[UInt8]] = [
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05],
    Array(
      ("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook "
        + "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet/></Workbook>").utf8),
    Array(
      ("<?xml version=\"1.0\"?><office:document "
        + "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>").utf8),
  ]

  @Test("A workbook of one stream is one", arguments: others)
  func workbook(start: [UInt8]) throws {
    let bytes = start + [UInt8](repeating: 0x20, count: 100_000)
    #expect(try Self.messages(bytes) == ["table: error: " + Self.workbook])
  }

  /// A page, and how its title is quoted.
  static let pages: [(String, String)] = [
    ("<html><head><title>Export</title></head><table><tr><td>1</td></tr></table>", " ('Export')"),
    ("<table border=1><tr><td>geo</td></tr></table>", ""),
    ("\u{FEFF}\r\n <TABLE><TR><TD>1</TD></TR></TABLE>", ""),
    ("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body></body></html>", ""),
    ("<meta charset=utf-8><style>td {}</style>\n<table></table>", ""),
    ("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n<table>", ""),
  ]

  @Test("A page with a table is one, whatever it is called", arguments: pages)
  func page(text: String, title: String) throws {
    #expect(try Self.messages(Array(text.utf8)) == ["table: error: " + Self.page(title)])
  }

  /// An encoding, its mark, and its name.
  static let encodings: [(String.Encoding, [UInt8], String)] = [
    (.utf16LittleEndian, [], "UTF-16 (little-endian)"),
    (.utf16LittleEndian, [0xFF, 0xFE], "UTF-16 (little-endian)"),
    (.utf16BigEndian, [], "UTF-16 (big-endian)"),
    (.utf16BigEndian, [0xFE, 0xFF], "UTF-16 (big-endian)"),
    (.utf32LittleEndian, [0xFF, 0xFE, 0, 0], "UTF-32 (little-endian)"),
    (.utf32BigEndian, [0, 0, 0xFE, 0xFF], "UTF-32 (big-endian)"),
  ]

  @Test("Text of wide characters is named, with a mark and without", arguments: encodings)
  func wide(encoding: String.Encoding, mark: [UInt8], name: String) throws {
    let texts = [
      "freq,geo\\TIME_PERIOD\t2024 \nA,BE\t1 \n", "métier;région\nMaçon;Liège\n", "<table></table>",
      "sep=;\na;b\n", "επάγγελμα;κωδικός;έτος\nχτίστης;7112;2024\n", "{\"class\": \"dataset\"}",
    ]
    for text in texts {
      let bytes = mark + Array(try #require(text.data(using: encoding)))
      #expect(
        try Self.messages(bytes) == [
          "table: error: this is text in \(name), not in UTF-8: a spreadsheet writes so what it calls "
            + "Unicode text; save it as CSV in UTF-8"
        ])
    }
  }
}
