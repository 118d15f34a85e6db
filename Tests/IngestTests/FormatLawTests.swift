import StatisticalModel
import Testing

@testable import Ingest

/// The law of formats: the same table reads to equal observations, however it is written.
@Suite struct FormatLawTests {
  /// The codelists of the random tables; the Data Browser shows codes only where labels could be.
  private static let options = ReadOptions(labels: codelists, blockSize: 1 << 12)
  private static let codelists: LabelDictionary = {
    let codes = Dictionary(uniqueKeysWithValues: RandomTable.codes.map { ("Label of \($0)", $0) })
    let names = ["freq", "unit", "sex", "geo"]
    var all = Dictionary(uniqueKeysWithValues: names.map { ($0, codes) })
    all[""] = Dictionary(uniqueKeysWithValues: names.map { ($0, $0) })
    return LabelDictionary(codes: all)
  }()

  private static func table(
    _ bytes: [UInt8], _ options: ReadOptions = options
  ) throws -> RawTable {
    try Specimen.withFile(bytes) {
      try TableReader.read($0, snapshot: 3, selecting: .everything, options: options)
    }
  }

  @Test("The same table reads to equal observations in every format", arguments: 0..<60)
  func formats(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let table = RandomTable(&generator)
    for writing in table.writings {
      let read = try Self.table(Array(writing.text.utf8))
      var found = RandomTable.observations(read)
      var expected = table.observations
      if writing.name.hasPrefix("JSON") {
        found = RandomTable.shortened(found)
        expected = RandomTable.shortened(expected)
      }
      #expect(found == expected, "\(writing.name)\n\(writing.text)")
      #expect(read.unmappedLabels == [], "\(writing.name)")
    }
  }

  @Test("Without codelists a code that looks like a label is named, and is all the same a code")
  func withoutCodelists() throws {
    for seed in 0..<20 as Range<UInt64> {
      var generator = SplitMix(seed: seed)
      let table = RandomTable(&generator)
      for writing in table.csvWritings {
        let read = try Specimen.table(writing.text)
        #expect(RandomTable.observations(read) == table.observations, "\(writing.name)")
        #expect(read.unmappedLabels.allSatisfy { $0.label == "É1" }, "\(writing.name)")
      }
    }
  }

  @Test("Every format is the same in blocks of any size, plain or gzip", arguments: 0..<8)
  func blocks(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    for writing in RandomTable(&generator).writings {
      let text = Array(writing.text.utf8)
      let whole = try Self.table(text)
      let inspection = try Specimen.withFile(text) {
        try FileInspector.inspect($0, options: Self.options)
      }
      for bytes in [text, try GzipEncoder.compress(text)] {
        for size in [1, 5, 64, Int.random(in: 2...text.count, using: &generator)] {
          let options = ReadOptions(labels: Self.codelists, blockSize: size)
          #expect(try Self.table(bytes, options) == whole, "\(writing.name) in blocks of \(size)")
          var again = try Specimen.withFile(bytes) {
            try FileInspector.inspect($0, options: options)
          }
          again.isGzip = false
          #expect(again == inspection, "\(writing.name) in blocks of \(size)")
        }
      }
    }
  }

  @Test("Reading and inspecting count what the writer of a file has counted", arguments: 0..<30)
  func counts(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    for writing in RandomTable(&generator).writings {
      let tally = writing.tally
      let table = try Self.table(Array(writing.text.utf8))
      #expect(table.series.count == tally.series, "\(writing.name)")
      #expect(table.series.reduce(0) { $0 + $1.observations.count } == tally.cells)
      #expect(table.counts.cells == tally.cells, "\(writing.name)")
      #expect(table.counts.missing == tally.missing, "\(writing.name)")
      #expect(table.counts.flagged == tally.flagged, "\(writing.name)")
    }
    for writing in RandomTable(&generator, clocks: true).writings {
      let tally = writing.tally
      let found = try Specimen.withFile(Array(writing.text.utf8)) {
        try FileInspector.inspect($0, options: Self.options)
      }
      #expect(found.series == tally.series, "\(writing.name)")
      #expect(found.observations == tally.values, "\(writing.name)")
      #expect(found.missing == tally.missing, "\(writing.name)")
      #expect(found.clockValues == tally.clocks, "\(writing.name)")
      #expect(found.flagCounts == tally.flags, "\(writing.name)")
    }
  }

  private static let headers = [
    "freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n", "DATAFLOW;LAST UPDATE;geo;TIME_PERIOD;OBS_VALUE\n",
    "STRUCTURE[;],STRUCTURE_ID,ACTION,geo: Area,TIME_PERIOD: Time,OBS_VALUE: Value\n",
    "geo,time\\sex\tT\tF\n", "Data extracted on 1 from [ESTAT];;\nTIME;2024;\nGEO (Labels);;\n",
    "Data extracted on 1 from [ESTAT];;\nSex;;Total\n",
  ]

  @Test("Random bytes below a valid header are refused or read, never crash", arguments: 0..<300)
  func randomBytes(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let header = Self.headers[Int(seed) % Self.headers.count]
    let alphabet = Array("A,BE;2024\t\n\n:b12.3,4 \"\r\u{0}é-NaN|C".utf8)
    let tail = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
      seed.isMultiple(of: 7)
        ? UInt8.random(in: .min ... .max, using: &generator)
        : alphabet.randomElement(using: &generator) ?? 0
    }
    try Specimen.withFile(Array(header.utf8) + tail) { file in
      let size = Int.random(in: 1...40, using: &generator)
      _ = try? TableReader.read(
        file, snapshot: 0, selecting: .everything, options: ReadOptions(blockSize: size))
      _ = try? FileInspector.inspect(file)
    }
  }

  @Test("Every distinct key has one index, whatever the order")
  func keys() {
    var keys = KeyInterner(width: 2)
    let indices = (0..<4000).map { keys.intern([$0 % 70, $0 % 30]) }
    #expect(keys.count == 210)
    #expect(indices == (0..<4000).map { $0 % 210 })
  }
}
