import Foundation
import Glibc

/// A terminal without a screen, for one command: what that writes is read on the other side.
package final class PseudoTerminal {
  package struct Failure: Error {
    package let errorNumber: Int32
  }

  /// The side that the test reads.
  private let reader: Int32
  /// The side that the command takes for a terminal, until it has been handed over.
  private var side: FileHandle?

  /// - Parameter columns: the width that the terminal says it has.
  /// - Throws: where the system gives no more terminals.
  package init(columns: UInt16 = 80) throws {
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var (reader, writer) = (Int32(-1), Int32(-1))
    // Safe: the system writes two numbers and reads the struct while the call lasts.
    guard unsafe openpty(&reader, &writer, nil, nil, &size) == 0 else {
      throw Failure(errorNumber: errno)
    }
    self.reader = reader
    side = FileHandle(fileDescriptor: writer, closeOnDealloc: true)
    // No other command inherits a side: the terminal would seem open until that one ends too.
    for descriptor in [reader, writer] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
  }

  deinit { _ = close(reader) }

  /// Starts a process for which `prepare` takes the terminal as one of its outputs.
  func start(_ process: Process, _ prepare: (FileHandle) -> Void) throws {
    guard let side else { throw Failure(errorNumber: EBUSY) }
    prepare(side)
    try process.run()
    self.side = nil
    try side.close()
  }

  /// Reads what is written until it is enough, or nobody has the terminal open any more.
  ///
  /// - Returns: what was read; less than enough if that takes more than a minute.
  package func read(until isEnough: (String) -> Bool = { _ in false }) -> String {
    var text: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    let end = ContinuousClock.now + .seconds(60)
    while !isEnough(String(decoding: text, as: UTF8.self)), ContinuousClock.now < end {
      var request = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
      // Safe: the system writes into the struct and the block, no more than it is told of.
      guard unsafe poll(&request, 1, 60_000) > 0 else { break }
      let count = unsafe Glibc.read(reader, &block, block.count)
      if count <= 0 { break }
      text += block.prefix(count)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What stands on the screen after a text, without the blanks at the ends of its lines.
  ///
  /// A carriage return goes back to the first column, and what follows overwrites.
  package static func screen(_ text: String) -> String {
    var lines: [[Unicode.Scalar]] = [[]]
    var column = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": column = 0
      case "\n": lines.append([])
      default:
        let row = lines.count - 1
        if column < lines[row].count {
          lines[row][column] = scalar
        } else {
          lines[row].append(scalar)
        }
        column += 1
      }
    }
    return lines.map { line in
      var text = ""
      text.unicodeScalars.append(contentsOf: line)
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }.joined(separator: "\n")
  }
}

/// A command that runs while the test looks at it.
package final class RunningCommand {
  private let process: Process
  private let output: Pipe?

  init(_ process: Process, output: Pipe?) {
    self.process = process
    self.output = output
  }

  /// Reads so many bytes of the results; a command that writes much more waits then.
  package func results(first count: Int) throws -> String {
    var bytes = Data()
    while bytes.count < count,
      let next = try output?.fileHandleForReading.read(upToCount: count - bytes.count),
      !next.isEmpty
    {
      bytes += next
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads the results to their end.
  package func results() throws -> String {
    let bytes = try output?.fileHandleForReading.readToEnd()
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }

  /// Waits for the end of the command.
  ///
  /// - Returns: its exit code.
  package func status() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}

extension CommandLineTool {
  /// Where the results of a command on a terminal go; its messages go to the terminal.
  package enum Results {
    case terminal
    case pipe
  }

  /// Starts the command with a terminal for its messages.
  package func start(
    _ arguments: [String], in folder: String, on terminal: PseudoTerminal, results: Results
  ) throws -> RunningCommand {
    let process = process(arguments, in: folder)
    let output = results == .pipe ? Pipe() : nil
    try terminal.start(process) { side in
      process.standardError = side
      process.standardOutput = output ?? side
    }
    return RunningCommand(process, output: output)
  }
}
