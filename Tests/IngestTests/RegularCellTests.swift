import Testing

@testable import Ingest

/// The fast reading of a cell and the full one are two readings of one grammar.
@Suite struct RegularCellTests {
  @Test(arguments: [
    ("12.3 ", "12.3", ""), ("12.3 b", "12.3", "b"), (": ", "", ""), (": cu", "", "cu"),
    ("0 n\t5 ", "0", "n"), ("1234567 \t: ", "1234567", ""),
  ])
  func readsWhatEurostatWrites(line: String, value: String, flags: String) throws {
    let bytes = Array(line.utf8)
    let read = RegularCell(bytes.span, at: 0)
    let cell = try #require(read)
    #expect(bytes.span.extracting(cell.start..<cell.valueEnd).text == value)
    #expect(bytes.span.extracting(cell.flagsStart..<cell.end).text == flags)
    #expect(cell.isMissing == value.isEmpty)
    let end = bytes.firstIndex(of: UInt8(ascii: "\t")) ?? bytes.count
    #expect(cell.next == end)
  }

  @Test(arguments: [
    "", "12.3", "12.3b ", "-1 ", "1e5 ", "1. ", ".5 ", ": |C", "12  b", "12 B", "7:23 ", " 12 ",
    "x ", "12 b ",
  ])
  func leavesEverythingElse(line: String) {
    let bytes = Array(line.utf8)
    let isRegular = RegularCell(bytes.span, at: 0) != nil
    #expect(!isRegular)
  }

  @Test func agreesWithTheFullReadingOnRandomCells() throws {
    let alphabet = Array("0123456789.: bucpB|-e\t".utf8)
    var generator = SplitMix(seed: 41)
    var regular = 0
    for _ in 0..<200_000 {
      let bytes = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      guard let cell = RegularCell(bytes.span, at: 0) else { continue }
      regular += 1
      let end = bytes.firstIndex(of: UInt8(ascii: "\t")) ?? bytes.count
      let full = try TableCell(bytes.span, 0..<end)
      let fast = TableCell(cell)
      let line = String(decoding: bytes, as: UTF8.self)
      #expect(cell.next == end, "\(line)")
      #expect(fast.kind == full.kind, "\(line)")
      #expect(fast.text == full.text, "\(line)")
      #expect(fast.value == full.value, "\(line)")
      #expect(bytes.span.extracting(fast.flags).text == bytes.span.extracting(full.flags).text)
      #expect(fast.confidentiality.isEmpty && full.confidentiality.isEmpty, "\(line)")
    }
    #expect(regular > 1000)
  }
}
