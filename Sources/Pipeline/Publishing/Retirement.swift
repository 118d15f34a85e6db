import Glibc
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
    for folder in folders.sorted() {
      try? old.within(folder) { parent, name throws(SystemFailure) in parent.openUp(name) }
    }
    // Something may be added while the rest goes: a second look finds it.
    for _ in 0..<3 {
      try pass(over: old, known: known, folders: folders, into: report)
      if try old.names().allSatisfy({ $0 == Manifest.fileName }) { break }
    }
    // Without its manifest nothing would know the rest as ours.
    if try old.names().contains(where: { $0 != Manifest.fileName }) {
      throw SystemFailure(code: ENOTEMPTY)
    }
    if try old.status(of: Manifest.fileName) != nil { try old.remove(file: Manifest.fileName) }
  }

  private mutating func pass(
    over old: borrowing Folder, known: KnownFiles, folders: Set<String>,
    into report: borrowing Folder
  ) throws(SystemFailure) {
    // Whole folders of others first: they move as they are while their place is free.
    let entries = try old.tree(descending: folders.contains)
    var failure: SystemFailure?
    let others = entries.filter { entry in
      !known.contains(entry.path)
        && !(folders.contains(entry.path) && entry.status.kind == .folder)
    }
    let pages = entries.filter { known.contains($0.path) && $0.path != Manifest.fileName }
    for entry in others + pages {
      // What cannot be moved or removed does not keep the rest.
      do throws(SystemFailure) {
        try take(entry, of: old, known: known, into: report)
      } catch {
        failure = failure ?? error
      }
    }
    try old.removeEmptyFolders(folders)
    if let failure { throw failure }
  }

  private mutating func take(
    _ entry: Folder.Entry, of old: borrowing Folder, known: KnownFiles,
    into report: borrowing Folder
  ) throws(SystemFailure) {
    guard known.contains(entry.path) else {
      return try keeping.carry(entry.path, of: old, to: report)
    }
    guard try known.match(entry.path, in: old) else {
      return try keeping.keep(entry.path, of: old, in: report)
    }
    try old.within(entry.path) { folder, name throws(SystemFailure) in
      try folder.remove(file: name)
    }
  }
}

extension Folder {
  /// Removes a folder that holds nothing but folders of that kind; any other stays.
  func removeEmptyFolder(_ name: String) throws(SystemFailure) {
    do {
      let inner = try folder(name)
      try inner.removeEmptyFolders(Set(try inner.tree().map(\.path)))
    }
    try remove(folder: name)
  }

  /// Removes folders that hold nothing, the innermost first; others stay.
  func removeEmptyFolders(_ paths: Set<String>) throws(SystemFailure) {
    for path in paths.sorted(by: >) where try status(at: path)?.kind == .folder {
      try within(path) { folder, name in try? folder.remove(folder: name) }
    }
  }
}
