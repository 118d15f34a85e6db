import StatisticalModel
import Storage

/// A report on its way: a folder of ours beside the place of the report, or in it.
enum Staging {
  /// In a staging folder as long as it is not whole: everything in it is ours.
  static let marker = ".skillgap-staging"

  /// Begins the names of staging folders that lie in the folder of the report.
  static let innerPrefix = ".skillgap-"

  /// Begins the names of staging folders beside a report.
  static func prefix(beside name: String) -> String { ".\(name).skillgap-" }

  /// Makes a staging folder that nobody else may enter.
  static func make(
    _ name: String, in parent: borrowing Folder, like old: FileStatus
  ) throws(SystemFailure) -> Folder {
    try parent.makeFolder(name, mode: 0o700)
    do throws(SystemFailure) {
      let staging = try parent.folder(name)
      _ = try staging.lock()
      try staging.take(groupOf: old)
      try staging.create(marker).sync()
      return staging
    } catch {
      try? remove(name, in: parent)
      throw error
    }
  }

  /// Removes a folder of ours with everything in it.
  ///
  /// The marker goes last, so that what is left where this breaks off is still known as ours.
  static func remove(_ name: String, in parent: borrowing Folder) throws(SystemFailure) {
    do {
      parent.openUp(name)
      let folder = try parent.folder(name)
      if try folder.status(of: marker) == nil, try !folder.names().isEmpty {
        // On a full disk it goes without.
        _ = try? folder.create(marker)
      }
      for entry in try folder.names() where entry != marker {
        if try folder.status(of: entry)?.kind == .folder {
          try folder.removeTree(entry)
        } else {
          try folder.remove(file: entry)
        }
      }
      if try folder.status(of: marker) != nil { try folder.remove(file: marker) }
    }
    try parent.remove(folder: name)
  }

  /// Writes the files of a report for good, each with the rights of the file that it replaces.
  static func write(
    _ report: [ReportFile], to staging: borrowing Folder, like old: borrowing Folder
  ) throws(SystemFailure) {
    let owner = try old.status
    for file in report {
      let present = try old.status(at: file.path)
      try staging.within(file.path, makesFolders: true) { folder, name throws(SystemFailure) in
        let fresh = try folder.create(name)
        try fresh.write(Array(file.text.utf8).span)
        if let present, present.kind == .file {
          try fresh.take(rightsOf: present)
        } else {
          fresh.take(ownerOf: owner)
        }
        try fresh.sync()
      }
    }
    for path in ReportPath.folders(of: report.map(\.path)).sorted() {
      let present = try old.status(at: path)
      try staging.within(path) { folder, name throws(SystemFailure) in
        let fresh = try folder.folder(name)
        if let present, present.kind == .folder {
          try fresh.take(rightsOf: present)
        } else {
          fresh.take(ownerOf: owner)
        }
      }
    }
  }

  /// What is to be done with a folder whose name says that it is ours.
  enum Kind {
    /// Begun and not finished: all of it goes.
    case unfinished
    /// Folders that hold nothing.
    case empty
    /// A report that is whole, or the rest of one that was replaced; without a manifest what was
    /// there before the first report: bystanders alone.
    case report(Manifest?)
    case foreign
  }

  /// What a folder is that a dead process of this user may have left; nil where none has.
  static func kind(of name: String, in parent: borrowing Folder) throws(SystemFailure) -> Kind? {
    guard let status = try parent.status(of: name), status.kind == .folder, status.isOurs
    else { return nil }
    parent.openUp(name)
    let folder = try parent.folder(name)
    guard try folder.lock() else { return nil }
    if try folder.status(of: marker) != nil { return .unfinished }
    if let manifest = try Manifest.read(from: folder) { return .report(manifest) }
    let files = try folder.tree(descending: ReportPath.isOurs).filter { entry in
      entry.status.kind != .folder || ReportPath.isBystander(entry.path)
    }
    if files.isEmpty { return .empty }
    return files.allSatisfy { ReportPath.isBystander($0.path) } ? .report(nil) : .foreign
  }
}
