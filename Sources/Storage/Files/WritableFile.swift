import Glibc

/// A file open for writing; closed when the value ends.
package struct WritableFile: ~Copyable {
  /// For calls that write by themselves; it ends with the value.
  package let descriptor: Int32

  init(adopting descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { _ = close(descriptor) }

  /// Writes all the bytes.
  package func write(_ bytes: Span<UInt8>) throws(SystemFailure) {
    var written = 0
    while written < bytes.count {
      let rest = bytes.extracting(written..<bytes.count)
      // Safe: the system reads no more than the count, of bytes that live through the call.
      let count = try answer {
        unsafe rest.withUnsafeBufferPointer { buffer in
          unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        }
      }
      guard count > 0 else { throw SystemFailure(code: EIO) }
      written += count
    }
  }

  package var status: FileStatus {
    get throws(SystemFailure) { try FileStatus.of(descriptor: descriptor) }
  }

  /// Gives the file to whom a folder belongs, where root makes it for others.
  package func take(ownerOf folder: FileStatus) { takeOwner(of: folder, descriptor: descriptor) }

  /// Gives the file the rights and, where this user may, the owner of another one.
  package func take(rightsOf other: FileStatus) throws(SystemFailure) {
    try takeRights(of: other, descriptor: descriptor)
  }

  /// Locks the file for this process as long as it is open.
  ///
  /// - Returns: false where another process has it.
  package func lock() throws(SystemFailure) -> Bool { try takeLock(descriptor) }

  /// Waits until the bytes are on the disk.
  package func sync() throws(SystemFailure) {
    _ = try answer { fsync(descriptor) }
  }
}

/// Gives what is new to whom the folder belongs in which it is made, where root makes it for others.
func takeOwner(of folder: FileStatus, descriptor: Int32) {
  if geteuid() == 0 { _ = fchown(descriptor, folder.owner, folder.group) }
}

/// Gives what is open the owner, the group and the rights of something else.
///
/// An ordinary user may not give files away: owner or group then stay this user's.
func takeRights(of other: FileStatus, descriptor: Int32) throws(SystemFailure) {
  let own = try FileStatus.of(descriptor: descriptor)
  let unchanged = UInt32.max
  if own.group != other.group { _ = fchown(descriptor, unchanged, other.group) }
  if own.owner != other.owner { _ = fchown(descriptor, other.owner, unchanged) }
  // Behind the owner, since a change of it takes the set-group-id bit away.
  let now = try FileStatus.of(descriptor: descriptor)
  var mode = other.mode
  // The rights of another one's group or user are not for whom it belongs to instead.
  if now.group != other.group { mode &= ~0o2000 }
  if now.owner != other.owner { mode &= ~0o4000 }
  if now.mode != mode { _ = try answer { fchmod(descriptor, mode) } }
}
