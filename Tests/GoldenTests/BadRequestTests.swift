import Foundation
import TestSupport
import Testing

@Suite("Bad requests")
struct BadRequestTests {
  @Test("A folder with foreign files is not written to")
  func foreignFiles() throws {
    let place = try Workplace()
    try place.folder.write("my notes", to: "notes/important.txt")
    let result = try place.run("report", "--output", "notes")
    #expect(result.status == 73)
    #expect(
      result.standardError
        == "notes: error: the reports cannot be written here: it holds files but no manifest.json of "
        + "this program, so it is not a report and would be lost; name another folder with "
        + "--output\n")
    #expect(try place.folder.contents(of: "notes").keys.sorted() == ["important.txt"])
    #expect(try place.folder.text(of: "notes/important.txt") == "my notes")
  }

  @Test("A foreign file in a report is not lost")
  func foreignFileInReport() throws {
    let place = try Workplace()
    _ = try place.publishSample()
    try place.folder.write("my notes", to: "reports/memo/notes.txt")
    let before = try place.folder.contents(of: "reports")
    let result = try place.run("report", "--territory", "lys", "--language", "fr")
    #expect(result.status == 73)
    #expect(
      result.standardError
        == "reports: error: the reports cannot be written here: it holds 'memo/notes.txt', which no "
        + "report wrote and which would be lost; move that file elsewhere\n")
    #expect(try place.folder.contents(of: "reports") == before)
  }

  @Test("A file is not replaced by a folder")
  func file() throws {
    let place = try Workplace()
    try place.folder.write("my notes", to: "out")
    let result = try place.run("report", "--output", "out")
    #expect(result.status == 73)
    #expect(
      result.standardError
        == "out: error: the reports cannot be written here: it is a file; name a folder with "
        + "--output\n")
    #expect(try place.folder.text(of: "out") == "my notes")
  }

  /// Arguments, exit code and the whole of stderr.
  static let requests: [([String], Int32, String)] = [
    (
      ["report", "--data", "nowhere"], 66,
      "nowhere/catalogue: error: there is no catalogue in 'nowhere'; name the data folder with "
        + "--data"
    ),
    (
      ["report", "--territory", "atlantis"], 64,
      "error: there is no territory 'atlantis'; use one of: lys"
    ),
    (
      ["shortages", "--territory", "atlantis"], 64,
      "error: there is no territory 'atlantis'; use one of: lys"
    ),
    (
      ["map-titles", "nowhere.csv", "--language", "fr"], 66,
      "nowhere.csv: error: there is no such file; only files that exist can be read; check the path"
    ),
    (
      ["map-titles", "nowhere.csv", "--language", "it"], 64,
      "--language 'it': error: the catalogue has no words of it; use one of: fr"
    ),
    (
      ["map-titles", "data/catalogue/areas.csv", "--language", "fr", "--column", "title"], 64,
      "--column 'title': error: the file has no such column, only code, kind, level, parent, "
        + "nuts2013, nuts2016, nuts2021, nuts2024, eu27_2020, name_national, name_fr, name_nl, "
        + "name_en; name one of them"
    ),
    (
      ["map-titles", "nowhere.csv", "--language", "fr", "--delimiter", "tab"], 64,
      usage("'tab' is not one ASCII character, such as ','.", map, "map-titles ")
    ),
    (
      ["map-titles", "nowhere.csv", "--language", "fr", "--count", "0"], 64,
      usage("--count goes from 1 to 50.", map, "map-titles ")
    ),
    (
      ["what-if", "--assume", "BE25"], 64,
      "--assume 'BE25': error: it is no assumption; write AREA/INDICATOR=VALUE@YEAR, as in "
        + "FRE1/adult-learning-4-weeks=15@2026, or AREA/INDICATOR=+STEP/year"
    ),
    (
      ["inspect", "nowhere.tsv"], 66,
      "nowhere.tsv: error: there is no such file; only files that exist can be read; check the path"
    ),
    (["report", "--loud"], 64, usage("Unknown option '--loud'", report, "report ")),
    (
      ["report", "--language", "de"], 64,
      usage(
        "The value 'de' is invalid for '--language <fr,nl,en>': 'de' is no language of the "
          + "reports; use fr, nl or en\nHelp:  --language <fr,nl,en>  The languages of the pages, "
          + "between commas.", report, "report ")
    ),
    (["reprot"], 64, usage("Unexpected argument 'reprot'", "<subcommand>", "")),
    (
      ["list", "cities"], 64,
      usage(
        "The value 'cities' is invalid for '<subject>'. Please provide one of 'indicators', "
          + "'areas', 'territories', 'targets' or 'editions'.\nHelp:  <subject>  indicators, areas, "
          + "territories, targets or editions.", "list <subject> [--data <dir>]", "list ")
    ),
    (
      ["check", "--format", "yaml"], 64,
      usage(
        "The value 'yaml' is invalid for '--format <format>'. Please provide one of 'text' and "
          + "'json'.\nHelp:  --format <format>  text or json.",
        "check [--data <dir>] [--verbose] [--format <format>] [--fail-on <fail-on>]", "check ")
    ),
    (
      ["import", "x.tsv", "--edition", "2024"], 64,
      usage("say what the file is: --dataset CODE or --list ID, one of the two", add, "import ")
    ),
    (
      ["import", "x.tsv", "--dataset", "trng_lfse_04", "--edition", "2024", "--replace"], 64,
      usage(
        "--replace is for a shortage list; a table that lacks series is stored, and says so", add,
        "import ")
    ),
    (
      ["import", "x.tsv", "--dataset", "trng_lfse_04", "--edition", "24"], 64,
      usage(
        "The value '24' is invalid for '--edition <date>': '24' is no date; write YYYY-MM-DD, "
          + "YYYY-MM or YYYY\nHelp:  --edition <date>  YYYY-MM-DD, YYYY-MM or YYYY.", add, "import "
      )
    ),
  ]

  private static let report =
    "report [--data <dir>] [--output <dir>] [--language <fr,nl,en>] [--territory <id> ...] "
    + "[--accept-removals] [--verbose] [--wait <seconds>]"
  private static let map =
    "map-titles <file> --language <language> [--column <name>] [--delimiter <character>] "
    + "[--encoding <encoding>] [--count <number>] [--data <dir>]"
  private static let add =
    "import <file> [--dataset <code>] [--list <id>] --edition <date> [--scope <scope>] "
    + "[--replace] [--data <dir>] [--verbose] [--wait <seconds>]"

  private static func usage(_ problem: String, _ form: String, _ command: String) -> String {
    """
    Error: \(problem)
    Usage: skillgap \(form)
      See 'skillgap \(command)--help' for more information.
    """
  }

  @Test("A request that cannot be met is refused, and the old report stays", arguments: requests)
  func request(arguments: [String], status: Int32, message: String) throws {
    let place = try Workplace()
    let before = try place.publishSample()
    let result = try place.run(arguments)
    #expect(result.status == status)
    #expect(result.standardError == message + "\n")
    #expect(result.standardOutput == "")
    #expect(try place.folder.contents(of: "reports") == before)
  }

  @Test("An output without a name is a usage error")
  func emptyOutput() throws {
    let place = try Workplace()
    let result = try place.run("report", "--output", "")
    #expect(result.status == 64)
  }

  @Test(
    "A missing data folder is missing input for every subject", arguments: ["areas", "editions"])
  func missingFolder(subject: String) throws {
    let result = try Workplace().run("list", subject, "--data", "nowhere")
    #expect(result.status == 66)
  }

  @Test("A result that cannot be written is an error that says so")
  func fullDisk() throws {
    let command = try CommandLineTool("skillgap").path
    let result = try CommandLineTool(path: "/bin/sh")
      .run(["-c", "'\(command)' list areas > /dev/full"], in: Repository.root.path)
    #expect(result.status == 73)
    #expect(result.standardError != "")
  }
}
