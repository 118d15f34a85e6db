import ArgumentParser
import Console
import StatisticalModel

/// How findings are said.
struct FindingOptions: ParsableArguments {
  @ArgumentParser.Flag(help: "Say every finding on a line of its own.")
  var verbose = false

  /// On stderr.
  func tell(_ findings: [Finding]) {
    for line in FindingText(findings, isVerbose: verbose).text.split(separator: "\n") {
      Terminal.printMessage(String(line))
    }
  }
}
