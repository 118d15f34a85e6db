import Ingest
import StatisticalModel
import Testing

@Suite struct ForeignContentTests {
  private static let again = "fetch the file again"
  private static let id = "0b5d3f6e-1c2a-4d7b-9e8f-123456789abc"

  private static func queued(_ status: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/"><env:Header/><env:Body>
    <ns0:asyncResponse xmlns:ns0="urn:async"><ns0:queued>
      <ns0:id>\(id)</ns0:id><ns0:status> \(status) </ns0:status>
    </ns0:queued></ns0:asyncResponse></env:Body></env:Envelope>
    """
  }

  /// A text and the message with which it is refused, behind `table: error: `.
  static let texts: [(String, String)] = [
    (
      "<!doctype html><html><head><title>\n Service\n unavailable </title></head></html>",
      "this is an HTML page ('Service unavailable'), not a table: the download failed; \(again)"
    ),
    (
      "<html><body>502</body></html>",
      "this is an HTML page, not a table: the download failed; \(again)"
    ),
    (
      queued("SUBMITTED"),
      "Eurostat has queued the extraction (id \(id), status SUBMITTED); this is its answer, not a "
        + "table; fetch it later from "
        + "https://ec.europa.eu/eurostat/api/dissemination/1.0/async/data/\(id)"
    ),
    (
      queued("EXPIRED"),
      "Eurostat had prepared the extraction (id \(id)), which has expired; this is its answer, not "
        + "a table; ask for the table again"
    ),
    (
      "<S:Envelope><S:Body><S:Fault><faultcode>413</faultcode><faultstring>EXTRACTION_TOO_BIG: "
        + "6000000 rows</faultstring></S:Fault></S:Body></S:Envelope>",
      "this is an error of the server, not a table: it says 'EXTRACTION_TOO_BIG: 6000000 rows'; "
        + "correct the query and \(again)"
    ),
    (
      "<?xml version=\"1.0\"?>\n<!-- note -->\n<m:GenericData xmlns:m=\"u\"><m:Header/></m:GenericData>",
      "this is an XML message ('m:GenericData'), not a table: the server was not ready or refused; "
        + again
    ),
    ("<", "this is an XML message, not a table: the server was not ready or refused; \(again)"),
    (
      #"{ "error": [{"status": 400,"id": 140,"label": "INVALID_URL_PARAMETER: no GEOX."}]}"#,
      "this is an error of the server, status 400, not a table: it says "
        + "'INVALID_URL_PARAMETER: no GEOX.'; correct the query and \(again)"
    ),
    (
      #"{"error": {"label": "gone"}}"#,
      "this is an error of the server, not a table: it says 'gone'; correct the query and \(again)"
    ),
    (#"{"message": "hello"}"#, json), ("[1, 2]", json), (#"{"error": true, "value": "x"}"#, json),
    (
      "PK\u{3}\u{4}data.tsv", "this is a ZIP archive, not a table: only gzip is unpacked; unpack it"
    ),
    (
      "PK\u{3}\u{4}\0\0[Content_Types].xml",
      "this is a workbook, not a table: only text is read; save the sheet as CSV"
    ),
  ]

  /// The bytes with which a file begins, and the message behind `table: error: `.
  static let binaries: [([UInt8], String)] = [
    (
      Array("%PDF-1.7\n%âãÏÓ\n".utf8),
      "this is a PDF document, not a table: only text is read; ask its publisher for CSV, or copy "
        + "the table into a CSV"
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
      "this is a workbook, not a table: only text is read; save the sheet as CSV"
    ),
    (
      [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4],
      "this is a 7z archive, not a table: only gzip is unpacked; unpack it"
    ),
    ([0x28, 0xB5, 0x2F, 0xFD, 0x24, 0x03], packed("zstd")),
    ([0x28, 0xB5, 0x2F, 0xFD, 0x24, 0, 1, 0, 0], packed("zstd")),
    ([0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, 0x94], packed("bzip2")),
    ([0x42, 0x5A, 0x68, 0x39, 0x17, 0x72, 0x45, 0x38, 0x50, 0x90, 0, 0, 0, 0], packed("bzip2")),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00, 0x00, 0x04], packed("xz")),
  ]

  private static func packed(_ program: String) -> String {
    "this file is packed with \(program): only gzip is unpacked; unpack it with '\(program) -d'"
  }

  @Test("A file of another program is named, plain or gzip", arguments: binaries)
  func binary(bytes: [UInt8], message: String) throws {
    for bytes in [bytes, try GzipEncoder.compress(bytes)] {
      #expect(try Specimen.refusal(bytes) == "table: error: \(message)")
      let inspected = try Specimen.withFile(bytes) { file in
        Specimen.message { () throws(IngestError) in _ = try FileInspector.inspect(file) }
      }
      #expect(inspected == "table: error: \(message)")
    }
  }

  @Test("A list may begin with the letters of bzip2", arguments: ["BZh9;b\n1;2\n", "BZh\n1\n"])
  func noBzip2(text: String) throws {
    let list = try Specimen.withFile(Array(text.utf8)) { file in
      try DelimitedText.read(
        file, format: DelimitedFormat(delimiter: UInt8(ascii: ";"), encoding: .utf8))
    }
    #expect(list.header.first?.hasPrefix("BZh") == true)
  }

  private static let json =
    "this is a JSON document, not a table: the server answered with a message or in another "
    + "format; fetch the file again as TSV"

  @Test("What is no table is named for what it is, plain or gzip", arguments: texts)
  func table(text: String, message: String) throws {
    let packed = try GzipEncoder.compress(Array(text.utf8))
    for bytes in [Array(text.utf8), packed] {
      #expect(try Specimen.refusal(bytes) == "table: error: \(message)")
      let inspected = try Specimen.withFile(bytes) { file in
        Specimen.message { () throws(IngestError) in _ = try FileInspector.inspect(file) }
      }
      #expect(inspected == "table: error: \(message)")
      let list = try Specimen.withFile(bytes) { file in
        Specimen.message {
          () throws(IngestError) in
          let format = DelimitedFormat(delimiter: UInt8(ascii: ","), encoding: .utf8)
          _ = try DelimitedText.read(file, format: format)
        }
      }
      #expect(list == "table: error: \(message)")
    }
  }

  @Test("What a page quotes does not break the line")
  func quoted() throws {
    #expect(
      try Specimen.refusal(Array(#"{"error": {"label": "a\nb\u001b[31m"}}"#.utf8))
        == "table: error: this is an error of the server, not a table: it says "
        + "'a\\nb\\u{1B}[31m'; correct the query and \(Self.again)")
  }
}
