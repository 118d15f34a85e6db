import Glibc

/// What the system says of something in a folder.
package struct FileStatus: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case file
    case folder
    case link
    case namedPipe
    /// A device or a socket.
    case other
  }

  package let kind: Kind
  /// The bits of its rights, set-user-id, set-group-id and sticky among them.
  package let mode: UInt32
  package let owner: UInt32
  package let group: UInt32
  package let size: Int
  package let device: UInt
  package let inode: UInt
  /// The number of its names.
  package let names: Int

  /// Whether two are one and the same, whatever their names.
  package func isSame(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }

  /// Whether it belongs to the user of this process.
  package var isOurs: Bool { owner == geteuid() }

  /// Whether all may write in this folder, and only an owner may take something away.
  var isShared: Bool { mode & 0o1000 != 0 && mode & 0o022 != 0 }

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .namedPipe
      default: .other
      }
    mode = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
    size = Int(status.st_size)
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    names = Int(status.st_nlink)
  }

  /// What stands at a path, a link at its end followed or not; nil where there is nothing.
  package static func at(
    _ path: String, followsLink: Bool = true
  ) throws(SystemFailure) -> FileStatus? {
    try of(path, from: AT_FDCWD, followsLink: followsLink)
  }

  /// What an open descriptor leads to.
  package static func of(descriptor: Int32) throws(SystemFailure) -> FileStatus {
    var status = stat()
    // Safe: the system fills the struct, which lives through the call.
    _ = try answer { unsafe fstat(descriptor, &status) }
    return FileStatus(status)
  }

  static func of(
    _ name: String, from folder: Int32, followsLink: Bool
  ) throws(SystemFailure) -> FileStatus? {
    var status = stat()
    do {
      // Safe: the name is read, and the struct filled, while the call lasts.
      _ = try answer {
        unsafe fstatat(folder, name, &status, followsLink ? 0 : AT_SYMLINK_NOFOLLOW)
      }
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
    return FileStatus(status)
  }
}
