import Glibc

/// An open folder: what is done in it is done there, whatever becomes of its name meanwhile.
///
/// Names are single ones, without a slash; no symbolic link is followed.
package struct Folder: ~Copyable {
  let descriptor: Int32

  private init(adopting descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { _ = close(descriptor) }

  /// Opens the folder at a path; links on the way are followed.
  package static func open(_ path: String) throws(SystemFailure) -> Folder {
    // Safe: the path is read while the call lasts.
    Folder(
      adopting: try answer { unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
  }

  /// Makes the folder at a path where it is missing, and those above it.
  ///
  /// - Returns: false where it was there already.
  /// - Throws: `SystemFailure` with `EEXIST` where something else stands there.
  package static func make(_ path: String) throws(SystemFailure) -> Bool {
    // Safe: the path is read while the call lasts.
    if unsafe mkdir(path, 0o777) == 0 { return true }
    let code = errno
    if code == EEXIST, try FileStatus.at(path)?.kind == .folder { return false }
    guard code == ENOENT, let slash = path.dropFirst().lastIndex(of: "/") else {
      throw SystemFailure(code: code)
    }
    do {
      _ = try make(String(path[..<slash]))
    } catch {
      throw error.code == EEXIST ? SystemFailure(code: ENOTDIR) : error
    }
    // Safe: as above.
    _ = try answer { unsafe mkdir(path, 0o777) }
    return true
  }

  /// Opens a folder in this one.
  package func folder(_ name: String) throws(SystemFailure) -> Folder {
    // Safe: the name is read while the call lasts.
    Folder(
      adopting: try answer {
        unsafe openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      })
  }

  package var status: FileStatus {
    get throws(SystemFailure) { try FileStatus.of(descriptor: descriptor) }
  }

  /// What stands in the folder under a name; nil where there is nothing.
  package func status(of name: String) throws(SystemFailure) -> FileStatus? {
    try FileStatus.of(name, from: descriptor, followsLink: false)
  }

  /// The names in the folder, sorted, hidden ones too.
  ///
  /// - Throws: where it cannot be listed to its end.
  package func names() throws(SystemFailure) -> [String] {
    // A copy shares the place up to which was read, hence the folder is opened anew.
    // Safe: the name is a constant; the stream owns the descriptor once it is made.
    let listed = try answer { unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = unsafe fdopendir(listed) else {
      let code = errno
      _ = close(listed)
      throw SystemFailure(code: code)
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      // Safe: the system ends the name with a NUL, and the entry lives until the next call.
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: UInt8.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    // A stream that fails ends like one that is whole.
    if errno != 0 { throw SystemFailure(code: errno) }
    return names.sorted()
  }

  /// Opens a file for reading.
  package func reading(_ name: String) throws(SystemFailure) -> ReadableFile {
    // Safe: the name is read while the call lasts.
    ReadableFile(
      adopting: try answer {
        unsafe openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      })
  }

  /// The bytes of a file; nil where there is none of that name, or it is no file.
  package func bytes(of name: String) throws(SystemFailure) -> [UInt8]? {
    guard try status(of: name)?.kind == .file else { return nil }
    return try reading(name).bytes()
  }
}
