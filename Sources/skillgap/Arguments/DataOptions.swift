import ArgumentParser
import Pipeline

/// The option that every subcommand that reads figures shares.
struct DataOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of catalogue and snapshots.", valueName: "dir"))
  var data = "data"

  var folder: DataFolder { DataFolder(path: data) }
}
