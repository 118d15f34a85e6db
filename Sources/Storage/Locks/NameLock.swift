import Glibc

/// A piece of work in a folder that only one process at a time may do.
///
/// The lock is on a file of its own, which goes with it; one that a dead process left is taken over.
package struct NameLock: ~Copyable {
  private let file: WritableFile
  private let path: String

  private init(_ file: consuming WritableFile, path: String) {
    self.file = file
    self.path = path
  }

  deinit {
    // Safe: the path is read while the call lasts. Before the lock ends, so that no other is lost.
    _ = unsafe unlink(path)
  }

  /// Takes the lock of the file at a path; for a moment another process may have it to clear it.
  ///
  /// - Returns: nil where another process has it.
  package static func take(_ path: String) throws(SystemFailure) -> NameLock? {
    // For reading: a file that a dead process of another user left can be locked so as well. Without
    // waiting: what somebody else put there may be a pipe.
    let flags = O_RDONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    var looks = 5
    while true {
      // Safe: the path is read while the call lasts.
      let file = WritableFile(
        adopting: try answer { unsafe Glibc.open(path, flags, 0o666 as mode_t) })
      let own = try file.status
      guard own.kind == .file else { throw SystemFailure(code: EEXIST) }
      guard try file.lock() else {
        looks -= 1
        if looks == 0 { return nil }
        usleep(20_000)
        continue
      }
      // Who had it may have removed it meanwhile: then this is a file without a name.
      if let named = try FileStatus.at(path, followsLink: false), named.isSame(as: own) {
        return NameLock(file, path: path)
      }
    }
  }
}
