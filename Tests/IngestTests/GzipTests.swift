import StatisticalModel
import Testing

@testable import Ingest

@Suite struct GzipTests {
  private static let text = "freq,geo\\TIME_PERIOD\t2023 \t2024 \nA,BE\t1 \t2 b\nA,FR\t: u\t3 \n"

  private static func table(_ bytes: [UInt8]) throws -> RawTable {
    try Specimen.withFile(bytes) {
      try TableReader.read($0, snapshot: 3, selecting: .everything)
    }
  }

  /// The content of a file, or the message with which it is refused.
  private static func content(_ bytes: [UInt8]) throws -> (text: String, message: String?) {
    try Specimen.withFile(bytes) { file in
      var content: [UInt8] = []
      let message = Specimen.message {
        () throws(IngestError) in
        try FileContents.forEachBlock(of: file) { block in
          for index in block.indices { content.append(block[index]) }
        }
      }
      return (String(decoding: content, as: UTF8.self), message)
    }
  }

  @Test("Gzip is read as what it holds, in one member, in several, with zeros behind")
  func members() throws {
    let bytes = Array(Self.text.utf8)
    let plain = try Specimen.table(Self.text)
    let whole = try GzipEncoder.compress(bytes)
    let halves =
      try GzipEncoder.compress(Array(bytes[..<40])) + GzipEncoder.compress(Array(bytes[40...]))
    for file in [whole, halves, halves + [0, 0, 0], try GzipEncoder.compress([]) + whole] {
      #expect(try Self.table(file) == plain)
      #expect(try Self.content(file) == (Self.text, nil))
      #expect(try Specimen.withFile(file) { try FileContents.isGzip($0) })
    }
    #expect(try Self.content(bytes) == (Self.text, nil))
    #expect(try !Specimen.withFile(bytes) { try FileContents.isGzip($0) })
  }

  @Test("The same bytes are compressed to the same bytes, without time, name or system")
  func deterministic() throws {
    let first = try GzipEncoder.compress(Array(Self.text.utf8))
    #expect(try GzipEncoder.compress(Array(Self.text.utf8)) == first)
    #expect(Array(first[..<8]) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
    #expect(first[9] == 255)
  }

  @Test("What is compressed is inflated to itself", arguments: [0, 1, 70_000, 3_000_000])
  func roundTrip(size: Int) throws {
    var generator = SplitMix(seed: UInt64(size))
    let bytes = (0..<size).map { _ in UInt8.random(in: 0...20, using: &generator) }
    try Specimen.withFile(GzipEncoder.compress(bytes)) { file in
      var content: [UInt8] = []
      try FileContents.forEachBlock(of: file) { block in
        for index in block.indices { content.append(block[index]) }
      }
      #expect(content == bytes)
    }
  }

  @Test("A file cut off at any byte never yields a table")
  func truncation() throws {
    let whole = try GzipEncoder.compress(Array(Self.text.utf8))
    for length in whole.indices {
      let message =
        length == 0
        ? "table: error: the file is empty; a table has a header line at least; fetch the file again"
        : "table: error: the gzip file is truncated; it stops before its end mark; fetch the file again"
      #expect(try Specimen.refusal(Array(whole[..<length])) == message, "cut at \(length)")
    }
  }

  @Test("A second member cut off at any byte never yields a table")
  func truncatedMember() throws {
    let whole = try GzipEncoder.compress(Array(Self.text.utf8))
    let more = try GzipEncoder.compress(Array("A,LU\t5\t6\n".utf8))
    for length in 1..<more.count {
      #expect(throws: IngestError.self, "cut at \(length)") {
        try Self.table(whole + more[..<length])
      }
    }
    #expect(try Self.table(whole + more).series.count == 3)
  }

  @Test("A byte changed anywhere is noticed, or changes nothing")
  func corruption() throws {
    let whole = try GzipEncoder.compress(Array(Self.text.utf8))
    let plain = try Specimen.table(Self.text)
    for index in whole.indices.dropFirst(2) {
      var damaged = whole
      damaged[index] ^= 0x55
      do {
        #expect(try Self.table(damaged) == plain, "byte \(index)")
      } catch let error as IngestError {
        switch error.cause {
        case .corruptGzip, .truncatedGzip: break
        default: Issue.record("byte \(index): \(error)")
        }
      }
    }
  }

  @Test("Damage is named: the check sum, the length, what follows, the size")
  func messages() throws {
    var whole = try GzipEncoder.compress(Array(Self.text.utf8))
    #expect(
      try Specimen.refusal(whole + Array("more".utf8))
        == "table: error: something follows the end of the gzip data; only zeros or more gzip data "
        + "may; fetch the file again")
    #expect(
      try Specimen.refusal(whole, limits: IngestLimits(maximumInflatedBytes: 50))
        == "table: error: the gzip file inflates to more than 50 bytes; that is the limit; "
        + "fetch a part of it")
    whole[whole.count - 1] ^= 1
    #expect(
      try Specimen.refusal(whole)
        == "table: error: the gzip file is corrupt; its checksum or its length is not that of its content; "
        + "fetch the file again")
    whole[whole.count - 5] ^= 1
    #expect(
      try Specimen.refusal(whole)
        == "table: error: the gzip file is corrupt; its checksum or its length is not that of its content; "
        + "fetch the file again")
  }

  /// ISA-L then gives back what it has looked ahead, more than it was handed in the last call.
  @Test("A damaged file that ends before its damage is understood is refused")
  func damageAtTheEnd() throws {
    let hex =
      "1f8b081e0000000000030400616263646e616d6500636f6d6d656e7400e2484b2b4a2dd429cdcb2cd1494fcd8f09"
      + "f1f4755365740df2f477e134323032560091260a5c8e3a01ce3a4eae9c86467ac60a499c560aa51021b7204e83"
      + "3c4e5d433d53575d44656661756c74498aee86b5010000"
    let digits = Array(hex)
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0..<$0 + 2]), radix: 16)
    }
    #expect(
      try Self.content(bytes).message
        == "table: error: the gzip file is corrupt; a block of it is not valid; fetch the file again"
    )
  }

  @Test("Damage is the same one in blocks of any size", arguments: [1, 2, 7, 64, 1 << 16])
  func damageInBlocks(size: Int) throws {
    var whole = try GzipEncoder.compress(Array("a;b\n\"1\";2\n".utf8))
    whole[whole.count - 4] ^= 1
    try Specimen.withFile(whole) { file in
      let format = DelimitedFormat(delimiter: UInt8(ascii: ","), encoding: .utf8)
      let message = Specimen.message {
        () throws(IngestError) in
        _ = try DelimitedText.read(file, format: format, limits: .standard, blockSize: size)
      }
      #expect(
        message
          == "table: error: the gzip file is corrupt; its checksum or its length is not that of its content; "
          + "fetch the file again")
    }
  }
}
