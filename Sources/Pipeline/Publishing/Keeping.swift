import Storage

/// Puts aside what a person made or edited in the folder of a report.
struct Keeping {
  /// Something that is not where it was.
  struct Item {
    /// Where it was, and where it now is, relative to the report.
    let path: String
    let place: String
    /// Whether it is a page of the report that was edited; else its place was taken.
    let isEdited: Bool
  }

  private(set) var items: [Item] = []

  /// Moves something below `source` to `kept/` of a report.
  ///
  /// What is there already stays: a number tells the copies apart.
  mutating func keep(
    _ path: String, of source: borrowing Folder, in report: borrowing Folder,
    isEdited: Bool = true
  ) throws(SystemFailure) {
    let inner = path.hasPrefix(ReportPath.kept + "/") ? path : "\(ReportPath.kept)/\(path)"
    var place = inner
    var count = 1
    while try report.status(at: place) != nil {
      count += 1
      place = Self.numbered(inner, count)
    }
    try source.relocate(path, to: report, as: place)
    items.append(Item(path: path, place: place, isEdited: isEdited))
  }

  /// Moves something below `source` to the same path of a report, or puts it aside where that is
  /// taken; what is in a folder that both have moves by itself.
  mutating func carry(
    _ path: String, of source: borrowing Folder, to report: borrowing Folder
  ) throws(SystemFailure) {
    guard let taken = try report.status(at: path) else {
      return try source.relocate(path, to: report, as: path)
    }
    guard taken.kind == .folder, try source.status(at: path)?.kind == .folder else {
      return try keep(path, of: source, in: report, isEdited: false)
    }
    let names = try source.within(path) { folder, name throws(SystemFailure) in
      try folder.folder(name).names()
    }
    for name in names { try carry("\(path)/\(name)", of: source, to: report) }
    try source.within(path) { folder, name throws(SystemFailure) in
      try folder.remove(folder: name)
    }
  }

  /// `kept/memo/a.md` as `kept/memo/a-2.md`.
  private static func numbered(_ path: String, _ count: Int) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[slash...].dropFirst().lastIndex(of: ".") else { return "\(path)-\(count)" }
    return "\(path[..<dot])-\(count)\(path[dot...])"
  }
}

extension Folder {
  /// Moves what stands at a path below this folder to a path below another one, whose folders on
  /// the way are those of its owner.
  fileprivate func relocate(
    _ path: String, to other: borrowing Folder, as newPath: String
  ) throws(SystemFailure) {
    try other.makeFolders(to: newPath)
    try within(path) { source, name throws(SystemFailure) in
      try other.within(newPath) { target, newName throws(SystemFailure) in
        try source.move(name, to: target, as: newName)
      }
    }
  }
}
