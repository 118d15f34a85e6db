import TestSupport
import Testing

@Suite("Help")
struct HelpTests {
  /// A subcommand with its arguments and options.
  static let subcommands: [(String, [String])] = [
    (
      "report",
      [
        "--data <dir>", "--output <dir>", "--language <fr,nl,en>", "--territory <id>",
        "--accept-removals", "--wait <seconds>",
      ]
    ),
    ("check", ["--data <dir>", "--format <format>"]),
    ("inspect", ["<file>", "--data <dir>", "--format <format>"]),
    ("tidy", ["<file>", "--where <dim=code,…>", "--period <from:to>", "--output <file>"]),
    ("list", ["<subject>", "--data <dir>"]),
    (
      "import",
      [
        "<file>", "--dataset <code>", "--list <id>", "--edition <date>", "--scope <scope>",
        "--replace",
        "--data <dir>", "--wait <seconds>",
      ]
    ),
    ("what-if", ["--assume <assumption>", "--data <dir>", "--format <format>"]),
    ("shortages", ["--territory <id>", "--ict <ict>", "--format <format>", "--data <dir>"]),
    (
      "map-titles",
      [
        "<file>", "--language <language>", "--column <name>", "--delimiter <character>",
        "--encoding <encoding>", "--count <number>", "--data <dir>",
      ]
    ),
  ]

  @Test("Help explains every option and gives an example", arguments: subcommands)
  func help(subcommand: String, options: [String]) throws {
    let result = try Workplace().run(subcommand, "--help")
    #expect(result.status == 0)
    #expect(result.standardError == "")
    #expect(result.standardOutput.contains("Example: skillgap \(subcommand) "))
    let lines = result.standardOutput.split(separator: "\n")
    let explained = options.filter { option in lines.contains { $0.hasPrefix("  \(option) ") } }
    #expect(explained == options)
  }

  /// The subcommands that the help of the command lists.
  static func listed(in help: String) -> [String] {
    help.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }.dropFirst()
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  See") }
      .map { String($0.split(separator: " ")[0]) }
  }

  @Test("The command itself lists exactly the subcommands that work, and its exit codes")
  func overview() throws {
    let result = try Workplace().run("--help")
    #expect(result.status == 0)
    #expect(result.standardError == "")
    #expect(Self.listed(in: result.standardOutput) == Self.subcommands.map(\.0))
    let text = result.standardOutput.split(separator: "\n").joined(separator: " ")
    #expect(
      text.contains(
        "Exit codes: 0 done; 1 done, with findings of severity error; 64 usage; 65 bad input; 66 "
          + "input missing; 73 cannot write; 75 another run is writing there."))
  }
}
