import ArgumentParser
import Console
import Pipeline
import StatisticalModel

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Store a downloaded file as a snapshot, once it has been read without error.",
    discussion: """
      The next report uses it. The edition is the date at which the publisher updated the table.

      Example: skillgap import estat_trng_lfse_04.tsv.gz --dataset trng_lfse_04 --edition 2026-04-17
      """)

  @Argument(help: "The file, as it was downloaded.")
  var file: String

  @Option(help: ArgumentHelp("The code of the table.", valueName: "code"))
  var dataset: String?

  @Option(help: ArgumentHelp("The id of the shortage list.", valueName: "id"))
  var list: String?

  @Option(
    help: ArgumentHelp("YYYY-MM-DD, YYYY-MM or YYYY.", valueName: "date"),
    transform: edition(from:))
  var edition: Edition

  @Option(
    help: ArgumentHelp(
      "full where the file is the whole table, replacing older editions; partial where it lies over"
        + " them, series by series."))
  var scope = SnapshotScope.partial

  @ArgumentParser.Flag(
    help: "Import the list although it takes away much of what a report has now.")
  var replace = false

  @OptionGroup var options: DataOptions

  @OptionGroup var findings: FindingOptions

  @OptionGroup var lock: LockOptions

  func validate() throws {
    guard (dataset == nil) != (list == nil) else {
      throw ValidationError("say what the file is: --dataset CODE or --list ID, one of the two")
    }
    guard dataset == nil || !replace else {
      throw ValidationError(
        "--replace is for a shortage list; a table that lacks series is stored, and says so")
    }
  }

  func run() throws {
    try Terminal.run {
      let importer = try Importer(
        into: options.folder, edition: edition, scope: scope, replace: replace,
        options: WriteOptions(waiting: lock.wait) { Terminal.printMessage($0) })
      let content: Importer.Content =
        dataset.map { .dataset(Dataflow($0)) } ?? .list(ShortageListID(list ?? ""))
      let outcome = try importer.run(path: file, as: content)
      findings.tell(outcome.findings)
      Terminal.printAccount(ImportSummary(outcome).text)
      if outcome.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
  }

  private static func edition(from text: String) throws -> Edition {
    guard let edition = Edition(text) else {
      throw ValidationError("'\(text)' is no date; write YYYY-MM-DD, YYYY-MM or YYYY")
    }
    return edition
  }
}

extension SnapshotScope: ExpressibleByArgument {}
