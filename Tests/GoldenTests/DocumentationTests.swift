import Foundation
import TestSupport
import Testing

/// The documentation holds what it promises: its commands run, its links lead somewhere.
struct DocumentationTests {
  private static let pages =
    ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]
    + ((try? FileManager.default.subpathsOfDirectory(atPath: Repository.path("docs"))) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }

  private static func text(of page: String) throws -> String {
    try String(contentsOfFile: Repository.path(page), encoding: .utf8)
  }

  /// The lines of the fenced blocks marked `sh`.
  private static func commands(in page: String) throws -> [String] {
    var commands: [String] = []
    var isInside = false
    for line in try text(of: page).split(separator: "\n") {
      if line.hasPrefix("```") {
        isInside = !isInside && line == "```sh"
      } else if isInside {
        commands.append(String(line))
      }
    }
    return commands
  }

  /// A folder with what the commands shown read: the data, a download and a list.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (source, name) in [
      ("data", "data"),
      ("data/snapshots/estat/2024/trng_lfse_04.tsv.gz", "estat_trng_lfse_04.tsv.gz"),
      ("data/snapshots/wallonia/2026/wallonia.csv", "list.csv"),
    ] {
      try FileManager.default.copyItem(
        atPath: Repository.path(source), toPath: "\(folder.path)/\(name)")
    }
    return folder
  }

  @Test(arguments: pages)
  func everyCommandShownRuns(page: String) throws {
    let tool = try CommandLineTool("skillgap")
    let folder = try Self.folder()
    let makefile = try Self.text(of: "Makefile")
    for command in try Self.commands(in: page) {
      let words = command.split(separator: " ").map(String.init)
      switch words[0] {
      case "skillgap":
        let result = try tool.run(Array(words.dropFirst()), in: folder.path)
        #expect(result.status == 0, "\(command): \(result.standardError)")
      case "make":
        #expect(makefile.contains("\n\(words[1]):"), "the Makefile has no target \(words[1])")
      default:
        #expect(command == "git diff --exit-code reports", "a command that no test knows")
      }
    }
  }

  @Test(arguments: pages)
  func everyLinkLeadsSomewhere(page: String) throws {
    let folder = URL(filePath: Repository.path(page)).deletingLastPathComponent()
    for match in try Self.text(of: page).matches(of: /\]\(([^)#]+)\)/) {
      let target = String(match.1)
      guard !target.hasPrefix("http") else { continue }
      let path = folder.appending(path: target).standardizedFileURL.path
      #expect(FileManager.default.fileExists(atPath: path), "\(page) links to \(target)")
    }
  }

  @Test func theExcerptOfTheReadmeIsWhatTheReportSays() throws {
    let quoted = try Self.text(of: "README.md").split(separator: "\n").filter { $0.hasPrefix("> ") }
      .map { $0.dropFirst(2) }
    let memo = try Self.text(of: "reports/memo/eurometropole.en.md").replacing("\u{A0}", with: " ")
    #expect(!quoted.isEmpty)
    for paragraph in quoted { #expect(memo.contains(paragraph)) }
  }

  /// What the help of the command lists.
  private static let subcommands = Result {
    HelpTests.listed(in: try CommandLineTool("skillgap").run(["--help"], in: "/").standardOutput)
  }

  @Test func everySubcommandIsShownOnSomePage() throws {
    let commands: [String] = try Self.pages.flatMap { try Self.commands(in: $0) }
    let shown = commands.map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
    let subcommands = try Self.subcommands.get()
    #expect(!subcommands.isEmpty)
    #expect(subcommands.filter { !shown.contains("skillgap \($0)") } == [])
  }

  @Test(arguments: try subcommands.get())
  func theExampleOfEachHelpRuns(subcommand: String) throws {
    let tool = try CommandLineTool("skillgap")
    let folder = try Self.folder()
    let help = try tool.run([subcommand, "--help"], in: folder.path).standardOutput
    let words = help.replacing("\n", with: " ").split(separator: " ").map(String.init)
    let start = try #require(words.firstIndex(of: "Example:"))
    let end = try #require(words.firstIndex(of: "USAGE:"))
    let example = words[(start + 1)..<end]
    #expect(example.first == "skillgap")
    #expect(example.dropFirst().first == subcommand)
    let result = try tool.run(Array(example.dropFirst()), in: folder.path)
    #expect(result.status == 0, "\(result.standardError)")
  }
}
