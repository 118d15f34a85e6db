import Glibc

/// A folder that only one process at a time may change.
///
/// The lock is the system's, on the folder itself: it ends with the process, and leaves no file.
/// A folder that takes the name of a locked one is another folder; who waited then looks again.
package struct FolderLock: ~Copyable {
  package let folder: Folder

  package enum Kind: Sendable {
    /// To change the folder: nobody else may have it.
    case exclusive
    /// To look at the folder as a whole: nobody may change it meanwhile.
    case shared
  }

  /// Why there is no lock.
  package enum Failure: Error, Sendable, Hashable {
    /// Another process holds it, still after the time that was to be waited.
    case held
    case system(SystemFailure)
  }

  /// Locks the folder at a path, waiting for its turn for at most so many seconds.
  ///
  /// `onWait` is called once where another process holds the lock.
  package static func take(
    _ path: String, _ kind: Kind = .exclusive, waiting seconds: Int, onWait: () -> Void
  ) throws(Failure) -> FolderLock {
    let deadline = now() + Double(seconds)
    var hasTold = false
    while true {
      do throws(SystemFailure) {
        let folder = try Folder.open(path)
        if try folder.lock(kind), try folder.isStill(at: path) { return FolderLock(folder: folder) }
      } catch {
        throw .system(error)
      }
      guard now() < deadline else { throw .held }
      if !hasTold { onWait() }
      hasTold = true
      usleep(20_000)
    }
  }

  private static func now() -> Double {
    var time = timespec()
    // Safe: the system fills the struct, which lives through the call.
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension Folder {
  /// Locks the folder for this process as long as it is open.
  ///
  /// - Returns: false where another process has it.
  package func lock(_ kind: FolderLock.Kind = .exclusive) throws(SystemFailure) -> Bool {
    try takeLock(descriptor, kind)
  }

  fileprivate func isStill(at path: String) throws(SystemFailure) -> Bool {
    guard let named = try FileStatus.at(path) else { return false }
    return try status.isSame(as: named)
  }
}

/// Locks what is open for this process as long as it stays open.
///
/// - Returns: false where another process has the lock.
func takeLock(
  _ descriptor: Int32, _ kind: FolderLock.Kind = .exclusive
) throws(SystemFailure) -> Bool {
  do {
    _ = try answer { flock(descriptor, (kind == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB) }
    return true
  } catch {
    if error.code == EWOULDBLOCK { return false }
    throw error
  }
}
