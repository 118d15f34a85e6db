import Dispatch
import Glibc
import Synchronization

/// A line on the terminal that says how far a command has come, and leaves nothing behind.
extension Terminal {
  /// Whether messages go to a terminal on which nothing else is written meanwhile.
  ///
  /// - Parameter results: where results go; nil where that is a file.
  /// - Returns: false where standard error is no terminal, or the results go to the same one.
  static func showsProgress(besides results: Int32?) -> Bool {
    guard isatty(STDERR_FILENO) == 1 else { return false }
    guard let results, isatty(results) == 1 else { return true }
    var (own, other) = (stat(), stat())
    // Safe: the system fills the structs, which live through the calls.
    guard unsafe fstat(STDERR_FILENO, &own) == 0, unsafe fstat(results, &other) == 0
    else { return false }
    return own.st_dev != other.st_dev || own.st_ino != other.st_ino
  }

  /// Runs `body` and shows `line` meanwhile, four times a second; nothing where there is no line.
  ///
  /// The work itself is not slowed down: another thread looks at how far it has come.
  static func showing<Result>(
    _ line: (@Sendable (_ width: Int) -> String)?, _ body: () throws -> Result
  ) rethrows -> Result {
    guard let line else { return try body() }
    let queue = DispatchQueue(label: "progress")
    let timer = DispatchSource.makeTimerSource(queue: queue)
    timer.schedule(deadline: .now() + .milliseconds(250), repeating: .milliseconds(250))
    timer.setEventHandler { overwrite(line) }
    overwrite(line)
    timer.resume()
    defer {
      timer.cancel()
      // A line that is being written comes before its end.
      queue.sync { overwrite { _ in "" } }
      write("\r", to: STDERR_FILENO)
    }
    return try body()
  }

  /// Writes a line over the one before it, with blanks behind it: that works on any terminal.
  private static func overwrite(_ line: (_ width: Int) -> String) {
    var size = winsize()
    // Safe: the system fills the struct, which lives through the call.
    let isKnown = unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    // The last column stays free: some terminals go on to the next line behind it.
    let width = (isKnown ? Int(size.ws_col) : 80) - 1
    let text = line(width)
    let columns = text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
    write("\r" + text + String(repeating: " ", count: max(0, width - columns)), to: STDERR_FILENO)
  }
}
