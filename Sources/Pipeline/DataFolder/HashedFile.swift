import Ingest
import StatisticalModel
import Synchronization

/// A file that is hashed while it is read: the hash is that of what was read.
struct HashedFile {
  /// The file, open, for the reader.
  let input: InputFile
  private let hasher: ContentHasher

  /// Opens a file, or a copy of it that nobody else can change.
  ///
  /// - Throws: where it cannot be opened.
  init(_ file: InputFile, copies: Bool = false) throws(IngestError) {
    hasher = ContentHasher()
    input = try file.opened(observer: hasher, copies: copies)
  }

  /// The hash and the size of the whole file; what was not read yet is read here.
  ///
  /// - Throws: where it cannot be read.
  func digest() throws(IngestError) -> (sha256: String, bytes: Int) {
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while try input.content?.read(
      into: &block, from: 0, count: block.count, at: hasher.count) ?? 0 > 0
    {}
    try input.content?.checkUnchanged()
    return (hasher.hexadecimal, hasher.count)
  }

  /// The whole file.
  ///
  /// - Throws: where it cannot be read.
  func bytes() throws(IngestError) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = try input.content?.read(
      into: &block, from: 0, count: block.count, at: bytes.count) ?? 0, count > 0
    {
      bytes += block[..<count]
    }
    return bytes
  }

  /// Hashes the bytes of a file as they are read for the first time.
  private final class ContentHasher: ReadObserver {
    private struct State {
      var digest = Digest()
      var count = 0
    }

    private let state = Mutex(State())

    /// The bytes hashed so far.
    var count: Int { state.withLock { $0.count } }

    var hexadecimal: String { state.withLock { $0.digest.hexadecimal } }

    func saw(_ bytes: Span<UInt8>, at position: Int) {
      state.withLock { state in
        let known = state.count - position
        guard (0..<bytes.count).contains(known) else { return }
        let new = bytes.extracting(known..<bytes.count)
        // Safe: the pointer is used only while the closure runs.
        unsafe new.withUnsafeBytes { unsafe state.digest.update($0) }
        state.count += new.count
      }
    }
  }
}
