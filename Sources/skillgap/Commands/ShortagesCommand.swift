import ArgumentParser
import Console
import Pipeline

struct ShortagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shortages",
    abstract: "Print the titles of the shortage lists with their way to ISCO-08.",
    discussion: """
      The newest edition of each list; lists of different kinds do not say the same thing. Core \
      and wide are Eurostat's sets of ICT specialists, wide includes core.

      Example: skillgap shortages --territory eurometropole --ict wide
      """)

  @Option(help: ArgumentHelp("Only the lists that hold for its sides.", valueName: "id"))
  var territory: String?

  @Option(help: "core, wide or all.")
  var ict = ShortageReport.Selection.wide

  @Option(help: "table, csv or json.")
  var format = ShortageReport.Format.table

  @OptionGroup var options: DataOptions

  func run() throws {
    try Terminal.run {
      let report = try ShortageReport(options.folder, territory: territory, selection: ict)
      let text = try report.text(format)
      switch format {
      case .table: try Terminal.printResult(text)
      case .csv, .json: try Terminal.printData(text)
      }
    }
  }
}

extension ShortageReport.Selection: ExpressibleByArgument {}
extension ShortageReport.Format: ExpressibleByArgument {}
