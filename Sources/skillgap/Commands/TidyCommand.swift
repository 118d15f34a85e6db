import ArgumentParser
import Console
import Glibc
import Pipeline
import StatisticalModel

struct TidyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tidy",
    abstract: "Write any accepted file as tidy CSV: one observation a line.",
    discussion: """
      The columns are the dimensions in their order, then TIME_PERIOD, OBS_VALUE, OBS_FLAG and \
      CONF_STATUS.

      Example: skillgap tidy estat_trng_lfse_04.tsv.gz --where geo=BE25,FRE1 --period 2020:
      """)

  @Argument(help: "The files; several need the same dimensions.")
  var file: [String]

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Keep these codes of a dimension; may be repeated.", valueName: "dim=code,…"),
    transform: Condition.init)
  var conditions: [Condition] = []

  @Option(
    help: ArgumentHelp("Keep these periods; either end may be open.", valueName: "from:to"),
    transform: PeriodRange.init)
  var period: PeriodRange?

  @OptionGroup var options: DataOptions

  @Option(help: ArgumentHelp("Write here instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    try Terminal.run {
      var codes: SeriesSelection.Filter = [:]
      for condition in conditions {
        codes[condition.dimension, default: []] += condition.codes
      }
      let conversion = TidyConversion(
        paths: file, codes: codes, first: period?.first, last: period?.last,
        catalogue: try options.folder.catalogueIfPresent())
      let progress =
        Terminal.showsProgress(besides: output == nil ? STDOUT_FILENO : nil)
        ? TidyProgress(paths: file) : nil
      let outcome = try Terminal.showing(progress.map { progress in progress.line }) {
        try conversion.run(output: output, progress: progress, onTerminal: TerminalSink.init)
      }
      if case .written(let observations) = outcome, let output {
        Terminal.printMessage("\(observations) observations in \(output)")
      }
    }
  }
}
