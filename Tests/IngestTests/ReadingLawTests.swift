import StatisticalModel
import Testing

@testable import Ingest

/// Laws of reading that hold for every table, tried on tables made from seeds.
@Suite struct ReadingLawTests {
  /// A table of random codes, cells and spellings; always well-formed.
  private static func table(_ generator: inout SplitMix) -> String {
    let columns = Int.random(in: 1...6, using: &generator)
    let end = Bool.random(using: &generator) ? "\n" : "\r\n"
    let years = (2010..<2010 + columns).map(String.init)
    let ordered = Bool.random(using: &generator) ? years : years.reversed()
    var lines = [(["freq,sex,geo\\TIME_PERIOD"] + ordered).joined(separator: "\t")]
    let cells = ["1 ", "-2.5 b", ": ", ": u", "0n", "3.25e", "17 bu", "1.5E-3 p"]
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      let sex = ["T", "F", "M"].randomElement(using: &generator) ?? ""
      let area = ["BE", "BE2", "FRE1", "É", "NA"].randomElement(using: &generator) ?? ""
      let row = (0..<columns).map { _ in cells.randomElement(using: &generator) ?? "" }
      lines.append((["A,\(sex),\(area)"] + row).joined(separator: "\t"))
    }
    return lines.joined(separator: end) + (Bool.random(using: &generator) ? end : "")
  }

  @Test("A table is the same in blocks of any size, plain or gzip", arguments: 0..<30)
  func blocks(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let text = Self.table(&generator)
    let whole = try Specimen.table(text)
    for bytes in [Array(text.utf8), try GzipEncoder.compress(Array(text.utf8))] {
      for size in [1, 2, 3, 7, 16, 64] {
        let table = try Specimen.withFile(bytes) {
          try TableReader.read(
            $0, snapshot: 3, selecting: .everything, options: ReadOptions(blockSize: size))
        }
        #expect(table == whole, "blocks of \(size)")
      }
    }
  }

  @Test("Selecting while reading is the same as reading all and then selecting", arguments: 0..<60)
  func selection(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let text = Self.table(&generator)
    let alternatives = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      var filter: SeriesSelection.Filter = [:]
      if Bool.random(using: &generator) {
        filter["sex"] = [["T", "F", "X"].randomElement(using: &generator) ?? ""]
      }
      if Bool.random(using: &generator) { filter["geo"] = ["BE", "É"] }
      if Int.random(in: 0...9, using: &generator) == 0 { filter["geo"] = [] }
      return filter
    }
    let all = try Specimen.table(text)
    let selected = all.series.filter { series in
      alternatives.isEmpty
        || alternatives.contains { filter in
          zip(all.dimensions, series.key).allSatisfy { dimension, code in
            filter[dimension]?.contains(code) ?? true
          }
        }
    }
    let table = try Specimen.table(text, selecting: SeriesSelection(alternatives: alternatives))
    #expect(table.series == selected)
    #expect(table.counts.rowsRead == all.series.count)
    #expect(table.counts.rowsNotSelected == all.series.count - selected.count)
    let cells = selected.flatMap(\.observations)
    #expect(table.counts.cells == cells.count)
    #expect(table.counts.missing == cells.count { $0.value == nil })
    #expect(table.counts.flagged == cells.count { !$0.flags.isEmpty })
  }

  @Test("Cells of a series that is not selected are not looked at; its key and its text are")
  func notSelected() throws {
    let selection = SeriesSelection(alternatives: [["GEO": ["BE"]]])
    let table = try Specimen.table("geo\\time\t2024\nFR\tno number\nBE\t1\n", selecting: selection)
    #expect(table.series.map(\.key) == [["BE"]])
    let noText = Array("geo\\time\t2024\nFR\t".utf8) + [0xFF, 0x0A]
    #expect(try Specimen.refusal(noText, selecting: selection) != nil)
  }

  @Test("Random bytes are refused or read, and never crash", arguments: 0..<200)
  func randomBytes(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let alphabet = Array("freq,geo\\time\t2024\n:b12.3 ,;\"\r\u{0}é-E".utf8)
    var bytes = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
      seed.isMultiple(of: 3)
        ? UInt8.random(in: .min ... .max, using: &generator)
        : alphabet.randomElement(using: &generator) ?? 0
    }
    if seed.isMultiple(of: 2) { bytes = Array("geo\\time\t2024\n".utf8) + bytes }
    if seed.isMultiple(of: 5) { bytes = [0x1F, 0x8B, 8, 0] + bytes }
    try Specimen.withFile(bytes) { file in
      let size = Int.random(in: 1...32, using: &generator)
      _ = try? TableReader.read(
        file, snapshot: 0, selecting: .everything, options: ReadOptions(blockSize: size))
      for encoding in DelimitedFormat.Encoding.allCases {
        let format = DelimitedFormat(delimiter: UInt8(ascii: ";"), encoding: encoding)
        _ = try? DelimitedText.read(file, format: format, limits: .standard, blockSize: size)
      }
      _ = try? FileInspector.inspect(file)
    }
  }

  @Test("Every distinct string has one index, and only those that were added are found")
  func interner() {
    var interner = CodeInterner()
    let codes = (0..<5000).map { "C\($0 % 1700)" }
    let indices = codes.map { interner.intern(Array($0.utf8).span) }
    #expect(indices == (0..<5000).map { $0 % 1700 })
    #expect(interner.strings.count == 1700)
    #expect(interner.index(of: Array("C1699".utf8).span) == 1699)
    #expect(interner.index(of: Array("C1700".utf8).span) == nil)
    #expect(interner.index(of: Array("".utf8).span) == nil)
  }
}
