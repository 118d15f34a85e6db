import Ingest
import Testing
import Tidy

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

  @Test(
    "The name of a dimension is quoted where CSV asks for it, as codes are",
    arguments: [
      (
        "a\"b,geo\\TIME_PERIOD\t2024\n\"X,BE\t1\n",
        "\"a\"\"b\",geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n\"\"\"X\",BE,2024,1,,\n"
      ),
      (
        "Data extracted on 11/09/2025 12:33:20 from [ESTAT];;\nAge, in years;;25\n;;\nTIME;2024;\n"
          + "GEO (Labels);;\nBelgium;6,2;b\n",
        "\"age, in years\",geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n25,Belgium,2024,6.2,b,\n"
      ),
    ])
  func quotesNames(text: String, tidy: String) throws {
    let written = try Self.converted(text, bufferBytes: 1 << 18)
    #expect(String(decoding: written.bytes, as: UTF8.self) == tidy)
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

  /// Key, value and flags may have 36 bytes fewer than a block.
  @Test func namesTheLimitThatIsExceeded() throws {
    let cell = String(repeating: "1", count: 40)
    let table = Array("geo\\TIME_PERIOD\t2020\nBE\t\(cell)\n".utf8)
    try Specimen.withFile(table) { file in
      var fitting = TidyConverter(.everything, sink: Gathered(), bufferBytes: 43 + 36)
      try fitting.convert(file)
      #expect(fitting.observations == 1)
      var tooSmall = TidyConverter(.everything, sink: Gathered(), bufferBytes: 42 + 36)
      let message = Specimen.message { () throws(IngestError) in try tooSmall.convert(file) }
      #expect(
        message == "table:2: error: the codes, the value and the flags of an observation are "
          + "longer than 42 bytes; that is the limit of a line that is written; check that the "
          + "file is a table")
    }
  }

  /// Takes a number of blocks, then no more, and says at which it stopped.
  private struct Closing: ByteSink {
    var open: Int
    var reason: String?

    mutating func take(_ bytes: Span<UInt8>) -> Bool {
      open -= 1
      if open < 0 { reason = "full after \(bytes.count) bytes more" }
      return open >= 0
    }
  }

  @Test("The reason of a sink that takes no more is kept", arguments: [0, 1, 2])
  func reasonIsKept(blocks: Int) throws {
    try Specimen.withFile(Array(Self.tsv.utf8)) { file in
      // Two blocks: the header, and all lines at the end; of small ones, the header and some lines.
      for bufferBytes in [100, 1 << 18] where blocks < 2 || bufferBytes == 100 {
        var converter = TidyConverter(
          .everything, sink: Closing(open: blocks), bufferBytes: bufferBytes)
        let message = Specimen.message { () throws(IngestError) in try converter.convert(file) }
        #expect(message?.contains("the output takes no more") == true)
        #expect(converter.sink.reason != nil, "\(blocks) blocks of \(bufferBytes)")
      }
    }
  }
}
