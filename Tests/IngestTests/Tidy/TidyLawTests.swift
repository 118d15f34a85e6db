import StatisticalModel
import Testing
import Tidy

@testable import Ingest

/// The laws of tidy CSV: nothing is lost on the way to it, and what is tidy stays as it is.
@Suite struct TidyLawTests {
  private struct Memory: ByteSink {
    private(set) var bytes: [UInt8] = []

    mutating func take(_ new: Span<UInt8>) -> Bool {
      bytes.append(new)
      return true
    }
  }

  /// The tidy CSV of a file, and how many observations it is said to hold.
  private static func tidy(
    _ bytes: [UInt8], _ selection: TidySelection = .everything,
    blockSize: Int = 1 << 12
  ) throws -> (text: [UInt8], observations: Int) {
    try Specimen.withFile(bytes) { file in
      var converter = TidyConverter(
        selection, options: ReadOptions(blockSize: blockSize), sink: Memory())
      try converter.convert(file)
      return (converter.sink.bytes, converter.observations)
    }
  }

  private static func tables(_ seed: UInt64) -> [Writing] {
    var generator = SplitMix(seed: seed)
    let hostile = RandomTable(&generator, codes: RandomTable.hostileCodes, clocks: true)
    return RandomTable(&generator).writings
      + RandomTable(&generator, clocks: true).writings + hostile.csvWritings
  }

  @Test("What is tidy stays byte for byte as it is", arguments: 0..<30)
  func identity(seed: UInt64) throws {
    for writing in Self.tables(seed) {
      let once = try Self.tidy(Array(writing.text.utf8))
      let twice = try Self.tidy(once.text)
      #expect(twice.text == once.text, "\(writing.name)\n\(writing.text)")
      #expect(twice.observations == once.observations, "\(writing.name)")
    }
  }

  @Test("Observations out are cells in, missing ones included", arguments: 0..<30)
  func observations(seed: UInt64) throws {
    for writing in Self.tables(seed) {
      let tidy = try Self.tidy(Array(writing.text.utf8))
      #expect(tidy.observations == writing.tally.cells, "\(writing.name)")
      let found = try Specimen.withFile(tidy.text) { try FileInspector.inspect($0) }
      #expect(found.series == writing.tally.series, "\(writing.name)")
      #expect(found.observations == writing.tally.values, "\(writing.name)")
      #expect(found.missing == writing.tally.missing, "\(writing.name)")
      #expect(found.clockValues == writing.tally.clocks, "\(writing.name)")
      #expect(found.flagCounts == writing.tally.flags, "\(writing.name)")
    }
  }

  @Test("Tidy CSV reads to the observations of its source", arguments: 0..<30)
  func faithful(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let table = RandomTable(&generator)
    for writing in table.writings {
      let tidy = try Self.tidy(Array(writing.text.utf8))
      let read = try Specimen.table(String(decoding: tidy.text, as: UTF8.self))
      #expect(
        RandomTable.shortened(RandomTable.observations(read))
          == RandomTable.shortened(table.observations), "\(writing.name)")
    }
  }

  @Test("It is the same in blocks of any size, plain or gzip", arguments: 0..<8)
  func blocks(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    for writing in Self.tables(seed) {
      let text = Array(writing.text.utf8)
      let whole = try Self.tidy(text).text
      for bytes in [text, try GzipEncoder.compress(text)] {
        for size in [1, Int.random(in: 2...text.count, using: &generator)] {
          #expect(
            try Self.tidy(bytes, blockSize: size).text == whole,
            "\(writing.name) in blocks of \(size)")
        }
      }
    }
  }

  @Test("Selecting on the way is the same as selecting from what is tidy", arguments: 0..<20)
  func selection(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let table = RandomTable(&generator)
    let dimension = table.dimensions[0]
    let codes = RandomTable.codes.shuffled(using: &generator).prefix(4)
    let selection = TidySelection(
      codes: [dimension: Array(codes)], first: .year(2024), last: nil)
    for writing in table.writings {
      let text = Array(writing.text.utf8)
      let all = try Self.tidy(text).text
      #expect(
        try Self.tidy(all, selection).text == Self.tidy(text, selection).text, "\(writing.name)")
    }
  }
}
