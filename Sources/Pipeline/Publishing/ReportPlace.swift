import Glibc
import StatisticalModel
import Storage

/// The folder of a report, locked, and the folder that holds it.
struct ReportPlace: ~Copyable {
  private let path: ResolvedPath
  private let lock: FolderLock
  /// Whether this run made the folder, which goes again where nothing comes into it.
  private let isMade: Bool

  /// The folder of the report.
  var folder: Folder { _read { yield lock.folder } }

  private init(path: ResolvedPath, lock: consuming FolderLock, isMade: Bool) {
    self.path = path
    self.lock = lock
    self.isMade = isMade
  }

  /// Follows the path of a report, makes the folder where it is missing, and locks it.
  ///
  /// - Throws: `PipelineError` with `locked` where another run still has it after the time to wait.
  static func take(
    _ folder: String, options: WriteOptions
  ) throws(PipelineError) -> ReportPlace {
    let path = try Self.resolved(folder)
    let isMade = try Self.make(path, named: folder)
    do throws(FolderLock.Failure) {
      let lock = try FolderLock.take(path.path, waiting: options.waiting) {
        options.tell("\(folder): another run is writing here; waiting for it to end")
      }
      return ReportPlace(path: path, lock: lock, isMade: isMade)
    } catch {
      switch error {
      case .held:
        throw PipelineError(
          .locked, at: SourceLocation(file: folder),
          "another run has been writing here for \(options.waiting) seconds",
          "try again when it has ended, or wait longer with --wait")
      case .system(let failure): throw Publisher.refusal(folder, failure)
      }
    }
  }

  deinit {
    // Safe: the path is read while the call lasts. A folder that holds something stays.
    if isMade { _ = unsafe rmdir(path.path) }
  }

  private static func resolved(_ folder: String) throws(PipelineError) -> ResolvedPath {
    do throws(ResolvedPath.Failure) {
      return try ResolvedPath(folder)
    } catch {
      switch error {
      case .linkOfAnother(let link):
        throw .linkOfAnother(link, at: SourceLocation(file: folder))
      case .system(let failure): throw Publisher.refusal(folder, failure)
      }
    }
  }

  /// Makes the folder at a path, and those above it.
  ///
  /// - Returns: false where it was there already.
  private static func make(
    _ path: ResolvedPath, named name: String
  ) throws(PipelineError) -> Bool {
    do throws(SystemFailure) {
      return try Folder.make(path.path)
    } catch {
      if error.code == EEXIST {
        throw Publisher.refusal(name, "it is a file", "name a folder with --output")
      }
      throw Publisher.refusal(name, error)
    }
  }
}

// What runs that broke off have left.
extension ReportPlace {
  /// Completes what a run that replaced file by file has begun.
  func completeJournal(keeping: inout Keeping) throws(SystemFailure) {
    try Journal.read(from: folder)?.complete(in: folder, keeping: &keeping)
  }

  /// Clears the staging folders of dead runs of this user, in the folder and beside it.
  func clearDeadRuns(keeping: inout Keeping) throws(SystemFailure) {
    try clear(Staging.innerPrefix, in: folder, keeping: &keeping)
    // Where the folder above may not be listed, no run has made anything there either.
    guard let parent = try? Folder.open(path.parent), (try? parent.names()) != nil else { return }
    try clear(Staging.prefix(beside: path.name), in: parent, keeping: &keeping)
  }

  private func clear(
    _ prefix: String, in parent: borrowing Folder, keeping: inout Keeping
  ) throws(SystemFailure) {
    for name in try parent.names() where RandomName.isOne(name, prefix) {
      switch try Staging.kind(of: name, in: parent) {
      case .unfinished: try Staging.remove(name, in: parent)
      case .report(let manifest):
        try retire(name, in: parent, listing: manifest, keeping: &keeping)
      case .foreign, nil: break
      }
    }
  }

  /// Takes a report away that another one has replaced.
  private func retire(
    _ name: String, in parent: borrowing Folder, listing manifest: Manifest,
    keeping: inout Keeping
  ) throws(SystemFailure) {
    var retirement = Retirement(keeping: keeping)
    defer { keeping = retirement.keeping }
    try retirement.empty(try parent.folder(name), listing: manifest, into: folder)
    try Staging.remove(name, in: parent)
    try parent.sync()
  }
}

extension ReportPlace {
  /// Failures where folders cannot be exchanged, and files can be replaced all the same: no such
  /// call, no such thing on this file system, a mount point, a layer of an overlay, a folder above
  /// in which this user may not write.
  private static let isNoExchange: Set<Int32> = [
    ENOSYS, EINVAL, ENOTSUP, EBUSY, EXDEV, EACCES, EPERM, EROFS,
  ]

  /// Writes a report beside the folder and exchanges the two in one step.
  ///
  /// - Returns: false where that cannot be done here; then nothing was changed.
  func exchange(
    _ report: [ReportFile], replacing old: Manifest?, keeping: inout Keeping
  ) throws(SystemFailure) -> Bool {
    guard let parent = try? Folder.open(path.parent),
      try parent.status.device == folder.status.device
    else { return false }
    let name = RandomName.make(Staging.prefix(beside: path.name))
    do throws(SystemFailure) {
      let staging = try Staging.make(name, in: parent, like: try folder.status)
      do throws(SystemFailure) {
        try Staging.write(report, to: staging, like: folder)
        try staging.take(rightsOf: try folder.status)
        try staging.syncTree()
        try staging.remove(file: Staging.marker)
        try staging.sync()
        try parent.exchange(name, with: path.name)
      } catch {
        try? Staging.remove(name, in: parent)
        throw error
      }
      try parent.sync()
      retireOld(name, in: parent, listing: old, into: staging, keeping: &keeping)
      return true
    } catch {
      if Self.isNoExchange.contains(error.code) { return false }
      throw error
    }
  }

  /// Takes the old report away, which is `folder`, now that `report` has its name.
  ///
  /// The new report is published whatever happens here: the next run does what is left.
  private func retireOld(
    _ name: String, in parent: borrowing Folder, listing old: Manifest?,
    into report: borrowing Folder, keeping: inout Keeping
  ) {
    var retirement = Retirement(keeping: keeping)
    do throws(SystemFailure) {
      try retirement.empty(folder, listing: old, into: report)
      try report.syncTree()
      try parent.remove(folder: name)
      try parent.sync()
    } catch {}
    keeping = retirement.keeping
  }
}
