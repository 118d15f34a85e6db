import ArgumentParser
import Console
import Pipeline
import StatisticalModel

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Say what is in a file: format, dimensions, periods, flags, editions of NUTS.",
    discussion: "Example: skillgap inspect estat_trng_lfse_04.tsv.gz --format json")

  @Argument(help: "The files to look into.")
  var file: [String]

  @Option(help: "text or json.")
  var format = OutputFormat.text

  @OptionGroup var options: DataOptions

  func run() throws {
    try Terminal.run {
      let catalogue = try options.folder.catalogueIfPresent()
      var inspections: [Inspection] = []
      for path in file { inspections.append(try Inspection.of(path, catalogue: catalogue)) }
      switch format {
      case .text: try Terminal.printResult(inspections.map(\.text).joined(separator: "\n"))
      case .json: try Terminal.printData(try Inspection.json(of: inspections))
      }
    }
  }
}
