import Synchronization

/// How far a file has been read; whoever reads it writes, and anyone may look.
///
/// A file may be opened more than once, to be recognised and then to be read: what counts is how
/// far any of these has come. Bytes are those of the file as it lies on the disk.
package final class ReadMeter: Sendable {
  private let position = Atomic(0)

  package init() {}

  package var bytes: Int { position.load(ordering: .relaxed) }

  func advance(to bytes: Int) {
    _ = position.max(bytes, ordering: .relaxed)
  }
}
