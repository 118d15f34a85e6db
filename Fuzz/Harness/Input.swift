import Glibc
import Ingest

/// What libFuzzer hands over: at most 4 KiB.
struct Input {
  let bytes: [UInt8]

  /// The bytes as text; what is no UTF-8 is replaced.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A size of blocks that depends on the length alone, so that a run can be repeated.
  var smallBlock: Int { [1, 7, 16, 61, 255][bytes.count % 5] }

  /// Every input in one block.
  static let largeBlock = 1 << 12

  /// Small, so that an input cannot take long by being large alone, and so that inputs reach them.
  static let limits = IngestLimits(
    maximumInflatedBytes: 1 << 14, maximumLineBytes: 1 << 11, maximumColumns: 1 << 7,
    maximumJSONBytes: 3 << 10)

  /// The bytes as a file, until the next input.
  var file: InputFile { MemoryFile.first.filled(with: bytes) }

  /// Other bytes as another file, until the next ones.
  static func file(of bytes: [UInt8]) -> InputFile { MemoryFile.second.filled(with: bytes) }
}

/// A file in memory without a name, since Ingest reads files by their path.
private final class MemoryFile: @unchecked Sendable {
  // Unchecked: libFuzzer calls from one thread; another one at most reads the file.
  static let first = MemoryFile()
  static let second = MemoryFile()

  private let descriptor: Int32
  private let file: InputFile
  private var size = 0

  private init() {
    var template = Array("/dev/shm/skillgap-fuzz-XXXXXX".utf8CString)
    // Safe: the template ends with a NUL, and mkstemp writes only into its last six characters.
    descriptor = unsafe mkstemp(&template)
    require(descriptor >= 0, "/dev/shm takes no file")
    // Safe: the same text, which mkstemp has completed.
    unsafe unlink(template)
    file = InputFile(path: "/proc/self/fd/\(descriptor)", name: "input")
  }

  /// Replaces the content; a file that only shrinks within a page keeps the page.
  func filled(with bytes: [UInt8]) -> InputFile {
    // Safe: as many bytes as the array has.
    var written = unsafe pwrite(descriptor, bytes, bytes.count, 0) == bytes.count
    if bytes.count < size { written = written && ftruncate(descriptor, bytes.count) == 0 }
    require(written, "/dev/shm is full")
    size = bytes.count
    return file
  }
}
