import Foundation
import Glibc
import TestSupport
import Testing

/// What stands in files, names, arguments and the catalogue does not reach a terminal as it is.
@Suite("Text on a terminal")
struct TerminalTests {
  private static let hostile = "\u{1B}[31m\u{9B}\u{202E}\u{200B}"
  private static let shown = "\\u{1B}[31m\\u{009B}\\u{202E}\\u{200B}"

  /// A folder whose titles, labels, columns and names of files are hostile.
  private static func workplace() throws -> Workplace {
    let place = try Workplace { sample in
      try sample.edit("catalogue/areas.csv", ",Flanders", to: ",Flan\(hostile)ders")
      try sample.edit(
        "catalogue/indicators.yml", "en: \"ICT specialists\"", to: "en: \"ICT\\e[1m\"")
      let titles = SampleSnapshots.titlesText
        .replacing("Ingénieurs", with: "Ing\u{1B}]0\u{7}\u{7F}énieurs")
        .replacing("Éleveurs", with: "\"Éle\nveurs;\tx\"")
      sample.write(
        SampleSnapshots.latin1(titles + "X\u{1B}[1m;Maçons;A0Z41\n"), to: SampleSnapshots.titles)
    }
    try place.folder.write("a\(hostile),b\n=1,\u{1B}[2J\n", to: "x\(hostile).csv")
    try place.folder.write(
      "freq,geo,TIME_PERIOD,OBS_VALUE\nA,B\u{1B}[31mE\u{202E},2020,1\n", to: "table.csv")
    return place
  }

  /// The characters that a terminal would obey, or that nobody sees; line feeds are lines.
  private static func hidden(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
      default: false
      }
    }
  }

  private static let list = "data/" + SampleSnapshots.titles

  /// Arguments, the exit code, and what must be seen.
  static let requests: [([String], Int32, String)] = [
    (["list", "areas"], 0, "Flan\(shown)ders"), (["list", "indicators"], 0, "ICT\\u{1B}[1m"),
    (["inspect", "x\(hostile).csv"], 0, "x\(shown).csv"),
    (["inspect", "x\(hostile).csv"], 0, "a\(shown), b"),
    (["shortages", "--ict", "all"], 0, "Éle\\nveurs;\\tx"),
    (["shortages", "--ict", "all"], 0, "Ing\\u{1B}]0\\u{07}\\u{7F}énieurs"),
    (["check"], 0, "X\\u{1B}[1m"), (["report"], 0, "Flan\(shown)ders"),
    (["inspect", "no\(hostile)\nerror: forged"], 66, "no\(shown)\\nerror: forged: error: there"),
    (["list", "no\(hostile)\nerror: forged"], 64, "'no\(shown)\\nerror: forged' is invalid"),
    (["--no\(hostile)"], 64, "--no\(shown)"), (["no\(hostile)\nforged"], 64, "no\(shown)\\nforged"),
    (["report", "--language", "fr,\n\(hostile)"], 64, "'\\n\(shown)' is no language"),
    (["report", "--territory", hostile], 64, shown),
    (["shortages", "--territory", hostile], 64, shown),
    (["what-if", "--assume", hostile], 64, "--assume '\(shown)': error: it is no assumption"),
    (["map-titles", "x\(hostile).csv", "--language", hostile], 64, "--language '\(shown)'"),
    (["map-titles", "x\(hostile).csv", "--language", "fr", "--column", "\n"], 64, "a\(shown), b"),
    (["import", "x\(hostile).csv", "--dataset", hostile, "--edition", "2026"], 64, shown),
    (["tidy", "x\(hostile).csv"], 65, "x\(shown).csv:"),
    (["list", "areas", "--data", hostile], 66, shown),
    (["import", "x", "--edition=\n\(hostile)"], 64, "'\\n\(shown)' is no date"),
    (["list", "\nareas", "--no\n=x"], 64, "'\\nareas' is invalid"),
    (["tidy", "x", "--period", "1:\n"], 64, "'1:\\n' is no range"),
    (
      ["map-titles", list, "--language", "fr", "--delimiter", "\t", "--count", "99"], 64,
      "Error: --count goes from 1 to 50."
    ),
    (["map-titles", "none.csv", "--language", "fr", "--delimiter", "\t"], 66, "none.csv: error: "),
  ]

  @Test("Results as text and messages show it, piped too", arguments: requests)
  func visible(arguments: [String], status: Int32, expected: String) throws {
    let result = try Self.workplace().run(arguments)
    let text = result.standardOutput + result.standardError
    #expect(result.status == status)
    #expect(Self.hidden(text) == [])
    #expect(text.contains(expected), "\(text)")
    #expect(!text.contains("\nerror: forged"))
  }

  /// Requests whose results are for programs.
  static let data: [[String]] = [
    ["shortages", "--ict", "all", "--format", "csv"], ["tidy", "table.csv"],
    ["map-titles", list, "--language", "fr", "--column", "métier", "--delimiter", ";"]
      + ["--encoding", "ISO-8859-1"],
    ["shortages", "--ict", "all", "--format", "json"],
    ["inspect", "x\(hostile).csv", "--format", "json"],
  ]

  @Test("Results for programs are faithful in a pipe and visible on a terminal", arguments: data)
  func forPrograms(arguments: [String]) throws {
    let place = try Self.workplace()
    let piped = try place.run(arguments)
    #expect(piped.status == 0)
    let isJSON = arguments.last == "json"
    #expect(Self.hidden(piped.standardOutput).isEmpty == isJSON)
    let terminal = try PseudoTerminal()
    let command = try place.start(arguments, on: terminal, results: .terminal)
    let seen = terminal.read().replacing("\r\n", with: "\n")
    #expect(command.status() == 0)
    #expect(Self.hidden(seen) == [])
    if isJSON { #expect(seen == piped.standardOutput) }
  }

  @Test("JSON has the text as it is, in escapes")
  func json() throws {
    let place = try Self.workplace()
    let result = try place.run("inspect", "x\(Self.hostile).csv", "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(result.standardOutput.utf8))
    let file = (object as? [[String: Any]])?.first
    #expect(file?["file"] as? String == "x\(Self.hostile).csv")
    #expect(file?["columns"] as? [String] == ["a\(Self.hostile)", "b"])
  }
}
