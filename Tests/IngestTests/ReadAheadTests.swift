import StatisticalModel
import TestSupport
import Testing

@testable import Ingest

/// A gzip file of more than a block is inflated on another core; nothing else may differ.
@Suite struct ReadAheadTests {
  /// About 3 MB of gzip.
  private static let gzip: [UInt8] = {
    var generator = SeededGenerator(seed: 34)
    var text = "freq,geo\\TIME_PERIOD\t" + (1991...2024).map { "\($0) " }.joined(separator: "\t")
    for row in 0..<40_000 {
      let cells = (0..<34).map { _ in
        "\(Int.random(in: 0...999, using: &generator)).\(Int.random(in: 0...9, using: &generator)) "
      }
      text += "\nA,X\(row)\t" + cells.joined(separator: "\t")
    }
    return (try? GzipEncoder.compress(Array((text + "\n").utf8))) ?? []
  }()

  /// The counts of a file, or the message that refuses it.
  private func reading(_ bytes: [UInt8], blockSize: Int) throws -> String {
    let folder = try TemporaryFolder()
    let file = InputFile(path: try folder.write(bytes, to: "t.tsv.gz"), name: "t")
    do {
      let table = try TableReader.read(
        file, snapshot: 0, selecting: .everything, options: ReadOptions(blockSize: blockSize))
      return "\(table.series.count) \(table.counts.cells) \(table.series.hashValue)"
    } catch {
      return "\(error)"
    }
  }

  @Test("It reads the same as block by block") func same() throws {
    try #require(Self.gzip.count > 2 << 20)
    let ahead = try reading(Self.gzip, blockSize: ByteSource.standardBlockSize)
    #expect(ahead.hasPrefix("40000 1360000 "))
    #expect(try reading(Self.gzip, blockSize: 1 << 16) == ahead)
  }

  @Test("Damage far inside is the same damage", arguments: ["cut", "changed", "followed"])
  func damage(kind: String) throws {
    var bytes = Self.gzip
    switch kind {
    case "cut": bytes.removeLast(bytes.count / 3)
    case "changed": bytes[bytes.count - 6] ^= 0xFF
    default: bytes.append(0x41)
    }
    let ahead = try reading(bytes, blockSize: ByteSource.standardBlockSize)
    #expect(ahead.hasPrefix("t: error: "))
    #expect(try reading(bytes, blockSize: 1 << 16) == ahead)
  }

  @Test("A reader that stops early leaves no thread behind that waits") func abandoned() throws {
    let folder = try TemporaryFolder()
    let file = InputFile(path: try folder.write(Self.gzip, to: "t.tsv.gz"), name: "t")
    for _ in 0..<50 { #expect(try TableFormat.recognised(file, options: .standard) != nil) }
  }
}
