import ArgumentParser
import Console
import Glibc
import Pipeline

extension Skillgap {
  /// Reads the arguments, runs the subcommand that they name and ends with its exit code.
  ///
  /// In the place of ArgumentParser's own: that asks /proc for the arguments, and writes messages
  /// with what stands in these as it stands.
  static func main() {
    Terminal.keepStandardDescriptors()
    // A write to a closed pipe then fails with EPIPE instead of ending the program by a signal.
    signal(SIGPIPE, SIG_IGN)
    // Likewise a write beyond the largest size of a file (ulimit -f), with EFBIG.
    signal(SIGXFSZ, SIG_IGN)
    Glibc.exit(status())
  }

  private static func status() -> Int32 {
    do {
      var arguments: [String] = []
      try Terminal.run { arguments = try ProgramArguments.read() }
      do {
        var command = try parseAsRoot(arguments)
        try command.run()
        return EXIT_SUCCESS
      } catch {
        return try status(of: error, arguments)
      }
    } catch {
      return exitCode(for: error).rawValue
    }
  }

  /// Says what ended a command, help among it, and gives the exit code that belongs to it.
  private static func status(of error: any Error, _ arguments: [String]) throws -> Int32 {
    let code = exitCode(for: error)
    let message = visible(fullMessage(for: error), arguments)
    if message.isEmpty { return code.rawValue }
    if code.isSuccess {
      try Terminal.printResult(message + "\n")
    } else {
      Terminal.printMessage(lines: message)
    }
    return code.rawValue
  }

  /// A message with the arguments that it quotes made visible, so that no line end in one forges a
  /// line of it: whole, or the parts around `=` and between commas.
  private static func visible(_ message: String, _ arguments: [String]) -> String {
    var message = message
    for argument in arguments where TerminalText(line: argument).text != argument {
      let sides = argument.split(separator: "=", maxSplits: 1).map(String.init)
      let parts = (sides + [argument]).flatMap { $0.split(separator: ",").map(String.init) }
      for text in [argument] + sides + parts {
        message = message.replacing("'\(text)'", with: "'\(TerminalText(line: text).text)'")
      }
    }
    return message
  }
}
