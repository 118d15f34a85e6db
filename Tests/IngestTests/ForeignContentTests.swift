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

  @Test("An old workbook is one, and what a page quotes does not break the line")
  func binary() throws {
    #expect(
      try Specimen.refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1])
        == "table: error: this is a workbook, not a table: only text is read; save the sheet as CSV"
    )
    #expect(
      try Specimen.refusal(Array(#"{"error": {"label": "a\nb\u001b[31m"}}"#.utf8))
        == "table: error: this is an error of the server, not a table: it says "
        + "'a\\nb\\u{1B}[31m'; correct the query and \(Self.again)")
  }
}
