import Glibc

/// The file, link, pipe or device that a user names for a result.
///
/// A regular file changes as a whole, once the result is complete, and keeps its rights, its owner
/// and its other names. A symbolic link is followed. Pipes and devices are written to.
package struct OutputFile: ~Copyable {
  /// Why nothing can be written there.
  package enum Failure: Error, Sendable, Hashable {
    case isFolder
    /// A symbolic link of somebody else, in a folder where all may put one.
    case linkOfAnother(path: String)
    /// A named pipe that nobody has opened for reading within so many seconds.
    case noReader(seconds: Int)
    case system(SystemFailure)
  }

  /// How what was written comes where it belongs.
  private enum Way {
    /// It is there already.
    case direct
    /// The file beside it takes its name.
    case rename(folder: String, from: String, to: String)
    /// The bytes are copied into the file that stands there, which keeps its other names.
    case copy(into: String, folder: String, from: String)
  }

  private let file: WritableFile
  private let way: Way
  private var isFinished = false

  /// Where to write to.
  package var descriptor: Int32 { file.descriptor }

  private init(_ file: consuming WritableFile, way: Way) {
    self.file = file
    self.way = way
  }

  deinit {
    guard !isFinished else { return }
    switch way {
    case .direct: break
    case .rename(let folder, let name, _), .copy(_, let folder, let name):
      // What was not finished goes; where even that fails, the next run clears it.
      try? Folder.open(folder).remove(file: name)
    }
  }

  /// Opens what `path` names; a regular file stays as it is until `finish`.
  ///
  /// For the reader of a named pipe it waits so many seconds.
  package static func open(
    _ path: String, waiting seconds: Int = 5
  ) throws(Failure) -> OutputFile {
    let present = try system { () throws(SystemFailure) in try FileStatus.at(path) }
    switch present?.kind {
    case .folder: throw .isFolder
    case .namedPipe: return OutputFile(try pipe(path, waiting: seconds), way: .direct)
    case .link, .other: return OutputFile(try existing(path), way: .direct)
    case .file, nil: break
    }
    let place = try resolved(path)
    let named = try system { () throws(SystemFailure) in try FileStatus.at(place.path) }
    if let present, named?.isSame(as: present) != true {
      // A link of /proc to a file without that name: there is no place beside it.
      return OutputFile(try existing(path), way: .direct)
    }
    if present != nil { try checkWritable(place.path) }
    return try staged(at: place, present: present)
  }

  private static func staged(
    at place: ResolvedPath, present: FileStatus?
  ) throws(Failure) -> OutputFile {
    let prefix = "." + place.name + ".skillgap-"
    let name = RandomName.make(prefix)
    return try system { () throws(SystemFailure) in
      let folder = try Folder.open(place.parent)
      folder.clearDeadFiles(prefix)
      let file = try folder.create(name, mode: present == nil ? 0o666 : 0o600)
      var keepsOwner = true
      do throws(SystemFailure) {
        _ = try file.lock()
        if let present {
          try file.take(rightsOf: present)
          let own = try file.status
          keepsOwner = own.owner == present.owner && own.group == present.group
        }
      } catch {
        try? folder.remove(file: name)
        throw error
      }
      let isPlain = present.map { $0.names == 1 } ?? true
      return OutputFile(
        file,
        way: isPlain && keepsOwner
          ? .rename(folder: place.parent, from: name, to: place.name)
          : .copy(into: place.path, folder: place.parent, from: name))
    }
  }

  /// Puts what was written in its place, for good.
  package consuming func finish() throws(Failure) {
    let (file, way) = (file.descriptor, way)
    do throws(SystemFailure) {
      switch way {
      case .direct: break
      case .rename(let parent, let name, let final):
        _ = try answer { fsync(file) }
        let folder = try Folder.open(parent)
        try folder.move(name, to: folder, as: final)
        isFinished = true
        // The file is in its place; that its name is on the disk too is more than was asked.
        try? folder.sync()
      case .copy(let path, let parent, let name):
        try Self.copy(try Folder.open(parent), name, into: path)
      }
    } catch {
      throw .system(error)
    }
  }

  /// Replaces the bytes of the file at a path, room for all of them having been made before.
  private static func copy(
    _ folder: borrowing Folder, _ name: String, into path: String
  ) throws(SystemFailure) {
    // Safe: the path is read while the call lasts.
    let target = WritableFile(
      adopting: try answer { unsafe Glibc.open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC) })
    let old = try target.status.size
    let source = try folder.reading(name)
    let new = try source.status.size
    if new > old {
      let code = posix_fallocate(target.descriptor, 0, off_t(new))
      guard code == 0 else {
        _ = ftruncate(target.descriptor, off_t(old))
        throw SystemFailure(code: code)
      }
    }
    try source.forEachBlock { block throws(SystemFailure) in try target.write(block) }
    _ = try answer { ftruncate(target.descriptor, off_t(new)) }
    try target.sync()
  }
}

extension OutputFile {
  private static func system<Value: ~Copyable>(
    _ body: () throws(SystemFailure) -> Value
  ) throws(Failure) -> Value {
    do { return try body() } catch { throw .system(error) }
  }

  private static func resolved(_ path: String) throws(Failure) -> ResolvedPath {
    do throws(ResolvedPath.Failure) {
      return try ResolvedPath(path)
    } catch {
      switch error {
      case .linkOfAnother(let path): throw .linkOfAnother(path: path)
      case .system(let failure): throw .system(failure)
      }
    }
  }

  /// Refuses a file that is protected against writing, which another name could take all the same.
  private static func checkWritable(_ path: String) throws(Failure) {
    // Safe: the path is read while the call lasts.
    guard unsafe faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0 else {
      throw .system(SystemFailure(code: errno))
    }
  }

  /// Opens something that is written to as it stands.
  private static func existing(_ path: String) throws(Failure) -> WritableFile {
    try system { () throws(SystemFailure) in
      // Safe: the path is read while the call lasts.
      WritableFile(
        adopting: try answer { unsafe Glibc.open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC) })
    }
  }

  /// Opens a named pipe once somebody reads it.
  private static func pipe(
    _ path: String, waiting seconds: Int
  ) throws(Failure) -> WritableFile {
    for _ in 0...(seconds * 50) {
      do throws(SystemFailure) {
        // Safe: the path is read while the call lasts.
        let file = WritableFile(
          adopting: try answer { unsafe Glibc.open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC) })
        let flags = try answer { fcntl(file.descriptor, F_GETFL) }
        _ = try answer { fcntl(file.descriptor, F_SETFL, flags & ~O_NONBLOCK) }
        return file
      } catch {
        guard error.code == ENXIO else { throw .system(error) }
      }
      usleep(20_000)
    }
    throw .noReader(seconds: seconds)
  }
}
