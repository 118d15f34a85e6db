import Glibc
import StatisticalModel

/// The content of a pipe or a device as a file without a name.
///
/// A pipe is read once, from its beginning to its end; a table is looked at before it is read.
enum PipeCopy {
  private static let blockSize = 1 << 16
  /// The milliseconds between two looks at a pipe without a writer.
  private static let pause: Int32 = 20

  /// Copies what is behind a descriptor that does not wait, to its end.
  ///
  /// - Returns: the descriptor of the copy, for the caller to close.
  /// - Throws: `noWriter`, `pipeTooLong` or `cannotRead`.
  static func make(
    of source: Int32, name: String, limits: IngestLimits
  ) throws(IngestError) -> Int32 {
    let copy = try file(name)
    do throws(IngestError) {
      try fill(copy, from: source, name: name, limits: limits)
      return copy
    } catch {
      _ = close(copy)
      throw error
    }
  }

  /// A new file whose name is gone already.
  private static func file(_ name: String) throws(IngestError) -> Int32 {
    // Safe: the text is the environment's, and is copied at once.
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? P_tmpdir
    var template = Array("\(folder)/skillgap-XXXXXX".utf8CString)
    // Safe: the template ends with a NUL; the call writes only into its last six characters.
    let copy = unsafe mkstemp(&template)
    guard copy >= 0 else { throw error(.cannotCopy(errorNumber: errno), name) }
    // Safe: the same text, completed.
    _ = unsafe unlink(template)
    return copy
  }

  private static func fill(
    _ copy: Int32, from source: Int32, name: String, limits: IngestLimits
  ) throws(IngestError) {
    let isPipe = isPipe(source)
    var block = [UInt8](repeating: 0, count: blockSize)
    var total = 0
    var waited = 0
    while true {
      // Safe: the system fills no more than the count, of an array that lives through the call.
      let count = unsafe block.withUnsafeMutableBytes {
        unsafe read(source, $0.baseAddress, $0.count)
      }
      if count > 0 {
        try write(block.span.extracting(0..<count), to: copy, name)
        let isBinary = total == 0 && block[0] != 0x1F && block[..<count].contains(0)
        total += count
        // What cannot be text is refused by its beginning; a device such as /dev/zero has no end.
        if isBinary { return }
        guard total <= limits.maximumPipeBytes else {
          throw error(.pipeTooLong(limit: limits.maximumPipeBytes), name)
        }
        continue
      }
      let code = errno
      if count < 0, code == EINTR { continue }
      if count < 0, code != EAGAIN { throw error(.cannotRead(errorNumber: code), name) }
      // Only a pipe may have a beginning yet to come.
      if count == 0, total > 0 || !isPipe { return }
      // Nobody has opened the pipe for writing yet, or who has is silent: that may last.
      let event = wait(for: source)
      if count == 0 {
        if event == .closed { return }
        waited += Int(pause)
        guard waited <= limits.writerMilliseconds else {
          throw error(.noWriter(seconds: limits.writerMilliseconds / 1000), name)
        }
      }
    }
  }

  private static func isPipe(_ descriptor: Int32) -> Bool {
    var status = stat()
    // Safe: the system fills the struct, which lives through the call.
    return unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  }

  private enum Event { case something, nothing, closed }

  /// Waits a moment for something to read.
  private static func wait(for source: Int32) -> Event {
    var entry = pollfd(fd: source, events: Int16(POLLIN), revents: 0)
    // Safe: the system looks at one entry and fills it; it lives through the call.
    let count = unsafe poll(&entry, 1, pause)
    if count <= 0 { return .nothing }
    return entry.revents & Int16(POLLIN) != 0 ? .something : .closed
  }

  private static func write(
    _ bytes: Span<UInt8>, to copy: Int32, _ name: String
  ) throws(IngestError) {
    var written = 0
    while written < bytes.count {
      let rest = bytes.extracting(written..<bytes.count)
      // Safe: the system reads no more than the count, of bytes that live through the call.
      let count = unsafe rest.withUnsafeBufferPointer { buffer in
        unsafe Glibc.write(copy, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw error(.cannotCopy(errorNumber: errno), name) }
      written += count
    }
  }

  private static func error(_ cause: IngestError.Cause, _ name: String) -> IngestError {
    IngestError(location: SourceLocation(file: name), cause: cause)
  }
}
