import FoundationEssentials
import Storage

/// What is left to do where a report is replaced file by file.
///
/// Written before the first file moves and removed after the last: while it is there, the folder
/// holds a mixture, and the next run completes it.
struct Journal: Codable {
  static let fileName = ".skillgap-journal.json"

  let generator: String
  let schema: Int
  /// The folder beside the journal that holds the new files.
  let staging: String
  /// The new report, its manifest included, ordered by path.
  let new: [Manifest.File]
  /// The report that was there before, likewise; empty where there was none.
  let old: [Manifest.File]

  init(staging: String, new: KnownFiles, old: KnownFiles) {
    generator = Manifest.generatorName
    schema = 1
    self.staging = staging
    self.new = new.list
    self.old = old.list
  }

  /// The journal in the folder of a report, or nil where there is none of ours.
  static func read(from folder: borrowing Folder) throws(SystemFailure) -> Journal? {
    guard let bytes = try folder.bytes(of: fileName),
      let journal = try? JSONDecoder().decode(Journal.self, from: Data(bytes)),
      journal.generator == Manifest.generatorName,
      RandomName.isOne(journal.staging, Staging.innerPrefix),
      (journal.new + journal.old).allSatisfy({ ReportPath.isInside($0.path) })
    else { return nil }
    return journal
  }

  /// Puts the text of a journal in the folder of a report, whole.
  static func write(
    _ text: String, to folder: borrowing Folder, by staging: borrowing Folder
  ) throws(SystemFailure) {
    let file = try staging.create(fileName)
    try file.write(Array(text.utf8).span)
    try file.sync()
    try staging.syncTree()
    try staging.move(fileName, to: folder, as: fileName)
    try folder.sync()
  }

  /// Moves the new files to their places, takes those of the old report away, and ends.
  ///
  /// Each step may have been done before: a run that broke off is completed by the next one.
  func complete(in folder: borrowing Folder, keeping: inout Keeping) throws(SystemFailure) {
    let known = (new: KnownFiles(new), old: KnownFiles(old))
    // The files stay until the journal has gone: without them there was nothing to do.
    guard try folder.status(of: staging) != nil else {
      return try folder.remove(file: Self.fileName)
    }
    for file in new.sorted(by: Self.manifestLast) {
      try move(file.path, known, in: folder, keeping: &keeping)
    }
    for file in old where !known.new.contains(file.path) {
      if try known.old.match(file.path, in: folder) {
        try folder.within(file.path) { folder, name throws(SystemFailure) in
          try folder.remove(file: name)
        }
      } else if try folder.status(at: file.path) != nil {
        try keeping.keep(file.path, of: folder, in: folder)
      }
    }
    let folders = ReportPath.folders(of: old.map(\.path))
    try folder.removeEmptyFolders(folders.subtracting(ReportPath.folders(of: new.map(\.path))))
    try folder.syncTree()
    try folder.remove(file: Self.fileName)
    // The report is whole; what is left of the work, the next run clears.
    try? folder.sync()
    try? Staging.remove(staging, in: folder)
  }

  private func move(
    _ path: String, _ known: (new: KnownFiles, old: KnownFiles), in folder: borrowing Folder,
    keeping: inout Keeping
  ) throws(SystemFailure) {
    guard try folder.status(at: staging + "/" + path) != nil else { return }
    for way in ReportPath.folders(of: [path]).sorted() {
      let present = try folder.status(at: way)
      if present.map({ $0.kind != .folder }) ?? false {
        try keeping.keep(way, of: folder, in: folder)
      }
    }
    if try folder.status(at: path) != nil {
      let isOld = try known.old.match(path, in: folder)
      let isNew = try known.new.match(path, in: folder)
      if !isOld, !isNew { try keeping.keep(path, of: folder, in: folder) }
    }
    try folder.makeFolders(to: path)
    try folder.within(path) { target, name throws(SystemFailure) in
      try folder.within(staging + "/" + path) { source, sameName throws(SystemFailure) in
        try source.move(sameName, to: target, as: name)
      }
    }
  }

  /// The manifest says what the folder holds, hence it comes last.
  private static func manifestLast(_ left: Manifest.File, _ right: Manifest.File) -> Bool {
    let isLast = (left.path == Manifest.fileName, right.path == Manifest.fileName)
    return isLast.0 == isLast.1 ? left.path < right.path : isLast.1
  }
}
