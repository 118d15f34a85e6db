import Storage

/// Puts aside what a person made or edited in the folder of a report.
struct Keeping {
  /// Where each now is, relative to the report, by where it was.
  private(set) var places: [(path: String, place: String)] = []

  /// Moves something below `source` to `kept/` of a report.
  ///
  /// What is there already stays: a number tells the copies apart.
  mutating func keep(
    _ path: String, of source: borrowing Folder, in report: borrowing Folder
  ) throws(SystemFailure) {
    let inner = path.hasPrefix(ReportPath.kept + "/") ? path : "\(ReportPath.kept)/\(path)"
    var place = inner
    var count = 1
    while try report.status(at: place) != nil {
      count += 1
      place = Self.numbered(inner, count)
    }
    try source.relocate(path, to: report, as: place)
    places.append((path, place))
  }

  /// Moves something below `source` to the same path of a report, or puts it aside where that is
  /// taken.
  mutating func carry(
    _ path: String, of source: borrowing Folder, to report: borrowing Folder
  ) throws(SystemFailure) {
    guard try report.status(at: path) == nil else { return try keep(path, of: source, in: report) }
    try source.relocate(path, to: report, as: path)
  }

  /// `kept/memo/a.md` as `kept/memo/a-2.md`.
  private static func numbered(_ path: String, _ count: Int) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[slash...].dropFirst().lastIndex(of: ".") else { return "\(path)-\(count)" }
    return "\(path[..<dot])-\(count)\(path[dot...])"
  }
}

extension Folder {
  /// Moves what stands at a path below this folder to a path below another one.
  fileprivate func relocate(
    _ path: String, to other: borrowing Folder, as newPath: String
  ) throws(SystemFailure) {
    try within(path) { source, name throws(SystemFailure) in
      try other.within(newPath, makesFolders: true) { target, newName throws(SystemFailure) in
        try source.move(name, to: target, as: newName)
      }
    }
  }
}
