import ArgumentParser
import Console
import Pipeline
import StatisticalModel

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read and judge the figures, print the findings, write nothing.",
    discussion: """
      Everything that `report` computes is computed and judged: each file, tables against each \
      other, series against their own past, countries rebuilt from their regions.

      Example: skillgap check --format json
      """)

  @OptionGroup var options: DataOptions

  @Option(help: "text or json.")
  var format = OutputFormat.text

  func run() throws {
    try Terminal.run {
      let report = CheckReport(try Run.compute(options.folder), of: options.folder)
      switch format {
      case .text: try Terminal.printResult(report.text)
      case .json: try Terminal.printData(try report.json())
      }
      if report.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
  }
}
