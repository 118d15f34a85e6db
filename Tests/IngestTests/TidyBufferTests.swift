import Ingest
import Testing

/// Lines leave in blocks of whole lines, wherever the end of a block falls.
@Suite struct TidyBufferTests {
  /// Takes what it is given, as many times as it is given.
  private struct Gathered: ByteSink {
    var bytes: [UInt8] = []
    var blocks = 0

    mutating func take(_ bytes: Span<UInt8>) -> Bool {
      for index in bytes.indices { self.bytes.append(bytes[index]) }
      blocks += 1
      return true
    }
  }

  private static let sdmx =
    "DATAFLOW,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
    + (0..<40).map { "ESTAT:T(1.0),BE\($0),2020,\($0 * $0),bepu,C\n" }.joined()
  private static let tsv =
    "geo\\TIME_PERIOD\t2020 \t2021 \n"
    + (0..<40).map { "BE\($0)\t\($0 * $0) bepu\t-\($0).5e@C\n" }.joined()

  private static func converted(_ text: String, bufferBytes: Int) throws -> Gathered {
    try Specimen.withFile(Array(text.utf8)) { file in
      var converter = TidyConverter(.everything, sink: Gathered(), bufferBytes: bufferBytes)
      try converter.convert(file)
      return converter.sink
    }
  }

  @Test(arguments: [sdmx, tsv])
  func writesTheSameWhateverItsSize(text: String) throws {
    let whole = try Self.converted(text, bufferBytes: 1 << 18)
    for bytes in 80..<180 {
      let parts = try Self.converted(text, bufferBytes: bytes)
      #expect(parts.bytes == whole.bytes, "\(bytes) bytes")
      #expect(parts.blocks > whole.blocks, "\(bytes) bytes")
    }
  }

  @Test func saysThatALineDoesNotFit() throws {
    let message = Specimen.message { () throws(IngestError) in
      do {
        _ = try Self.converted(Self.tsv, bufferBytes: 30)
      } catch let error as IngestError {
        throw error
      } catch {
        Issue.record("\(error)")
      }
    }
    #expect(message?.contains("table:2") == true, "\(message ?? "no error")")
  }
}
