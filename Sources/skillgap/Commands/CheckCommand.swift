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

  @OptionGroup var findings: FindingOptions

  @Option(help: "text or json.")
  var format = OutputFormat.text

  @Option(
    help: "End with 1 where there is a finding of this severity or a graver one: error or warning.")
  var failOn = FailOn.error

  func run() throws {
    try Terminal.run {
      let report = CheckReport(try Run.compute(options.folder), of: options.folder)
      switch format {
      case .text: try Terminal.printResult(report.text(isVerbose: findings.verbose))
      case .json: try Terminal.printData(try report.json())
      }
      if report.findings.contains(where: { $0.severity >= failOn.severity }) { throw ExitCode(1) }
    }
  }
}
