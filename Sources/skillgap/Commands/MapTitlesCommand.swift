import ArgumentParser
import Console
import Pipeline
import StatisticalModel

struct MapTitlesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map-titles",
    abstract: "Propose unit groups of ISCO-08 for the titles of a new list, as CSV.",
    discussion: """
      What the dictionary knows stands as `dictionary`, what only words of the title point to as \
      `words`, the best first. A person confirms; nothing that is proposed is ever counted.

      Example: skillgap map-titles list.csv --language fr
      """)

  @Argument(help: "A delimited file with a header.")
  var file: String

  @Option(help: "The language of the titles: de, en, fr or nl.")
  var language: String

  @Option(help: ArgumentHelp("The column of the titles; else the first one.", valueName: "name"))
  var column: String?

  @Option(help: ArgumentHelp("What stands between two fields.", valueName: "character"))
  var delimiter = ","

  @Option(help: "UTF-8 or ISO-8859-1.")
  var encoding = DelimitedFormat.Encoding.utf8

  @Option(help: ArgumentHelp("The most proposals a title.", valueName: "number"))
  var count = 3

  @OptionGroup var options: DataOptions

  func validate() throws {
    guard delimiter.utf8.count == 1 else {
      throw ValidationError("'\(delimiter)' is not one ASCII character, such as ','.")
    }
    guard (1...50).contains(count) else {
      throw ValidationError("--count goes from 1 to 50.")
    }
  }

  func run() throws {
    try Terminal.run {
      let format = DelimitedFormat(
        delimiter: delimiter.utf8.first ?? UInt8(ascii: ","), encoding: encoding)
      let mapping = try TitleMapping(
        file, in: options.folder,
        options: TitleMapping.Options(
          language: language, column: column, format: format, count: count))
      try Terminal.printData(mapping.csv)
    }
  }
}

extension DelimitedFormat.Encoding: ExpressibleByArgument {}
