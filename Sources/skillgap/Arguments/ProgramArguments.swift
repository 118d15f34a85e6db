import CProgramArguments
import Glibc
import Pipeline

/// The words behind the name of the program, as it was started.
enum ProgramArguments {
  /// The arguments, each checked.
  ///
  /// - Throws: `PipelineError` (64) where one is not UTF-8: what it names would not be found under
  ///   the name that Swift would make of it.
  static func read() throws(PipelineError) -> [String] {
    var count = 0
    // Safe: it only reads the stack of this thread, and writes the count, which lives on.
    guard let start = unsafe skillgap_arguments(&count) else {
      return Array(CommandLine.arguments.dropFirst())
    }
    var arguments: [String] = []
    for index in stride(from: 1, to: count, by: 1) {
      // Safe: the system has laid so many strings, each with a NUL behind, for the process's life.
      let bytes = unsafe start[index].map {
        unsafe UnsafeBufferPointer(start: $0, count: strlen($0))
      }
      let word = unsafe bytes.map { unsafe $0.map { UInt8(bitPattern: $0) } } ?? []
      arguments.append(try text(of: word, at: index))
    }
    return arguments
  }

  /// The text of an argument.
  static func text(of bytes: [UInt8], at index: Int) throws(PipelineError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw PipelineError(
        .usage,
        "argument \(index) '\(shown(bytes))': error: it is not UTF-8, and a name that is changed"
          + " names another file; rename the file, or write the argument in UTF-8")
    }
    return text
  }

  /// The text with each byte that belongs to no character as `\xFF`.
  private static func shown(_ bytes: [UInt8]) -> String {
    var shown = ""
    var rest = bytes[...]
    while let byte = rest.first {
      let length = (1...4).first { count in
        count <= rest.count && String(validating: rest.prefix(count), as: UTF8.self) != nil
      }
      if let length {
        shown += String(decoding: rest.prefix(length), as: UTF8.self)
      } else {
        shown += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
      rest = rest.dropFirst(length ?? 1)
    }
    return shown
  }
}
