import Glibc
import StatisticalModel
import Storage

extension ReportPlace {
  /// How an exchange went.
  enum Exchange {
    case done
    /// Folders cannot be exchanged here; nothing was changed.
    case impossible
    /// Another folder has the name of the report now; nothing was changed.
    case moved
  }

  /// Failures where folders cannot be exchanged, and files can be replaced all the same: no such
  /// call, no such thing on this file system, a mount point, a layer of an overlay, a folder above
  /// in which this user may not write.
  private static let isNoExchange: Set<Int32> = [
    ENOSYS, EINVAL, ENOTSUP, EBUSY, EXDEV, EACCES, EPERM, EROFS,
  ]

  /// Writes a report beside the folder and exchanges the two in one step.
  ///
  /// `tell` is told of what could not be taken away afterwards: the report is published then.
  func exchange(
    _ report: [ReportFile], replacing old: Manifest?, keeping: inout Keeping,
    tell: (String) -> Void
  ) throws(SystemFailure) -> Exchange {
    guard let parent = try? Folder.open(path.parent),
      try parent.status.device == folder.status.device
    else { return .impossible }
    if try holdsImmovable { return .impossible }
    let name = RandomName.make(Staging.prefix(beside: path.name))
    do throws(SystemFailure) {
      let staging = try Staging.make(name, in: parent, like: try folder.status)
      do throws(SystemFailure) {
        try Staging.write(report, to: staging, like: folder)
        try staging.take(rightsOf: try folder.status)
        try staging.syncTree()
        try staging.remove(file: Staging.marker)
        try staging.sync()
        guard try swap(name, in: parent) else {
          discard(name, staging, in: parent)
          return .moved
        }
      } catch {
        discard(name, staging, in: parent)
        throw error
      }
      retireOld(name, in: parent, listing: old, into: staging, keeping: &keeping, tell: tell)
      return .done
    } catch {
      if Self.isNoExchange.contains(error.code) { return .impossible }
      throw error
    }
  }

  /// Whether somebody else's folder is in the folder, which this user could not carry over.
  private var holdsImmovable: Bool {
    get throws(SystemFailure) {
      if geteuid() == 0 { return false }
      return try folder.tree(descending: ReportPath.isOurs).contains {
        $0.status.kind == .folder && !$0.status.isOurs
      }
    }
  }

  /// Removes the staging folder where it still has its name: another folder may have it by now.
  private func discard(
    _ name: String, _ staging: borrowing Folder, in parent: borrowing Folder
  ) {
    guard let named = try? parent.status(of: name), let own = try? staging.status,
      named.isSame(as: own)
    else { return }
    try? Staging.remove(name, in: parent)
  }

  /// Exchanges the staging folder and the report, if it is the report that has its name.
  ///
  /// A person may move it at any moment: what has come out is looked at again.
  private func swap(
    _ name: String, in parent: borrowing Folder
  ) throws(SystemFailure) -> Bool {
    let own = try folder.status
    guard try parent.status(of: path.name)?.isSame(as: own) == true else { return false }
    try parent.exchange(name, with: path.name)
    if try parent.status(of: name)?.isSame(as: own) == true { return true }
    try parent.exchange(name, with: path.name)
    return false
  }

  /// Takes the old report away, which is `folder`, now that `report` has its name.
  ///
  /// The new report is published whatever happens here: the next run does what is left.
  private func retireOld(
    _ name: String, in parent: borrowing Folder, listing old: Manifest?,
    into report: borrowing Folder, keeping: inout Keeping, tell: (String) -> Void
  ) {
    var retirement = Retirement(keeping: keeping)
    do throws(SystemFailure) {
      try parent.sync()
      try retirement.empty(folder, listing: old, into: report)
      try report.syncTree()
      try parent.remove(folder: name)
      try parent.sync()
    } catch {
      tell(Self.leftover("\(path.parent)/\(name)", error))
    }
    keeping = retirement.keeping
  }

  /// What is told of a folder of ours that could not be taken away.
  static func leftover(_ path: String, _ failure: SystemFailure) -> String {
    "\(path): this rest of a report could not be taken away: \(failure.reason); the next run tries"
      + " again"
  }
}
