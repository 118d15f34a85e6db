import ArgumentParser
import Console
import Pipeline

struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "Print what would become of the gaps under an assumption.",
    discussion: """
      Each assumption is looked at alone: the new gap, the year in which the target is reached, \
      the persons that this is, and the part of the Union's and of a territory's gap that it \
      closes, in per cent. A pace is looked at in the target's year; where that has passed, in \
      the latest year of any target. Nothing is written.

      Example: skillgap what-if --assume FRE1/adult-learning-4-weeks=15@2026
      """)

  @Option(
    help: ArgumentHelp(
      "AREA/INDICATOR=VALUE@YEAR, or AREA/INDICATOR=+STEP/year; may be repeated.",
      valueName: "assumption"))
  var assume: [String]

  @OptionGroup var options: DataOptions

  @Option(help: "table or csv.")
  var format = WhatIf.Format.table

  func run() throws {
    try Terminal.run {
      let whatIf = try WhatIf(options.folder, assumptions: assume)
      let text = whatIf.text(format)
      switch format {
      case .table: try Terminal.printResult(text)
      case .csv: try Terminal.printData(text)
      }
    }
  }
}

extension WhatIf.Format: ExpressibleByArgument {}
