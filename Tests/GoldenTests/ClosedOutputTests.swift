import Foundation
import TestSupport
import Testing

/// What becomes of a command whose output takes no more.
@Suite("Closed output")
struct ClosedOutputTests {
  private static let learning = "data/" + SampleSnapshots.learning

  /// An answer of the statistics API, longer than a pipe and than what is written at once.
  private static func jsonStat() -> String {
    let count = 30_000
    let codes = (0..<count).map { "\"C\($0)\"" }.joined(separator: ",")
    let values = (0..<count).map { "\($0).5" }.joined(separator: ",")
    return
      "{\"version\":\"2.0\",\"class\":\"dataset\",\"id\":[\"geo\",\"time\"],\"size\":[\(count),1],"
      + "\"dimension\":{\"geo\":{\"category\":{\"index\":[\(codes)]}},"
      + "\"time\":{\"category\":{\"index\":[\"2024\"]}}},\"value\":[\(values)]}"
  }

  private static func workplace() throws -> Workplace {
    let place = try Workplace()
    try place.folder.write(jsonStat(), to: "long.json")
    let rows = (0..<30_000).map { "A,C\($0)\t1.5 b\n" }.joined()
    try place.folder.write("freq,geo\\TIME_PERIOD\t2024 \n" + rows, to: "long.tsv")
    let records = (0..<30_000).map { "C\($0),2024,1.5,b\n" }.joined()
    try place.folder.write("geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n" + records, to: "long.csv")
    let sheet = (0..<30_000).map { "C\($0);1,5;b\n" }.joined()
    try place.folder.write(
      "Data extracted on 1/1/2024 from [ESTAT];\nTIME;2024;\nGEO (Codes);;\n" + sheet,
      to: "long-sheet.csv")
    _ = try CommandLineTool(path: "/bin/sh").run(
      ["-c", "gzip -k long.tsv && head -c 20000 long.tsv.gz > cut.tsv.gz"], in: place.folder.path)
    return place
  }

  static let commands = [
    "tidy long.json", "tidy long.tsv", "tidy long.csv", "tidy long-sheet.csv", "tidy long.tsv.gz",
    "tidy long.json long.json", "tidy \(learning)", "inspect long.json",
    "inspect \(learning) --format json", "check", "check --format json", "list indicators",
    "list areas", "list territories", "list targets", "list editions", "shortages --ict all",
    "shortages --format csv", "shortages --format json",
    "what-if --assume BE25/adult-learning-4-weeks=15@2026",
    "map-titles data/\(SampleSnapshots.titles) --language fr --delimiter ';' --encoding ISO-8859-1",
    "--help", "--version", "help tidy", "what-if --help", "report --help",
  ]

  @Test("A reader that has gone ends each command quietly", arguments: commands)
  func gone(arguments: String) throws {
    let place = try Self.workplace()
    let command = "'\(try CommandLineTool("skillgap").path)' \(arguments)"
    for reader in ["true", "head -c 1 > first"] {
      let script = "{ \(command); echo $? > status; } | \(reader); cat status"
      let result = try CommandLineTool(path: "/bin/sh").run(["-c", script], in: place.folder.path)
      #expect(result.standardError == "", "\(reader)")
      #expect(result.standardOutput == "0\n", "\(reader)")
    }
  }

  @Test("A full disk is named, and nothing else is blamed", arguments: commands)
  func full(arguments: String) throws {
    let place = try Self.workplace()
    let script = "'\(try CommandLineTool("skillgap").path)' \(arguments) > /dev/full"
    let result = try CommandLineTool(path: "/bin/sh").run(["-c", script], in: place.folder.path)
    let what = arguments.hasPrefix("tidy") ? "output" : "result"
    #expect(result.status == 73)
    #expect(
      result.standardError == "standard output: error: the \(what) cannot be written: no space is "
        + "left on the disk; free some space\n")
  }

  @Test("What a report and an import have done does not depend on who reads of it")
  func account() throws {
    let place = try Self.workplace()
    let command = "'\(try CommandLineTool("skillgap").path)' report"
    let script = "{ \(command) 2> messages; echo $? > status; } | true; cat status messages"
    let result = try CommandLineTool(path: "/bin/sh").run(["-c", script], in: place.folder.path)
    #expect(result.standardOutput.hasPrefix("0\n"))
    #expect(!result.standardOutput.contains("error"))
    #expect(try !place.folder.text(of: "reports/index.md").isEmpty)
  }

  @Test("Of a file that is cut behind what was read, nobody hears whose reader has gone")
  func cutFile() throws {
    let place = try Self.workplace()
    let command = "'\(try CommandLineTool("skillgap").path)' tidy"
    let shell = CommandLineTool(path: "/bin/sh")
    let whole = try shell.run(["-c", "\(command) cut.tsv.gz | wc -c"], in: place.folder.path)
    #expect(whole.standardError.contains("cut.tsv.gz: error: the gzip file is truncated"))
    let full = try shell.run(["-c", "\(command) cut.tsv.gz > /dev/full"], in: place.folder.path)
    #expect(full.status == 73)
    #expect(full.standardError.hasPrefix("standard output: error: "))
  }
}
