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

  /// One line that says which file is read, how much of it, and what has been written.
  ///
  /// A code that holds a line break counts as an observation more; the number that is said in the
  /// end is exact.
  ///
  /// - Parameter width: the columns that there are; the name of the file gives way.
  /// - Returns: the line, without control characters.
  package func line(width: Int) -> String {
    let (index, size, bytes) = reading.withLock { ($0.index, $0.size, $0.meter.bytes) }
    var text =
      size.map { size in
        "\(size > 0 ? min(100, bytes * 100 / size) : 100) % of \(Self.megabytes(size))"
      } ?? Self.megabytes(bytes)
    text += ", \(max(0, lines.load(ordering: .relaxed) - 1)) observations"
    if paths.count > 1 { text = "file \(index + 1) of \(paths.count), " + text }
    let path = index < paths.count ? paths[index] : ""
    let name = Self.fitted(path.split(separator: "/").last ?? "", width - text.count - 2)
    return name.isEmpty ? String(text.prefix(max(0, width))) : "\(name): \(text)"
  }

  /// A name in at most so many columns: its end gives way to three points, or all of it to nothing.
  ///
  /// What is not ASCII counts as two columns, as wide as any character is.
  private static func fitted(_ name: Substring, _ width: Int) -> String {
    let shown = Array(TerminalText(line: String(name)).text.unicodeScalars)
    func columns(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
      scalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
    }
    var kept = shown[...]
    if columns(kept) > width {
      guard width > 6 else { return "" }
      while columns(kept) > width - 3 { kept.removeLast() }
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: kept)
    return kept.count < shown.count ? text + "..." : text
  }

  private static func megabytes(_ bytes: Int) -> String {
    let tenths = bytes / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }

  /// The bytes of a regular file; nil of anything else, which has no end that is known.
  private static func size(of path: String) -> Int? {
    var status = stat()
    // Safe: the system fills the struct, and reads the path up to its NUL, while the call lasts.
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }
}
