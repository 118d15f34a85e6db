import ArgumentParser
import Console
import Pipeline
import StatisticalModel

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Read the figures, compute the gaps and write the reports.",
    discussion: """
      The folder of the reports is replaced as a whole, or not at all: bad input leaves the \
      previous reports as they were.

      Example: skillgap report --language fr --territory eurometropole --output out
      """)

  @OptionGroup var options: DataOptions

  @Option(help: ArgumentHelp("The folder that the reports are written to.", valueName: "dir"))
  var output = "reports"

  @Option(
    help: ArgumentHelp("The languages of the pages, between commas.", valueName: "fr,nl,en"),
    transform: languages(from:))
  var language: [Language] = [.french, .dutch, .english]

  @Option(help: ArgumentHelp("A territory to write pages for; may be repeated.", valueName: "id"))
  var territory: [String] = []

  @ArgumentParser.Flag(help: "Make the report although a snapshot of the previous one is gone.")
  var acceptRemovals = false

  @OptionGroup var findings: FindingOptions

  @OptionGroup var lock: LockOptions

  func validate() throws {
    guard !output.isEmpty else {
      throw ValidationError("the folder of the reports has no name; write --output DIR")
    }
  }

  func run() throws {
    try Terminal.run {
      let publication = try Publication.publish(
        options.folder, to: output, languages: language,
        territories: territory.isEmpty ? nil : territory.map { TerritoryID($0) },
        acceptsRemovals: acceptRemovals,
        options: WriteOptions(waiting: lock.wait) { Terminal.printMessage($0) })
      let errors = publication.run.input.quality.findings.filter { $0.severity == .error }
      findings.tell(errors.map { $0.located(below: options.folder.name) })
      Terminal.printAccount(RunSummary(publication).text)
      if !errors.isEmpty { throw ExitCode(1) }
    }
  }

  private static func languages(from text: String) throws -> [Language] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map { code in
      guard let language = Language(rawValue: String(code)) else {
        throw ValidationError("'\(code)' is no language of the reports; use fr, nl or en")
      }
      return language
    }
  }
}
