import CRenameExchange
import Glibc

extension Folder {
  /// Makes a file that was not there before.
  package func create(_ name: String, mode: UInt32 = 0o666) throws(SystemFailure) -> WritableFile {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    // Safe: the name is read while the call lasts.
    return WritableFile(
      adopting: try answer { unsafe openat(descriptor, name, flags, mode) })
  }

  /// Makes a folder that was not there before.
  package func makeFolder(_ name: String, mode: UInt32 = 0o777) throws(SystemFailure) {
    // Safe: the name is read while the call lasts.
    _ = try answer { unsafe mkdirat(descriptor, name, mode) }
  }

  /// Makes the folders on the way to a path where they are missing, each with the owner and the
  /// rights of this one.
  package func makeFolders(to path: String) throws(SystemFailure) {
    guard let slash = path.firstIndex(of: "/") else { return }
    let name = String(path[..<slash])
    if try status(of: name) == nil {
      try makeFolder(name)
      try folder(name).take(rightsOf: try status)
    }
    try folder(name).makeFolders(to: String(path[slash...].dropFirst()))
  }

  /// Gives this user the right to change a folder of his own, where he had taken it from himself.
  package func openUp(_ name: String) {
    guard let status = try? status(of: name), status.kind == .folder, status.isOurs,
      status.mode & 0o700 != 0o700
    else { return }
    // Safe: the name is read while the call lasts. Where this fails, what follows says why.
    _ = unsafe fchmodat(descriptor, name, status.mode | 0o700, 0)
  }

  package func remove(file name: String) throws(SystemFailure) {
    // Safe: the name is read while the call lasts.
    _ = try answer { unsafe unlinkat(descriptor, name, 0) }
  }

  /// Removes an empty folder.
  package func remove(folder name: String) throws(SystemFailure) {
    // Safe: the name is read while the call lasts.
    _ = try answer { unsafe unlinkat(descriptor, name, AT_REMOVEDIR) }
  }

  /// Moves what stands under a name; a file in its way is replaced in the same step.
  package func move(
    _ name: String, to other: borrowing Folder, as newName: String
  ) throws(SystemFailure) {
    let target = other.descriptor
    // Safe: both names are read while the call lasts.
    _ = try answer { unsafe renameat(descriptor, name, target, newName) }
  }

  /// Exchanges what stands under two names in one step.
  package func exchange(_ name: String, with other: String) throws(SystemFailure) {
    // Safe: both names live through the call, which keeps neither.
    let code = unsafe skillgap_exchange(descriptor, name, descriptor, other)
    if code != 0 { throw SystemFailure(code: code) }
  }

  /// Removes the files with a random name and this prefix that a dead process of this user left.
  ///
  /// A living one holds the lock of its file. What cannot be removed stays for another time.
  package func clearDeadFiles(_ prefix: String) {
    for name in (try? names()) ?? [] where RandomName.isOne(name, prefix) {
      guard let status = try? status(of: name), status.kind == .file, status.owner == geteuid(),
        let file = try? reading(name), (try? file.lock()) == true
      else { continue }
      try? remove(file: name)
    }
  }

  /// Gives the folder to whom another one belongs, where root makes it for others.
  package func take(ownerOf folder: FileStatus) { takeOwner(of: folder, descriptor: descriptor) }

  /// Refuses a folder in which this user can change nothing.
  package func checkWritable(folder name: String) throws(SystemFailure) {
    // Safe: the name is read while the call lasts.
    _ = try answer { unsafe faccessat(descriptor, name, W_OK | X_OK, AT_EACCESS) }
  }

  /// Gives the folder the rights and, where this user may, the owner of another one.
  package func take(rightsOf other: FileStatus) throws(SystemFailure) {
    try takeRights(of: other, descriptor: descriptor)
  }

  /// As `take(rightsOf:)`, but for now only this user may enter.
  ///
  /// What is made in the folder then gets the group that it would get in the other one.
  package func take(groupOf other: FileStatus) throws(SystemFailure) {
    let own = try status
    if own.group != other.group { _ = fchown(descriptor, UInt32.max, other.group) }
    let mode: UInt32 = 0o700 | (try status.group == other.group ? other.mode & 0o2000 : 0)
    if try status.mode != mode { _ = try answer { fchmod(descriptor, mode) } }
  }

  /// Waits until the names in the folder are on the disk.
  ///
  /// A file system that has no such thing for folders keeps them as it does.
  package func sync() throws(SystemFailure) {
    do {
      _ = try answer { fsync(descriptor) }
    } catch {
      if error.code != EINVAL && error.code != ENOTSUP { throw error }
    }
  }
}
