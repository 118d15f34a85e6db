import ArgumentParser
import Console
import Glibc
import Pipeline
import Storage

/// The two channels of the command: results to stdout, messages to stderr.
enum Terminal {
  /// Writes results for a person; what a terminal would obey is made visible.
  static func printResult(_ text: String) throws(ExitCode) {
    try write(result: TerminalText(lines: text).text)
  }

  /// Writes results for programs: byte for byte, save on a terminal, where a person reads them.
  static func printData(_ text: String) throws(ExitCode) {
    if isatty(STDOUT_FILENO) == 1 {
      try printResult(text)
    } else {
      try write(result: text)
    }
  }

  /// A reader that has gone ends the program quietly, as in `skillgap … | head`.
  private static func write(result: String) throws(ExitCode) {
    let code = write(result, to: STDOUT_FILENO)
    if code != 0 {
      if code == EPIPE { throw ExitCode(EXIT_SUCCESS) }
      let failure = SystemFailure(code: code)
      printMessage(
        "standard output: error: the result cannot be written: \(failure.reason);"
          + " \(failure.remedy)")
      throw ExitCode(PipelineError.Status.cannotWrite.rawValue)
    }
  }

  /// Writes what a command has done: where standard output takes nothing, to standard error.
  ///
  /// The exit code says what was done, not whether this was read.
  static func printAccount(_ text: String) {
    let text = TerminalText(lines: text).text
    if ![0, EPIPE].contains(write(text, to: STDOUT_FILENO)) { write(text, to: STDERR_FILENO) }
  }

  /// Writes a message of one line.
  static func printMessage(_ text: String) {
    // Nobody is left to tell where standard error itself cannot be written.
    write(TerminalText(line: text).text + "\n", to: STDERR_FILENO)
  }

  /// Writes a message whose lines this program, or its parser of arguments, has put together.
  static func printMessage(lines text: String) {
    write(TerminalText(lines: text).text + "\n", to: STDERR_FILENO)
  }

  /// - Returns: 0, or the value of `errno` that says why not all of it was written.
  @discardableResult
  static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var sink = DescriptorSink(descriptor: descriptor)
    _ = sink.take(Array(text.utf8).span)
    return sink.errorNumber
  }

  /// Runs the body of a command; what stops it is said on stderr and becomes the exit code.
  static func run(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as PipelineError {
      printMessage(error.description)
      throw ExitCode(error.status.rawValue)
    }
  }

  /// Puts /dev/null where a standard descriptor is closed, so that no file that is opened later
  /// gets its number, and messages as content.
  ///
  /// It is opened the wrong way round: reading and writing go on to fail as of a closed one
  /// (EBADF). Where there is no /dev/null, nothing is changed.
  static func keepStandardDescriptors() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
      // The system gives the lowest number that is free: those below are taken already.
      // Safe: the path is a string of this program that lives through the call.
      let opened = unsafe open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
      guard opened == descriptor else { return }
    }
  }
}
