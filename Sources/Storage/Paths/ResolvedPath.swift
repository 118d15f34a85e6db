import Glibc

/// Where a path leads once the symbolic links at its end are followed.
package struct ResolvedPath: Sendable, Hashable {
  /// The folder that holds it.
  package let parent: String
  /// Its name there; `.` for `/`, which has none.
  package let name: String

  package var path: String { parent == "/" ? "/" + name : parent + "/" + name }

  /// Why a path is not followed.
  package enum Failure: Error, Sendable, Hashable {
    /// A link of somebody else, in a folder where all may put one.
    case linkOfAnother(path: String)
    case system(SystemFailure)
  }

  /// Follows a path; what it names need not exist, nor the folder that would hold it.
  package init(_ path: String) throws(Failure) {
    var place = try Self.place(of: path)
    for _ in 0..<40 {
      guard let target = try place.linkTarget() else {
        self = place
        return
      }
      let isAbsolute = target.hasPrefix("/")
      place = try Self.place(of: isAbsolute ? target : place.parent + "/" + target)
    }
    throw .system(SystemFailure(code: ELOOP))
  }

  private init(parent: String, name: String) {
    self.parent = parent
    self.name = name
  }

  private static func place(of path: String) throws(Failure) -> ResolvedPath {
    let parts = path.split(separator: "/")
    guard let last = parts.last, last != ".", last != ".." else {
      // Such a path has no name of its own: the system knows which folder it is.
      guard let real = realPath(path.isEmpty ? "." : path) else {
        throw .system(SystemFailure(code: errno))
      }
      let name = real.split(separator: "/").last.map(String.init) ?? "."
      let parent = real.dropLast(name.utf8.count + 1)
      return ResolvedPath(parent: parent.isEmpty || name == "." ? "/" : String(parent), name: name)
    }
    let parent = parts.dropLast().joined(separator: "/")
    if path.hasPrefix("/") { return ResolvedPath(parent: "/" + parent, name: String(last)) }
    return ResolvedPath(parent: parent.isEmpty ? "." : parent, name: String(last))
  }

  private static func realPath(_ path: String) -> String? {
    // Safe: the system allocates the text, which is copied here and then freed.
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Where the link here leads; nil where no link stands here.
  ///
  /// As Linux itself does (fs.protected_symlinks), a link in a folder where all may write is
  /// followed only for its owner, or where the folder's owner made it.
  private func linkTarget() throws(Failure) -> String? {
    do throws(SystemFailure) {
      guard let link = try FileStatus.at(path, followsLink: false), link.kind == .link else {
        return nil
      }
      let folder = try FileStatus.at(parent)
      let isTrusted =
        folder.map { !$0.isShared || link.owner == $0.owner } ?? true
        || link.owner == geteuid()
      if isTrusted { return try Self.target(of: path) }
    } catch {
      throw .system(error)
    }
    throw .linkOfAnother(path: path)
  }

  private static func target(of path: String) throws(SystemFailure) -> String {
    let size = Int(PATH_MAX)
    var bytes = [CChar](repeating: 0, count: size)
    // Safe: the system writes no more than the size into an array that lives through the call.
    let count = try answer { unsafe readlink(path, &bytes, size) }
    return String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
