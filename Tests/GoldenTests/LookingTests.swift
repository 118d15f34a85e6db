import Foundation
import TestSupport
import Testing

/// `check`, `inspect` and `list`: commands that look and write nothing.
@Suite("Looking")
struct LookingTests {
  /// Arguments and the file of the cases that holds what they print.
  static let requests: [([String], String)] = [
    (["check"], "check.txt"),
    (["check", "--format", "json"], "check.json"),
    (["inspect", SampleSnapshots.learning], "inspect-table.txt"),
    (["inspect", SampleSnapshots.learning, "--format", "json"], "inspect-table.json"),
    (["inspect", SampleSnapshots.oldLearning], "inspect-old-table.txt"),
    (["inspect", SampleSnapshots.oldLearning, "--format", "json"], "inspect-old-table.json"),
    (["inspect", SampleSnapshots.specialists + ".gz"], "inspect-gzip.txt"),
    (["inspect", "attributes.csv"], "inspect-attributes.txt"),
    (["inspect", "attributes.csv", "--format", "json"], "inspect-attributes.json"),
    (["inspect", "repeated.csv"], "inspect-repeated.txt"),
    (["inspect", "repeated.csv", "--format", "json"], "inspect-repeated.json"),
    (["inspect", SampleSnapshots.titles], "inspect-list.txt"),
    (["inspect", SampleSnapshots.titles, "--format", "json"], "inspect-list.json"),
    (["inspect", SampleSnapshots.titles, SampleSnapshots.oldLearning], "inspect-two.txt"),
    (["inspect", SampleSnapshots.oldLearning, "--data", "nowhere"], "inspect-no-catalogue.txt"),
    (["list", "indicators"], "list-indicators.txt"),
    (["list", "areas"], "list-areas.txt"),
    (["list", "territories"], "list-territories.txt"),
    (["list", "targets"], "list-targets.txt"),
    (["list", "editions"], "list-editions.txt"),
    (["what-if", "--assume", "BE25/adult-learning-4-weeks=15@2026"], "what-if.txt"),
    (["shortages", "--ict", "all"], "shortages.txt"),
    (["shortages", "--territory", "lys", "--ict", "core", "--format", "csv"], "shortages.csv"),
    (["shortages", "--ict", "wide", "--format", "json"], "shortages.json"),
    (
      [
        "map-titles", SampleSnapshots.titles, "--language", "fr", "--column", "métier",
        "--delimiter", ";", "--encoding", "ISO-8859-1",
      ], "map-titles.csv"
    ),
    (
      [
        "what-if", "--assume", "BE25/adult-learning-4-weeks=+0.8/year", "--assume",
        "BE/ict-specialists=300@2030", "--format", "csv",
      ], "what-if.csv"
    ),
  ]

  /// Attributes behind the value that nothing reads, and a flag column that is read.
  private static let attributes = """
    STRUCTURE,STRUCTURE_ID,freq,unit,geo,TIME_PERIOD,OBS_VALUE,DECIMALS,OBS_FLAG,UNIT_MULT: Scale
    dataflow,ESTAT:X(1.0),A,PC,BE,2023,1.5,1,b,0
    dataflow,ESTAT:X(1.0),A,PC,BE,2024,,1,,0

    """

  /// Series given twice, a number that cannot be kept, and no place for flags.
  private static let repeated = """
    sep=;
    freq;unit;TIME_PERIOD;OBS_VALUE;geo
    A;PC;2023;1,5;BE
    A;PC;2023;1,5;FR
    A;PC;2023;2,5;BE
    A;PC;2024;1234567890123456789012;BE

    """

  @Test("What a command prints is the recorded text, and nothing is written", arguments: requests)
  func looking(arguments: [String], expected: String) throws {
    let place = try Workplace { try $0.compress(SampleSnapshots.specialists) }
    try place.folder.write(Self.attributes, to: "attributes.csv")
    try place.folder.write(Self.repeated, to: "repeated.csv")
    let paths = arguments.map { $0.hasPrefix("snapshots/") ? "data/" + $0 : $0 }
    let before = try place.folder.contents()
    let result = try place.run(paths)
    #expect(result.status == 0)
    #expect(result.standardError == "")
    try Expected.check(result.standardOutput, "looking/" + expected)
    #expect(try place.folder.contents() == before)
  }

  @Test("The JSON of check and inspect can be parsed")
  func json() throws {
    let place = try Workplace()
    let check = try place.run("check", "--format", "json")
    let inspect = try place.run("inspect", "data/" + SampleSnapshots.titles, "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(check.standardOutput.utf8))
    #expect(
      (object as? [String: Any])?.keys.sorted() == [
        "corrections", "findings", "schema", "snapshots", "territories",
      ])
    let array = try JSONSerialization.jsonObject(with: Data(inspect.standardOutput.utf8))
    #expect((array as? [[String: Any]])?.count == 1)
  }

  @Test("A bad file is refused by inspect as by report")
  func badFile() throws {
    let place = try Workplace { try $0.edit(SampleSnapshots.learning, "11.9", to: "n/a") }
    let result = try place.run("inspect", "data/" + SampleSnapshots.learning)
    #expect(result.status == 65)
    #expect(result.standardOutput == "")
    #expect(
      result.standardError
        == "data/\(SampleSnapshots.learning):6:43: error: 'n/a' where a number belongs; a cell is a "
        + "number such as -1.5 or ':', then its flags; correct the source or fetch the file again\n"
    )
  }

  @Test("A reader that goes away ends the command quietly")
  func closedPipe() throws {
    let command = try CommandLineTool("skillgap").path
    let shell = CommandLineTool(path: "/bin/sh")
    let script = "'\(command)' list areas | head -1; '\(command)' list areas | true"
    let result = try shell.run(["-c", script], in: Repository.root.path)
    #expect(result.status == 0)
    #expect(result.standardError == "")
    #expect(
      result.standardOutput.split(separator: "\n").map { $0.prefix(6) } == ["AREA  "])
  }
}
