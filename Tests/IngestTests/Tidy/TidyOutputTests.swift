import StatisticalModel
import Testing
import Tidy

@testable import Ingest

/// An output that takes no more is never the fault of the file.
@Suite("The output of tidy CSV")
struct TidyOutputTests {
  /// A sink that takes so many blocks.
  private struct Cup: ByteSink {
    var room: Int

    mutating func take(_ bytes: Span<UInt8>) -> Bool {
      room -= 1
      return room >= 0
    }
  }

  /// Why a conversion ends that may write so many blocks; nil where these are enough.
  private static func cause(_ bytes: [UInt8], blocks: Int) throws -> IngestError.Cause? {
    try Specimen.withFile(bytes) { file in
      var converter = TidyConverter(
        .everything, options: ReadOptions(blockSize: 64), sink: Cup(room: blocks), bufferBytes: 512)
      do throws(IngestError) {
        try converter.convert(file)
        return nil
      } catch {
        return error.cause
      }
    }
  }

  @Test("In every format, plain or gzip", arguments: 0..<20)
  func closed(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let hostile = RandomTable(&generator, codes: RandomTable.hostileCodes)
    for writing in RandomTable(&generator).writings + hostile.csvWritings {
      let text = Array(writing.text.utf8)
      let packed = try GzipEncoder.compress(text)
      for bytes in [text, packed] {
        #expect(try Self.cause(bytes, blocks: 0) == .outputClosed, "\(writing.name)")
      }
      var blocks = 1
      while let cause = try Self.cause(text, blocks: blocks) {
        #expect(cause == .outputClosed, "\(writing.name) after \(blocks) blocks")
        blocks += 1
      }
    }
  }

  @Test("A carriage return in the line is not blamed either")
  func carriageReturn() throws {
    let rows = (0..<50).map { "A,C\r\($0)\t1.5 b\n" }.joined()
    let text = Array(("freq,geo\\TIME_PERIOD\t2024 \n" + rows).utf8)
    #expect(try Self.cause(text, blocks: 1) == .outputClosed)
    #expect(try Self.cause(text, blocks: 100) == nil)
  }
}
