import Ingest
import StatisticalModel
import Testing

@Suite struct FileInspectorTests {
  private static func inspect(_ bytes: [UInt8]) throws -> FileInspection {
    try Specimen.withFile(bytes) { try FileInspector.inspect($0) }
  }

  @Test("A table of series is described by its content")
  func series() throws {
    let text =
      "\u{FEFF}unit,geo\\time\t2016 \t2015 \r\nPC,FR\t1.5 b\t: \r\n"
      + "PC,BE\t7:23 \t: bu\r\nPC,BE\t0n\t2 b\r\n"
    let found = try Self.inspect(GzipEncoder.compress(Array(text.utf8)))
    #expect(found.format == .eurostatTSVOld)
    #expect(found.isGzip)
    #expect(found.hasByteOrderMark)
    #expect(found.lineEnding == .crlf)
    #expect(
      found.dimensions == [
        FileInspection.DimensionCodes(dimension: "unit", codes: ["PC"]),
        FileInspection.DimensionCodes(dimension: "geo", codes: ["BE", "FR"]),
      ])
    #expect(found.periods == [.year(2015), .year(2016)])
    #expect(found.series == 3)
    #expect(found.observations == 3)
    #expect(found.missing == 2)
    #expect(found.clockValues == 1)
    #expect(found.flagCounts == ["b": 2, "bu": 1, "n": 1])
    #expect(found.delimiter == nil)
    #expect(found.encoding == nil)
    #expect(found.columns.isEmpty)
  }

  static let delimited: [([UInt8], UInt8, DelimitedFormat.Encoding, [String], Int)] = [
    (Array("a;b,c;d\n1;2;3\n".utf8), 0x3B, .utf8, ["a", "b,c", "d"], 1),
    (Array("\"a;b;c\",d\n1,2\n3,4\n".utf8), 0x2C, .utf8, ["a;b;c", "d"], 2),
    (Array("a\tb\n".utf8), 0x09, .utf8, ["a", "b"], 0),
    (Array("title\nx\n".utf8), 0x2C, .utf8, ["title"], 1),
    (Array("a;b\n".utf8) + [0xE9, 0x3B, 0x31, 0x0A], 0x3B, .latin1, ["a", "b"], 1),
  ]

  @Test("Of delimited text, the dialect is found in the content", arguments: delimited)
  func dialect(
    bytes: [UInt8], delimiter: UInt8, encoding: DelimitedFormat.Encoding, columns: [String],
    records: Int
  ) throws {
    let found = try Self.inspect(bytes)
    #expect(found.format == .delimitedText)
    #expect(found.delimiter == delimiter)
    #expect(found.encoding == encoding)
    #expect(found.columns == columns)
    #expect(found.records == records)
    #expect(found.series == 0)
  }

  /// A file, and the series that it gives more than once, with the line on which each comes again.
  static let repetitions: [(String, [String])] = [
    (
      "freq,geo\\TIME_PERIOD\t2024 \nA,BE\t1 \nA,FR\t1 \nA,BE\t1 \nA,BE\t2 \nA,FR\t: \n",
      [
        "A,BE on 4", "A,FR on 6",
      ]
    ),
    ("freq,geo\\TIME_PERIOD\t2024 \nA,BE\t1 \nM,BE\t1 \n", []),
    ("geo,TIME_PERIOD,OBS_VALUE\nBE,2024,1\nBE,2023,1\nFR,2024,1\n", []),
    ("geo,TIME_PERIOD,OBS_VALUE\nBE,2024,1\nFR,2024,1\nBE,2024,\nBE,2024,1\n", ["BE on 4"]),
    // The same period in two spellings.
    ("geo,TIME_PERIOD,OBS_VALUE\nBE,2024M05,1\nBE,2024-05,1\n", ["BE on 3"]),
    (
      "time,sex\\geo\tBE\tFR\n2024,T\t1\t2\n2023,T\t1\t2\n2024,T\t1\t2\n",
      [
        "T,BE on 4", "T,FR on 4",
      ]
    ),
  ]

  @Test("Series that are given more than once are told", arguments: repetitions)
  func repeated(text: String, expected: [String]) throws {
    let found = try Self.inspect(Array(text.utf8)).repeatedSeries
    #expect(found.map { "\($0.codes.joined(separator: ",")) on \($0.line)" } == expected)
  }

  @Test("A period given twice is found among any number of them")
  func manyPeriods() throws {
    let days = (1...9).flatMap { month in
      (1...28).map { day in "2024-0\(month)-\(day < 10 ? "0" : "")\(day)" }
    }
    let rows = ["BE", "FR"].flatMap { geo in days.map { "\(geo),\($0),1\n" } }.joined()
    let header = "geo,TIME_PERIOD,OBS_VALUE\n"
    #expect(try Self.inspect(Array((header + rows).utf8)).repeatedSeries.isEmpty)
    for day in [days[0], days[63], days[64], days[127], days[251]] {
      let found = try Self.inspect(Array((header + rows + "FR,\(day),2\n").utf8))
      #expect(found.repeatedSeries.map(\.codes) == [["FR"]])
      #expect(found.repeatedSeries.map(\.line) == [506])
    }
  }

  @Test("Numbers of more digits than are kept are counted")
  func oversized() throws {
    let numbers = [
      "123456789012345678", "1234567890123456789012", "0.1234567890123456789012", "1E30",
    ]
    let rows = numbers.enumerated().map { "C\($0),2024,\($1)\n" }.joined()
    let found = try Self.inspect(Array(("geo,TIME_PERIOD,OBS_VALUE\n" + rows).utf8))
    let refused = try numbers.filter { number in
      let text = "geo,TIME_PERIOD,OBS_VALUE\nBE,2024,\(number)\n"
      return try Specimen.refusal(Array(text.utf8)) != nil
    }
    #expect(found.oversizedNumbers == refused.count)
    #expect(refused.contains("1234567890123456789012"))
  }

  static let endings: [(String, FileInspection.LineEnding)] = [
    ("a", .none), ("a\nb\n", .lf), ("a\r\nb", .crlf), ("a\r\nb\n", .mixed),
  ]

  @Test("Line ends are told apart", arguments: endings)
  func lineEnding(text: String, ending: FileInspection.LineEnding) throws {
    #expect(try Self.inspect(Array(text.utf8)).lineEnding == ending)
  }

  @Test(
    "A file that cannot be read is refused as in reading", arguments: ["", "\n", "<html>", "{"])
  func refused(text: String) throws {
    #expect(throws: IngestError.self) { try Self.inspect(Array(text.utf8)) }
  }
}
