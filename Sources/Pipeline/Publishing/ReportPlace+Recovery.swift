import StatisticalModel
import Storage

// What runs that broke off have left.
extension ReportPlace {
  /// Completes what a run that replaced file by file has begun.
  ///
  /// - Returns: false where a journal is there that is none of ours, or damaged: then nothing may be
  ///   cleared, since it may need it.
  func completeJournal(keeping: inout Keeping) throws(SystemFailure) -> Bool {
    guard try folder.status(of: Journal.fileName) != nil else { return true }
    guard let journal = try Journal.read(from: folder) else { return false }
    try journal.complete(in: folder, keeping: &keeping)
    return true
  }

  /// Clears the staging folders of dead runs of this user, in the folder and beside it.
  ///
  /// `tell` is told of those that cannot be cleared: they are no reason to refuse a report.
  func clearDeadRuns(keeping: inout Keeping, tell: (String) -> Void) {
    clear(Staging.innerPrefix, in: folder, at: path.path, keeping: &keeping, tell: tell)
    // Where the folder above may not be listed, no run has made anything there either.
    guard let parent = try? Folder.open(path.parent) else { return }
    clear(
      Staging.prefix(beside: path.name), in: parent, at: path.parent, keeping: &keeping,
      tell: tell)
  }

  private func clear(
    _ prefix: String, in parent: borrowing Folder, at place: String, keeping: inout Keeping,
    tell: (String) -> Void
  ) {
    for name in (try? parent.names()) ?? [] where RandomName.isOne(name, prefix) {
      do throws(SystemFailure) {
        switch try Staging.kind(of: name, in: parent) {
        case .unfinished: try Staging.remove(name, in: parent)
        case .empty: try parent.removeEmptyFolder(name)
        case .report(let manifest):
          try retire(name, in: parent, listing: manifest, keeping: &keeping)
        case .foreign, nil: break
        }
      } catch {
        tell(Self.leftover("\(place)/\(name)", error))
      }
    }
  }

  /// Takes a report away that another one has replaced.
  private func retire(
    _ name: String, in parent: borrowing Folder, listing manifest: Manifest?,
    keeping: inout Keeping
  ) throws(SystemFailure) {
    var retirement = Retirement(keeping: keeping)
    defer { keeping = retirement.keeping }
    parent.openUp(name)
    try retirement.empty(try parent.folder(name), listing: manifest, into: folder)
    // Not what somebody has put there since: then it holds something, and stays.
    try parent.remove(folder: name)
    try parent.sync()
  }
}
