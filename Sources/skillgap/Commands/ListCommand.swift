import ArgumentParser
import Console
import Pipeline

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print what the catalogue and the snapshots hold.",
    discussion: "Example: skillgap list territories")

  @Argument(help: "indicators, areas, territories, targets or editions.")
  var subject: Listing.Subject

  @OptionGroup var options: DataOptions

  func run() throws {
    try Terminal.run {
      try Terminal.printResult(try Listing(folder: options.folder).text(of: subject))
    }
  }
}

extension Listing.Subject: ExpressibleByArgument {}
