import StatisticalModel
import Testing

@testable import Ingest

/// Laws of JSON-stat that hold for every table, tried on tables made from seeds.
@Suite struct JSONStatLawTests {
  /// A table to be written in several formats.
  private struct Grid {
    var sexes: [String]
    var areas: [String]
    var years: [Int]
    /// Row-major over the three; a value, flags, or neither.
    var cells: [(value: String?, flags: String)]

    init(_ generator: inout SplitMix) {
      sexes = Array(
        ["T", "F", "M"].shuffled(using: &generator)[..<Int.random(in: 1...3, using: &generator)])
      areas = ["BE", "FRE1", "É", "NA"].shuffled(using: &generator)
      years = Array(
        (2015...2015 + Int.random(in: 0...5, using: &generator)).shuffled(using: &generator))
      let values = ["1", "-2.5", "0", "3.25", "12.1", "149", "2622", "0.001", nil, nil]
      cells = []
      for _ in 0..<sexes.count * areas.count * years.count {
        let value = values.randomElement(using: &generator) ?? nil
        let flags = ["", "", "b", "bu", "|C", "u|C"].randomElement(using: &generator) ?? ""
        cells.append((value, flags))
      }
      cells[0] = ("7", "")
    }

    var tsv: String {
      var lines = ["freq,sex,geo\\TIME_PERIOD" + years.map { "\t\($0) " }.joined()]
      for (row, start) in stride(from: 0, to: cells.count, by: years.count).enumerated() {
        let key = "A,\(sexes[row / areas.count]),\(areas[row % areas.count])"
        let texts = cells[start..<start + years.count].map { "\t\($0.value ?? ":") \($0.flags)" }
        lines.append(key + texts.joined())
      }
      return lines.joined(separator: "\n") + "\n"
    }

    func jsonStat(sparse: Bool, _ generator: inout SplitMix) -> String {
      func members(_ texts: [String?]) -> String {
        if !sparse { return "[" + texts.map { $0 ?? "null" }.joined(separator: ", ") + "]" }
        let members = texts.enumerated().compactMap { index, text in
          text.map { "\"\(index)\": \($0)" }
        }
        return "{" + members.shuffled(using: &generator).joined(separator: ", ") + "}"
      }
      let values = members(cells.map(\.value))
      let statuses = members(cells.map { $0.flags.isEmpty ? nil : "\"\($0.flags)\"" })
      let index = sexes.enumerated().map { "\"\($1)\": \($0)" }.shuffled(using: &generator)
      return """
        {"class": "dataset", "value": \(values), "status": \(statuses),
         "id": ["freq", "sex", "geo", "time"],
         "size": [1, \(sexes.count), \(areas.count), \(years.count)], "dimension": {
          "freq": {"category": {"label": {"A": "Annual"}}},
          "sex": {"category": {"index": {\(index.joined(separator: ", "))}}},
          "geo": {"category": {"index": [\(areas.map { "\"\($0)\"" }.joined(separator: ", "))]}},
          "time": {"category": {"index": [\(years.map { "\"\($0)\"" }.joined(separator: ", "))]}}}}
        """
    }
  }

  /// What a format has in common with the others: the observations with a value or a flag.
  private static func observations(_ table: RawTable) -> [[String]: [[String]]] {
    var observations: [[String]: [[String]]] = [:]
    for series in table.series {
      let cells = series.observations.filter { cell in
        cell.value != nil || !cell.flags.isEmpty || !cell.confidentiality.isEmpty
      }
      guard !cells.isEmpty else { continue }
      observations[series.key] = cells.map { cell in
        ["\(cell.period)", cell.value?.description ?? ":", cell.flags, cell.confidentiality]
      }
    }
    return observations
  }

  @Test("A table reads alike from TSV and from each form of JSON-stat", arguments: 0..<60)
  func equal(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let grid = Grid(&generator)
    let expected = Self.observations(try Specimen.table(grid.tsv))
    let count = grid.cells.count { $0.value != nil || !$0.flags.isEmpty }
    for sparse in [true, false] {
      let text = grid.jsonStat(sparse: sparse, &generator)
      let table = try Specimen.table(text)
      #expect(Self.observations(table) == expected)
      #expect(table.counts.cells == count)
      for size in [1, 7, 64] {
        let again = try Specimen.withFile(GzipEncoder.compress(Array(text.utf8))) {
          try TableReader.read(
            $0, snapshot: 3, selecting: .everything, options: ReadOptions(blockSize: size))
        }
        #expect(again == table, "blocks of \(size)")
      }
      let found = try Specimen.withFile(Array(text.utf8)) { try FileInspector.inspect($0) }
      #expect(found.series == table.series.count)
      #expect(found.observations + found.missing == count)
    }
  }

  @Test("Damaged JSON is refused or read, and never crashes", arguments: 0..<300)
  func damage(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let grid = Grid(&generator)
    var bytes = Array(grid.jsonStat(sparse: seed.isMultiple(of: 2), &generator).utf8)
    let alphabet = Array("{}[]\",:0123456789eE+-.tfn|\\u \n\u{0}é".utf8)
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let byte = alphabet.randomElement(using: &generator) ?? 0
      switch Int.random(in: 0...3, using: &generator) {
      case 0: bytes[place] = byte
      case 1: bytes.insert(byte, at: place)
      case 2: bytes.remove(at: place)
      default: bytes.removeSubrange(place..<min(place + 20, bytes.count - 1))
      }
    }
    try Specimen.withFile(bytes) { file in
      _ = try? TableReader.read(file, snapshot: 0, selecting: .everything)
      _ = try? FileInspector.inspect(file)
    }
  }

  @Test("A document nested without end is refused", arguments: ["[", "{\"a\":", "{\"value\":["])
  func nesting(text: String) throws {
    let open = String(repeating: text, count: 200_000)
    let bytes = Array((#"{"class": "dataset", "id": "# + open).utf8)
    // The document itself is the first level.
    let column = 28 + String(repeating: text, count: 127).utf8.count * (text.count > 6 ? 0 : 1)
    let refusal = try #require(try Specimen.refusal(bytes))
    #expect(
      refusal.hasSuffix(
        "error: values are nested more than 128 deep; that is the limit; no table is nested so; "
          + "fetch the file again"))
    if text.count <= 6 { #expect(refusal.hasPrefix("table:1:\(column):")) }
  }
}
