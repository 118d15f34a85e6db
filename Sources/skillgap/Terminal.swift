import ArgumentParser
import Glibc
import Pipeline

/// The two channels of the command: results to stdout, messages to stderr.
enum Terminal {
  /// Writes results; a reader that has gone ends the program quietly, as in `skillgap … | head`.
  static func printResult(_ text: String) throws(ExitCode) {
    guard write(text, to: STDOUT_FILENO) else {
      let code = errno
      if code == EPIPE { throw ExitCode(EXIT_SUCCESS) }
      // Safe: strerror returns a string of the C library that is read before any other call.
      let reason = unsafe String(cString: strerror(code))
      printMessage(
        "standard output: error: the result cannot be written: \(reason); look at where it goes")
      throw ExitCode(PipelineError.Status.cannotWrite.rawValue)
    }
  }

  /// Writes what a command has done: where standard output takes nothing, to standard error.
  ///
  /// The exit code says what was done, not whether this was read.
  static func printAccount(_ text: String) {
    guard !write(text, to: STDOUT_FILENO), errno != EPIPE else { return }
    write(text, to: STDERR_FILENO)
  }

  static func printMessage(_ text: String) {
    // Nobody is left to tell where standard error itself cannot be written.
    write(text + "\n", to: STDERR_FILENO)
  }

  /// - Returns: whether all of it was written; `errno` says why not.
  @discardableResult
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    var rest = ArraySlice(Array(text.utf8))
    while !rest.isEmpty {
      // Safe: the bytes stay in place during the call, which reads no more than their count.
      let written = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  /// Runs the body of a command; what stops it is said on stderr and becomes the exit code.
  static func run(_ body: () throws -> Void) throws {
    // A write to a closed pipe then fails with EPIPE instead of ending the program by a signal.
    signal(SIGPIPE, SIG_IGN)
    do {
      try body()
    } catch let error as PipelineError {
      printMessage(error.description)
      throw ExitCode(error.status.rawValue)
    }
  }
}
