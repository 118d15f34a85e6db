/// The rule for ids that become names of files and folders.
///
/// Territories, indicators, agencies, tables and shortage lists give their ids to pages of the
/// report and to snapshots. An id that could say another folder, or that a file system spells in
/// its own way, is refused where it is read.
enum PathName {
  private static let limit = 64

  /// What is wrong with an id; nil where nothing is.
  static func flaw(of text: String) -> (problem: String, remedy: String)? {
    let bytes = text.utf8
    guard bytes.count <= limit, let first = bytes.first, isAlphanumeric(first),
      bytes.allSatisfy({ isAlphanumeric($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") })
    else {
      return (
        "'\(text)' cannot be part of a file's name",
        "use at most \(limit) of A-Z a-z 0-9 _ -, a letter or digit first"
      )
    }
    return nil
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

extension Record {
  /// The text of a column that becomes the name of a file or folder.
  func pathName(_ column: String) throws(CatalogueError) -> String {
    let text = try required(column)
    if let flaw = PathName.flaw(of: text) { throw error(in: column, flaw.problem, flaw.remedy) }
    return text
  }
}

extension YAMLEntry {
  /// The text under `key`, which becomes the name of a file or folder.
  func pathName(_ key: String) throws(CatalogueError) -> String {
    let entry = try required(key)
    let text = try entry.string()
    if let flaw = PathName.flaw(of: text) { throw entry.error(flaw.problem, flaw.remedy) }
    return text
  }
}
