import Glibc

/// Why the system refused something, in words that are the same on every run.
package struct SystemFailure: Error, Sendable, Hashable {
  /// The value of `errno`.
  package let code: Int32

  package init(code: Int32) {
    self.code = code
  }

  /// The reason as a clause: no capital, no full stop.
  package var reason: String {
    Self.known[code]?.reason ?? Self.systemText(code)
  }

  /// What a person can do about it, as a clause.
  package var remedy: String {
    Self.known[code]?.remedy ?? "look at the place and try again"
  }

  private struct Words {
    let reason: String
    let remedy: String
  }

  private static let known: [Int32: Words] = [
    ENOSPC: Words(reason: "no space is left on the disk", remedy: "free some space"),
    EDQUOT: Words(reason: "the quota of disk space is used up", remedy: "free some space"),
    EFBIG: Words(
      reason: "a file would be larger than is allowed", remedy: "raise the limit (ulimit -f)"),
    EROFS: Words(
      reason: "the file system is read-only", remedy: "name a place that can be written"),
    EACCES: Words(reason: "permission is denied", remedy: "check your rights to the folder"),
    EPERM: Words(reason: "the system does not permit it", remedy: "check whose it is"),
    ENOENT: Words(reason: "a folder on the way to it does not exist", remedy: "check the path"),
    ENOTDIR: Words(reason: "a file stands where a folder is needed", remedy: "check the path"),
    EISDIR: Words(reason: "it is a folder", remedy: "name a file"),
    EEXIST: Words(reason: "something stands there already", remedy: "name another place"),
    ENOTEMPTY: Words(reason: "it holds something", remedy: "name another place"),
    ELOOP: Words(
      reason: "its symbolic links lead nowhere or are too many", remedy: "check the links"),
    ENAMETOOLONG: Words(reason: "a name is too long", remedy: "choose a shorter one"),
    EIO: Words(reason: "the device failed to read or write", remedy: "check the disk"),
    EMFILE: Words(
      reason: "this process has too many files open", remedy: "raise the limit (ulimit -n)"),
    ENFILE: Words(
      reason: "the system has too many files open", remedy: "try again when fewer are open"),
    ENOMEM: Words(reason: "memory is short", remedy: "try again when more is free"),
    EBADF: Words(reason: "it is closed", remedy: "open it for the command"),
    EPIPE: Words(reason: "its reader has gone", remedy: "look at where it goes"),
    EBUSY: Words(reason: "it is in use", remedy: "try again when it is free"),
    EXDEV: Words(reason: "it lies on another file system", remedy: "name another place"),
    ESTALE: Words(reason: "the share on which it lies was lost", remedy: "mount it again"),
    ENOLCK: Words(reason: "the system has no more locks", remedy: "try again later"),
    EINVAL: Words(
      reason: "the file system cannot do this", remedy: "name a place on another one"),
    ENOSYS: Words(reason: "the system cannot do this", remedy: "name another place"),
    ENOTSUP: Words(
      reason: "the file system cannot do this", remedy: "name a place on another one"),
    ENXIO: Words(reason: "nothing answers at its other end", remedy: "check what it is"),
  ]

  private static func systemText(_ code: Int32) -> String {
    // Safe: strerror returns a string of the C library that is read before any other call.
    let text = unsafe String(cString: strerror(code))
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}

/// The value of a system call that answers -1 where it fails, begun anew where a signal broke it.
///
/// - Throws: `SystemFailure` with the value of `errno`.
func answer<Number: SignedInteger>(_ call: () -> Number) throws(SystemFailure) -> Number {
  while true {
    let value = call()
    if value != -1 { return value }
    let code = errno
    if code != EINTR { throw SystemFailure(code: code) }
  }
}
