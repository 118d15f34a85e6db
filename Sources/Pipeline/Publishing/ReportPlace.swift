import Glibc
import StatisticalModel
import Storage

/// The folder of a report, locked, and the folder that holds it.
struct ReportPlace: ~Copyable {
  let path: ResolvedPath
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
    while true {
      let isMade = try Self.make(path, named: folder)
      if let lock = try lock(path, named: folder, options) {
        return ReportPlace(path: path, lock: lock, isMade: isMade)
      }
    }
  }

  /// - Returns: nil where the folder has gone, since another run that had made it failed.
  private static func lock(
    _ path: ResolvedPath, named folder: String, _ options: WriteOptions
  ) throws(PipelineError) -> FolderLock? {
    do throws(FolderLock.Failure) {
      return try FolderLock.take(path.path, waiting: options.waiting) {
        options.tellOfWaiting(for: folder)
      }
    } catch {
      switch error {
      case .system(let failure) where failure.code == ENOENT: return nil
      case .held: throw options.locked(folder)
      case .system(let failure): throw Publisher.refusal(folder, failure)
      }
    }
  }

  /// Whether the folder still has its name: a person may have moved it.
  var isStillThere: Bool {
    get throws(SystemFailure) {
      guard let named = try FileStatus.at(path.path, followsLink: false) else { return false }
      return try named.isSame(as: folder.status)
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
