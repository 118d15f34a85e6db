import Glibc
import Ingest
import Synchronization

/// How far a conversion has come: the conversion writes it, whoever shows it may read at any time.
package final class TidyProgress: Sendable {
  private struct Reading {
    let index: Int
    let size: Int?
    let meter: ReadMeter
  }

  /// A moment of a conversion.
  package struct State: Sendable, Hashable {
    /// The file that is read, and its place among so many.
    package let index: Int
    package let path: String
    package let files: Int
    /// Its bytes; nil where it has no end that is known.
    package let size: Int?
    /// Those that have been read.
    package let bytes: Int
    /// A code that holds a line break counts as an observation more; the number that is said in the
    /// end is exact.
    package let observations: Int
  }

  private let paths: [String]
  private let reading: Mutex<Reading>
  /// The lines written, that of the header among them.
  private let lines = Atomic(0)

  /// - Parameter paths: the files of the conversion, in their order.
  package init(paths: [String]) {
    self.paths = paths
    reading = Mutex(
      Reading(index: 0, size: paths.first.flatMap(Self.size), meter: ReadMeter()))
  }

  /// Notes that the file at an index is read from now on.
  ///
  /// - Returns: what its reader is to keep up to date.
  func begin(_ index: Int) -> ReadMeter {
    let next = Reading(index: index, size: Self.size(of: paths[index]), meter: ReadMeter())
    reading.withLock { $0 = next }
    return next.meter
  }

  func wrote(_ bytes: Span<UInt8>) {
    // Safe: the pointer is used only while the closure runs. A loop over it is vectorised.
    let ends = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe bytes.reduce(into: 0) { $0 &+= $1 == UInt8(ascii: "\n") ? 1 : 0 }
    }
    lines.add(ends, ordering: .relaxed)
  }

  /// How far it is at this moment.
  package var state: State {
    let (index, size, bytes) = reading.withLock { ($0.index, $0.size, $0.meter.bytes) }
    return State(
      index: index, path: index < paths.count ? paths[index] : "", files: paths.count, size: size,
      bytes: bytes, observations: max(0, lines.load(ordering: .relaxed) - 1))
  }

  /// The bytes of a regular file; nil of anything else, which has no end that is known.
  private static func size(of path: String) -> Int? {
    var status = stat()
    // Safe: the system fills the struct, and reads the path up to its NUL, while the call lasts.
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }
}
