import Glibc
import StatisticalModel

/// An open file; closed when the value ends.
struct FileDescriptor: ~Copyable {
  private let descriptor: Int32
  let name: String
  private let meter: ReadMeter?
  /// The bytes read so far.
  private var position = 0

  /// Opens `file` for reading.
  ///
  /// - Throws: `noSuchFile`, `permissionDenied` or `cannotOpen`.
  init(opening file: InputFile) throws(IngestError) {
    // Safe: the system reads the path up to its NUL while the call lasts.
    descriptor = unsafe open(file.path, O_RDONLY | O_CLOEXEC)
    name = file.name
    meter = file.meter
    guard descriptor >= 0 else {
      let cause: IngestError.Cause =
        switch errno {
        case ENOENT: .noSuchFile
        case EACCES: .permissionDenied
        default: .cannotOpen(errorNumber: errno)
        }
      throw IngestError(location: SourceLocation(file: file.name), cause: cause)
    }
  }

  deinit { _ = close(descriptor) }

  /// Whether the file is known to have more than so many bytes.
  func isLonger(than bytes: Int) -> Bool {
    var status = stat()
    // Safe: the system fills the struct, which lives through the call.
    return unsafe fstat(descriptor, &status) == 0 && Int(status.st_size) > bytes
  }

  /// Reads at most `count` bytes into `buffer` from `start` on.
  ///
  /// - Returns: how many bytes were read, 0 at the end of the file.
  /// - Throws: `isDirectory` or `cannotRead`.
  mutating func read(into buffer: inout [UInt8], from start: Int, count: Int) throws(IngestError)
    -> Int
  {
    precondition(start >= 0 && count >= 0 && start + count <= buffer.count)
    let descriptor = descriptor
    while true {
      // Safe: the precondition keeps the system within the buffer, which lives through the call.
      let result = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe Glibc.read(descriptor, bytes.baseAddress.map { unsafe $0 + start }, count)
      }
      if result >= 0 {
        position += result
        meter?.advance(to: position)
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
