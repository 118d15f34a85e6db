import Glibc

extension Folder {
  /// Something below a folder.
  package struct Entry: Sendable, Hashable {
    /// Relative to the folder, with slashes between.
    package let path: String
    package let status: FileStatus
  }

  /// Everything below the folder, a folder before what it holds, names in order.
  ///
  /// - Parameter descends: whether what is in the folder of a path is listed too.
  /// - Returns: one element a file, folder or anything else, links not followed.
  /// - Throws: where a folder cannot be listed to its end.
  package func tree(
    descending descends: (String) -> Bool = { _ in true }
  ) throws(SystemFailure) -> [Entry] {
    try tree(below: "", descends)
  }

  private func tree(
    below prefix: String, _ descends: (String) -> Bool
  ) throws(SystemFailure) -> [Entry] {
    var entries: [Entry] = []
    for name in try names() {
      // Something may vanish between listing and looking.
      guard let status = try status(of: name) else { continue }
      entries.append(Entry(path: prefix + name, status: status))
      if status.kind == .folder, descends(prefix + name) {
        entries += try folder(name).tree(below: prefix + name + "/", descends)
      }
    }
    return entries
  }

  /// Runs `body` in the folder of a path below this one, with the last name of the path.
  ///
  /// - Parameters:
  ///   - path: relative to this folder.
  ///   - makesFolders: whether folders on the way are made where they are missing.
  ///   - body: what is done there.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws, and where a folder on the way is missing or is none.
  package func within<Result>(
    _ path: String, makesFolders: Bool = false,
    _ body: (_ folder: borrowing Folder, _ name: String) throws(SystemFailure) -> Result
  ) throws(SystemFailure) -> Result {
    guard let slash = path.firstIndex(of: "/") else { return try body(self, path) }
    let name = String(path[..<slash])
    if makesFolders, try status(of: name) == nil {
      do {
        try makeFolder(name)
      } catch {
        if error.code != EEXIST { throw error }
      }
    }
    return try folder(name).within(
      String(path[slash...].dropFirst()), makesFolders: makesFolders, body)
  }

  /// What stands at a path below the folder; nil where there is nothing, or no folder on the way.
  package func status(at path: String) throws(SystemFailure) -> FileStatus? {
    do {
      return try within(path) { folder, name throws(SystemFailure) in
        try folder.status(of: name)
      }
    } catch {
      if [ENOENT, ENOTDIR, ELOOP].contains(error.code) { return nil }
      throw error
    }
  }

  /// The bytes of the file at a path below the folder; nil where there is none.
  package func bytes(at path: String) throws(SystemFailure) -> [UInt8]? {
    do {
      return try within(path) { folder, name throws(SystemFailure) in
        try folder.bytes(of: name)
      }
    } catch {
      if [ENOENT, ENOTDIR, ELOOP].contains(error.code) { return nil }
      throw error
    }
  }

  /// Removes a folder of ours with everything in it; links in it are removed, not followed.
  package func removeTree(_ name: String) throws(SystemFailure) {
    openUp(name)
    do {
      let inner = try folder(name)
      for entry in try inner.names() {
        if try inner.status(of: entry)?.kind == .folder {
          try inner.removeTree(entry)
        } else {
          try inner.remove(file: entry)
        }
      }
    }
    try remove(folder: name)
  }

  /// Waits until the names in this folder and in all below it are on the disk.
  ///
  /// Folders of others into which this user may not look have nothing of ours.
  package func syncTree() throws(SystemFailure) {
    for name in try names() where try status(of: name)?.kind == .folder {
      do {
        try folder(name).syncTree()
      } catch {
        if error.code != EACCES { throw error }
      }
    }
    try sync()
  }
}
