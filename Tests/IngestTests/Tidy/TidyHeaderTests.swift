import StatisticalModel
import Testing
import Tidy

@testable import Ingest

/// What tidy CSV has in its header is read again, whatever the names of the dimensions hold.
@Suite("The header of tidy CSV")
struct TidyHeaderTests {
  private struct Memory: ByteSink {
    private(set) var bytes: [UInt8] = []

    mutating func take(_ new: Span<UInt8>) -> Bool {
      bytes.append(new)
      return true
    }
  }

  private static func tidy(_ text: String) throws -> String {
    try Specimen.withFile(Array(text.utf8)) { file in
      var converter = TidyConverter(.everything, sink: Memory())
      try converter.convert(file)
      return String(decoding: converter.sink.bytes, as: UTF8.self)
    }
  }

  private static let pieces = [
    "Employed persons", ", by status", "; a", "\t", "\"", "\"\"", "\n", "\r\n", "sep=;", "É", "<x>",
    "{", "[;]", ": label", "%", "#", "1", "geo", "Sex", "sex", "(", ")", "'", "\u{A0}", " ", "PK",
    "\\", "\\time", "/time", "€", "\u{FEFF}", "Data extracted on ", "flag", "value",
  ]

  private static func name(_ generator: inout SplitMix) -> String {
    (0..<Int.random(in: 1...4, using: &generator)).map { _ in
      pieces.randomElement(using: &generator) ?? ""
    }.joined()
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  /// A table of two series in CSV whose header names its dimensions so.
  private static func csv(_ names: [String], _ generator: inout SplitMix) -> String {
    let delimiter = [",", ";", "\t"].randomElement(using: &generator) ?? ","
    let header = ["DATAFLOW"] + names.map(quoted) + ["TIME_PERIOD", "OBS_VALUE", "OBS_FLAG"]
    let rows = ["C1", "C2"].map { code in ["E"] + names.map { _ in code } + ["2024", "1.5", "b"] }
    return ([header] + rows).map { $0.joined(separator: delimiter) + "\n" }.joined()
  }

  private static func json(_ names: [String]) -> String {
    func text(_ name: String) -> String {
      var escaped = "\""
      for scalar in name.unicodeScalars {
        let digits = String(scalar.value, radix: 16)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
      return escaped + "\""
    }
    let dimensions = names.map { "\(text($0)): {\"category\": {\"index\": [\"C1\", \"C2\"]}}" }
    let size = String(repeating: "2, ", count: names.count)
    return """
      {"version": "2.0", "class": "dataset",
      "id": [\((names.map(text) + ["\"time\""]).joined(separator: ", "))], "size": [\(size)1],
      "dimension": {\(dimensions.joined(separator: ", ")),
      "time": {"category": {"index": ["2024"]}}}, "value": {"0": 1.5}}
      """
  }

  @Test("What is written is read and stays as it is, or is not written", arguments: 0..<400)
  func law(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let names = (0..<Int.random(in: 1...4, using: &generator)).map { _ in Self.name(&generator) }
    for text in [Self.csv(names, &generator), Self.json(names)] {
      let once: String
      do {
        once = try Self.tidy(text)
      } catch is IngestError {
        // A header that cannot be read, or names that a CSV cannot have, are refused beforehand.
        continue
      }
      let twice = try? Self.tidy(once)
      #expect(twice == once, "\(names)\n\(text)\n\(once)")
      let (first, second) = try (Specimen.table(text), Specimen.table(once))
      #expect(first.dimensions == second.dimensions, "\(names)")
      #expect(first.series.map(\.key) == second.series.map(\.key), "\(names)")
    }
  }

  @Test("The law is put to the test by names that are written")
  func coverage() throws {
    var written = 0
    for seed in 0..<400 {
      var generator = SplitMix(seed: UInt64(seed))
      let names = (0..<Int.random(in: 1...4, using: &generator)).map { _ in Self.name(&generator) }
      if (try? Self.tidy(Self.csv(names, &generator))) != nil { written += 1 }
    }
    #expect(written > 150)
  }

  /// The header of a source, and that of its tidy CSV.
  static let headers: [(String, String)] = [
    ("DATAFLOW,\"Employed persons, by status\"", "\"employed persons, by status\""),
    ("DATAFLOW,\"Say \"\"no\"\"\"", "\"say \"\"no\"\"\""),
    ("DATAFLOW,\"Two\nlines\",geo", "\"two\nlines\",geo"),
    ("DATAFLOW,Geopolitical entity (reporting)", "geopolitical entity (reporting)"),
    ("DATAFLOW;\"a; b\";geo", "\"a; b\",geo"), ("DATAFLOW,1st", "\"1st\""),
  ]

  @Test("Names are quoted as codes are", arguments: headers)
  func quoting(source: String, expected: String) throws {
    let delimiter = source.hasPrefix("DATAFLOW;") ? ";" : ","
    let columns = source.hasSuffix("geo") ? ["E", "X", "BE"] : ["E", "X"]
    let text =
      ([source, "TIME_PERIOD", "OBS_VALUE"].joined(separator: delimiter) + "\n")
      + (columns + ["2024", "1"]).joined(separator: delimiter) + "\n"
    let tidy = try Self.tidy(text)
    #expect(tidy.hasPrefix(expected + ",TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"), "\(tidy)")
    #expect(try Self.tidy(tidy) == tidy)
  }

  @Test("A name that would be read as something else is refused", arguments: ["flags", "decimals"])
  func refusal(name: String) throws {
    let text = "freq,\(name),geo\\TIME_PERIOD\t2024 \nA,X,BE\t1 \n"
    let message = try Specimen.withFile(Array(text.utf8)) { file in
      Specimen.message { () throws(IngestError) in
        var converter = TidyConverter(.everything, sink: Memory())
        try converter.convert(file)
      }
    }
    #expect(
      message
        == "table:1: error: the dimension '\(name)' cannot be written; as the name of a column "
        + "it would be read as something else; rename it in the file")
  }
}
