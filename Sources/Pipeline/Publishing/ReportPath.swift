import Storage

/// The path of a file of a report, relative to the folder of the report.
///
/// Paths of a manifest or a journal are data, which anybody may have written.
enum ReportPath {
  /// Whether a path stays below its folder, whatever stands there.
  static func isInside(_ path: String) -> Bool {
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    return names.allSatisfy { name in
      !name.isEmpty && name != "." && name != ".." && name.utf8.count <= 255
        && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }
  }

  /// The folders on the way to files.
  static func folders(of paths: some Sequence<String>) -> Set<String> {
    var folders: Set<String> = []
    for path in paths {
      var parts = path.split(separator: "/").dropLast()
      while !parts.isEmpty, folders.insert(parts.joined(separator: "/")).inserted {
        parts = parts.dropLast()
      }
    }
    return folders
  }

  /// Where pages are kept that a person has edited.
  static let kept = "kept"

  /// What a person, or a person's other programs, may have beside our files.
  ///
  /// What was kept, marks of open documents, copies of editors, and what file managers and file
  /// systems put in any folder: no reason to refuse a folder, and nothing to delete.
  static func isBystander(_ path: String) -> Bool {
    let names = path.split(separator: "/").map(String.init)
    // A staging folder that is still there after clearing is another user's.
    if let first = names.first, RandomName.isOne(first, Staging.innerPrefix) { return true }
    return names.first == kept || names.contains(where: isBystanderName)
  }

  /// Whether a report may look into a folder: what is in those of others is not its business.
  static func isOurs(folder path: String) -> Bool { !isBystander(path) }

  private static let exactNames: Set = [
    ".DS_Store", "Thumbs.db", "desktop.ini", ".directory", "@eaDir", "lost+found",
  ]

  private static let ends: [(first: String, last: String)] = [
    (".~lock.", "#"), ("~$", ""), ("", "~"), (".", ".swp"), (".", ".swo"), ("#", "#"), (".#", ""),
    ("._", ""), (".nfs", ""), (".fuse_hidden", ""),
  ]

  private static func isBystanderName(_ name: String) -> Bool {
    exactNames.contains(name)
      || ends.contains { name.hasPrefix($0.first) && name.hasSuffix($0.last) && name.count > 1 }
  }
}
