import StatisticalModel
import Storage

/// What stands in the folder that a report is to be put in.
struct ExistingReport {
  /// Nil where no report was published there yet.
  let manifest: Manifest?
  private let entries: [Folder.Entry]

  /// Why a folder is not ours to replace.
  enum Obstacle: Error {
    case noManifest
    case foreign(path: String)
    case unlisted(SystemFailure)
  }

  /// Looks at a folder.
  ///
  /// - Throws: `Obstacle` where it holds something that no report wrote and that would be lost.
  init(in folder: borrowing Folder) throws(Obstacle) {
    do throws(SystemFailure) {
      manifest = try Manifest.read(from: folder)
      entries = Self.concerning(try folder.tree(descending: ReportPath.isOurs))
    } catch {
      throw .unlisted(error)
    }
    guard !entries.isEmpty else { return }
    guard let manifest else { throw .noManifest }
    let files = manifest.outputs.map(\.path) + [Manifest.fileName]
    let ours = ReportPath.folders(of: files).union(files)
    if let foreign = entries.first(where: { !ours.contains($0.path) }) {
      throw .foreign(path: foreign.path)
    }
  }

  /// What is not a bystander, nor a folder of nothing but such.
  private static func concerning(_ entries: [Folder.Entry]) -> [Folder.Entry] {
    let others = entries.filter { !ReportPath.isBystander($0.path) }
    let files = others.filter { $0.status.kind != .folder }.map(\.path)
    let bystanders = entries.map(\.path).filter(ReportPath.isBystander)
    let around = ReportPath.folders(of: bystanders).subtracting(ReportPath.folders(of: files))
    return others.filter { !around.contains($0.path) }
  }

  /// Whether the folder holds a report already, byte for byte and nothing else of ours.
  func isSame(
    as report: [ReportFile], in folder: borrowing Folder
  ) throws(SystemFailure) -> Bool {
    let paths = report.map(\.path)
    guard manifest != nil,
      Set(entries.map(\.path)) == ReportPath.folders(of: paths).union(paths)
    else { return false }
    for file in report {
      guard let present = try folder.bytes(at: file.path), present.elementsEqual(file.text.utf8)
      else { return false }
    }
    return true
  }
}
