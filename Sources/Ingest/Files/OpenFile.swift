import Glibc
import StatisticalModel

/// A file that was opened once and may be read from its beginning as often as it takes.
///
/// Whatever takes the name of the file meanwhile is not read. A pipe is copied first.
package final class OpenFile: Sendable {
  private let descriptor: Int32
  private let name: String
  private let observer: (any ReadObserver)?
  /// The size of the file and the time of its last change when it was opened.
  private let stamp: [Int]

  /// Opens a file, or a copy of it that nobody else can change.
  ///
  /// - Throws: `noSuchFile`, `permissionDenied` or `cannotOpen`; for a pipe also what reading it
  ///   throws, and `noWriter` where nobody writes into it.
  package convenience init(
    _ file: InputFile, observer: (any ReadObserver)? = nil, copies: Bool = false,
    limits: IngestLimits = .standard
  ) throws(IngestError) {
    // Without waiting, since a named pipe would wait for its writer, silently.
    // Safe: the system reads the path up to its NUL while the call lasts.
    let opened = unsafe open(file.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard opened >= 0 else { throw Self.failure(errno, file.name) }
    var status = stat()
    // Safe: the system fills the struct, which lives through the call.
    let isKnown = unsafe fstat(opened, &status) == 0
    let kind = status.st_mode & S_IFMT
    let isCopied = [S_IFIFO, S_IFCHR, S_IFSOCK].contains(kind) || copies && kind == S_IFREG
    var read = opened
    if isKnown, isCopied {
      defer { _ = close(opened) }
      var limits = limits
      // The size of a file is known to who names it; only what comes from a pipe has no end.
      if kind == S_IFREG { limits.maximumPipeBytes = .max }
      read = try PipeCopy.make(of: opened, name: file.name, limits: limits)
    }
    self.init(descriptor: read, name: file.name, observer: observer)
  }

  private init(descriptor: Int32, name: String, observer: (any ReadObserver)?) {
    self.descriptor = descriptor
    self.name = name
    self.observer = observer
    stamp = Self.stamp(of: descriptor)
  }

  deinit { _ = close(descriptor) }

  private static func failure(_ code: Int32, _ name: String) -> IngestError {
    let cause: IngestError.Cause =
      switch code {
      case ENOENT: .noSuchFile
      case EACCES: .permissionDenied
      default: .cannotOpen(errorNumber: code)
      }
    return IngestError(location: SourceLocation(file: name), cause: cause)
  }

  /// Refuses a file that somebody has written into since it was opened.
  ///
  /// - Throws: `changedWhileRead`.
  package func checkUnchanged() throws(IngestError) {
    guard Self.stamp(of: descriptor) == stamp else {
      throw IngestError(location: SourceLocation(file: name), cause: .changedWhileRead)
    }
  }

  private static func stamp(of descriptor: Int32) -> [Int] {
    var status = stat()
    // Safe: the system fills the struct, which lives through the call.
    guard unsafe fstat(descriptor, &status) == 0 else { return [] }
    return [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }

  /// Whether the file is known to have more than so many bytes.
  func isLonger(than bytes: Int) -> Bool {
    var status = stat()
    // Safe: the system fills the struct, which lives through the call.
    return unsafe fstat(descriptor, &status) == 0 && Int(status.st_size) > bytes
  }

  /// Reads at most `count` bytes from a position of the file into `buffer`, from `start` on.
  ///
  /// - Returns: how many bytes were read, 0 at the end of the file.
  /// - Throws: `isDirectory` or `cannotRead`.
  package func read(
    into buffer: inout [UInt8], from start: Int, count: Int, at position: Int
  ) throws(IngestError) -> Int {
    precondition(start >= 0 && count >= 0 && start + count <= buffer.count)
    let descriptor = descriptor
    while true {
      // Safe: the precondition keeps the system within the buffer, which lives through the call.
      let result = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe pread(
          descriptor, bytes.baseAddress.map { unsafe $0 + start }, count, off_t(position))
      }
      if result >= 0 {
        observer?.saw(buffer.span.extracting(start..<start + result), at: position)
        return result
      }
      let number = errno
      if number == EINTR { continue }
      throw IngestError(
        location: SourceLocation(file: name),
        cause: number == EISDIR ? .isDirectory : .cannotRead(errorNumber: number))
    }
  }
}
