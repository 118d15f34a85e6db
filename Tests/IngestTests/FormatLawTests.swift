import StatisticalModel
import Testing

@testable import Ingest

/// The law of formats: the same table reads to equal observations, however it is written.
@Suite struct FormatLawTests {
  private static let dataflow = ("DATAFLOW", "ESTAT:X(1.0)")
  private static let first = [dataflow, ("LAST UPDATE", "17/04/26 23:00:00")]
  private static let second = [("STRUCTURE", "dataflow"), ("STRUCTURE_ID", "ESTAT:X(1.0)")]

  /// Old files spell `2024Q4`, `2024M07`, `2024S1` and `2024W05`.
  private static func old(_ period: TimePeriod) -> String {
    switch period.frequency {
    case .monthly: String(period.description.map { $0 == "-" ? "M" : $0 })
    case .semester, .quarterly, .weekly: String(period.description.filter { $0 != "-" })
    case .annual, .daily: period.description
    }
  }

  static func texts(_ table: RandomTable) -> [(String, String)] {
    let style = RandomTable.Style.self
    let action = [("STRUCTURE[;]", "dataflow"), ("STRUCTURE_ID", "ESTAT:X(1.0)"), ("ACTION", "I")]
    let named = second + [("STRUCTURE_NAME", "Name, quoted")]
    return [
      ("TSV", table.tsv(time: "TIME_PERIOD")), ("TSV, old", table.tsv(time: "time", spelling: old)),
      ("TSV, time in the key", table.tsvTimeInKey()), ("tidy", table.csv(style.init())),
      ("tidy, quoted, CRLF", table.csv(style.init(quotesAll: true, end: "\r\n"))),
      ("1.0", table.csv(style.init(leading: first))),
      ("1.0, colon", table.csv(style.init(leading: first, missing: ":"))),
      (
        "1.0, semicolon, comma",
        table.csv(style.init(leading: first, delimiter: ";", decimalComma: true))
      ),
      ("1.0, semicolon, point", table.csv(style.init(leading: first, delimiter: ";"))),
      ("1.0, both", table.csv(style.init(leading: first, label: .both))),
      ("2.0", table.csv(style.init(leading: second, missing: "NaN"))),
      ("2.0, both", table.csv(style.init(leading: action, label: .both))),
      ("2.0, second columns", table.csv(style.init(leading: named, label: .second))),
      (
        "2.0, second columns, TAB",
        table.csv(style.init(leading: second, delimiter: "\t", label: .second))
      ),
    ]
  }

  @Test("The same table reads to equal observations in every format", arguments: 0..<120)
  func formats(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let table = RandomTable(&generator)
    for (name, text) in Self.texts(table) {
      let read = try Specimen.table(text)
      #expect(RandomTable.observations(read) == table.observations, "\(name)\n\(text)")
      #expect(read.unmappedLabels.allSatisfy { $0.label == "É1" }, "\(name)")
    }
  }

  @Test("Every format is the same in blocks of any size, plain or gzip", arguments: 0..<15)
  func blocks(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    for (name, text) in Self.texts(RandomTable(&generator)) {
      let whole = try Specimen.table(text)
      for bytes in [Array(text.utf8), try GzipEncoder.compress(Array(text.utf8))] {
        for size in [1, 5, 64] {
          let table = try Specimen.withFile(bytes) {
            try TableReader.read(
              $0, snapshot: 3, selecting: .everything, options: ReadOptions(blockSize: size))
          }
          #expect(table == whole, "\(name) in blocks of \(size)")
        }
      }
    }
  }

  @Test("Inspecting counts what reading gives: observations out are cells in", arguments: 0..<40)
  func counts(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    for (name, text) in Self.texts(RandomTable(&generator)) {
      let table = try Specimen.table(text)
      let found = try Specimen.withFile(Array(text.utf8)) { try FileInspector.inspect($0) }
      let cells = table.series.reduce(0) { $0 + $1.observations.count }
      #expect(found.series == table.series.count, "\(name)")
      #expect(found.observations + found.missing == cells, "\(name)")
      #expect(found.missing == table.counts.missing, "\(name)")
      #expect(found.dimensions.map(\.dimension) == table.dimensions, "\(name)")
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
