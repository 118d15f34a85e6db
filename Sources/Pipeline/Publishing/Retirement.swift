import Storage

/// Takes away a report whose place another one has taken, and nothing else.
struct Retirement {
  var keeping: Keeping

  /// Empties the folder `old` of what its manifest lists; whatever else is in it moves to `report`.
  ///
  /// The manifest goes last, so that what is left of a broken attempt is still known as ours.
  mutating func empty(
    _ old: borrowing Folder, listing manifest: Manifest?, into report: borrowing Folder
  ) throws(SystemFailure) {
    let known = try KnownFiles(manifest?.outputs ?? [], in: old)
    let folders = ReportPath.folders(of: known.list.map(\.path))
    // Something may be added while the rest goes: a second look finds it.
    for _ in 0..<3 {
      try pass(over: old, known: known, folders: folders, into: report)
      if try old.names().allSatisfy({ $0 == Manifest.fileName }) { break }
    }
    if try old.status(of: Manifest.fileName) != nil { try old.remove(file: Manifest.fileName) }
  }

  private mutating func pass(
    over old: borrowing Folder, known: KnownFiles, folders: Set<String>,
    into report: borrowing Folder
  ) throws(SystemFailure) {
    var moved: [String] = []
    for entry in try old.tree() where entry.path != Manifest.fileName {
      if moved.contains(where: { entry.path.hasPrefix($0 + "/") }) { continue }
      if folders.contains(entry.path), entry.status.kind == .folder { continue }
      if try known.match(entry.path, in: old) {
        try old.within(entry.path) { folder, name throws(SystemFailure) in
          try folder.remove(file: name)
        }
      } else if known.contains(entry.path) {
        try keeping.keep(entry.path, of: old, in: report)
      } else {
        try carry(entry, of: old, to: report, moved: &moved)
      }
    }
    try old.removeEmptyFolders(folders)
  }

  /// Moves something that no report wrote; a folder whole, unless the report has one there too.
  private mutating func carry(
    _ entry: Folder.Entry, of old: borrowing Folder, to report: borrowing Folder,
    moved: inout [String]
  ) throws(SystemFailure) {
    if entry.status.kind == .folder {
      // What is in it comes next, one by one.
      if try report.status(at: entry.path)?.kind == .folder { return }
      moved.append(entry.path)
    }
    try keeping.carry(entry.path, of: old, to: report)
  }
}

extension Folder {
  /// Removes folders that hold nothing, the innermost first; others stay.
  func removeEmptyFolders(_ paths: Set<String>) throws(SystemFailure) {
    for path in paths.sorted(by: >) {
      try within(path) { folder, name throws(SystemFailure) in
        if try folder.status(of: name)?.kind == .folder { try? folder.remove(folder: name) }
      }
    }
  }
}
