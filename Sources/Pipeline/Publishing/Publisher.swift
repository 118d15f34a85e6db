import CRenameExchange
import FoundationEssentials
import Glibc
import StatisticalModel

/// Puts a finished report in its folder, whole or not at all.
package struct Publisher {
  /// The folder as the user names it.
  let folder: String
  private let files = FileManager.default

  init(folder: String) {
    self.folder = folder
  }

  package enum Outcome: Sendable, Hashable {
    case written
    /// Every byte was there already; nothing was touched.
    case unchanged
  }

  /// Publishes the files of a report.
  ///
  /// They are written to a folder beside the old one, which then changes places with it, so that a
  /// reader sees the old report or the new one. Where the file system cannot exchange folders, the
  /// files are replaced one by one, the manifest last.
  ///
  /// - Throws: `PipelineError` with `cannotWrite`; the old report is then as it was.
  func publish(_ report: [ReportFile]) throws(PipelineError) -> Outcome {
    let target = resolved(folder)
    let old = try existingReport(at: target)
    if old != nil, isSame(report, at: target, listed: old) { return .unchanged }
    let fresh = target + ".new-\(getpid())"
    defer { try? files.removeItem(atPath: fresh) }
    try write(report, to: fresh)
    guard old != nil || files.fileExists(atPath: target) else {
      try move(fresh, to: target)
      return .written
    }
    if try exchange(fresh, with: target) { return .written }
    try replace(report, in: target, old: old)
    return .written
  }

  /// The folder behind a symbolic link, so that the link itself is not exchanged.
  private func resolved(_ path: String) -> String {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard files.fileExists(atPath: trimmed) else { return trimmed }
    return URL(filePath: trimmed).resolvingSymlinksInPath().path
  }

  /// The manifest of the report at `target`; nil where there is none and it may be written.
  ///
  /// - Throws: `PipelineError` where what is there is not ours, wholly or in part.
  private func existingReport(at target: String) throws(PipelineError) -> Manifest? {
    var isFolder = false
    guard files.fileExists(atPath: target, isDirectory: &isFolder) else { return nil }
    guard isFolder else {
      throw refusal("it is a file", "name a folder with --output")
    }
    let present = try listing(of: target)
    if present.isEmpty { return nil }
    guard let manifest = Manifest.read(from: target) else {
      throw refusal(
        "it holds files but no \(Manifest.fileName) of this program, so it is not a report and"
          + " would be lost", "name another folder with --output")
    }
    let ours = Self.withFolders(manifest.outputs.map(\.path) + [Manifest.fileName])
    if let foreign = present.first(where: { !ours.contains($0) }) {
      throw refusal(
        "it holds '\(foreign)', which no report wrote and which would be lost",
        "move that file elsewhere")
    }
    return manifest
  }

  private func refusal(_ problem: String, _ remedy: String) -> PipelineError {
    PipelineError(
      .cannotWrite, at: SourceLocation(file: folder),
      "the reports cannot be written here: \(problem)",
      remedy)
  }

  /// Everything below a folder, relative to it, sorted: files, folders, links of any kind.
  ///
  /// - Throws: `PipelineError` where it cannot be listed, since what is not seen would be lost.
  private func listing(of target: String) throws(PipelineError) -> [String] {
    do {
      return try files.subpathsOfDirectory(atPath: target).sorted()
    } catch {
      throw refusal(
        "what is in it cannot be listed (\(Reason.of(error)))", "check your rights to the folder")
    }
  }

  /// The paths with all the folders on the way to them.
  private static func withFolders(_ paths: [String]) -> Set<String> {
    var all = Set(paths)
    for path in paths {
      var parts = path.split(separator: "/").dropLast()
      while !parts.isEmpty {
        all.insert(parts.joined(separator: "/"))
        parts = parts.dropLast()
      }
    }
    return all
  }

  private func isSame(_ report: [ReportFile], at target: String, listed old: Manifest?) -> Bool {
    let paths = Self.withFolders(report.map(\.path)).sorted()
    guard let old, (try? listing(of: target)) == paths, old.outputs.count == report.count - 1
    else { return false }
    return report.allSatisfy { file in
      let present = try? Data(contentsOf: URL(filePath: target + "/" + file.path))
      return present.map { $0.elementsEqual(file.text.utf8) } ?? false
    }
  }

  private func write(_ report: [ReportFile], to target: String) throws(PipelineError) {
    do {
      try? files.removeItem(atPath: target)
      for file in report { try Self.write(file, to: target) }
    } catch {
      throw refusal(
        Reason.of(error), "check the free space and that you may write beside the folder")
    }
  }

  private static func write(_ file: ReportFile, to target: String) throws {
    let url = URL(filePath: target + "/" + file.path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(file.text.utf8).write(to: url)
  }

  private func move(_ fresh: String, to target: String) throws(PipelineError) {
    // Safe: both strings are copied by the call's bridging and live through it.
    guard unsafe rename(fresh, target) == 0 else {
      throw refusal(Self.reason(errno), "check the path")
    }
  }

  /// Exchanges two folders in one step.
  ///
  /// - Returns: false where the file system cannot.
  private func exchange(_ fresh: String, with target: String) throws(PipelineError) -> Bool {
    // Safe: both strings live through the call, which keeps neither.
    let status = unsafe skillgap_exchange(AT_FDCWD, fresh, AT_FDCWD, target)
    if status == 0 { return true }
    guard [ENOSYS, EINVAL, ENOTSUP].contains(status) else {
      throw refusal(Self.reason(status), "check that you may write beside the folder")
    }
    return false
  }

  /// Replaces the files one by one and removes those that the new report no longer has.
  private func replace(
    _ report: [ReportFile], in target: String, old: Manifest?
  ) throws(PipelineError) {
    do {
      let manifestLast = report.sorted {
        ($0.path == Manifest.fileName ? 1 : 0, $0.path)
          < ($1.path == Manifest.fileName ? 1 : 0, $1.path)
      }
      for file in manifestLast { try Self.write(file, to: target) }
      let paths = Set(report.map(\.path))
      for file in old?.outputs ?? [] where !paths.contains(file.path) {
        try files.removeItem(atPath: target + "/" + file.path)
      }
    } catch {
      throw refusal(Reason.of(error), "check the free space and that you may write there")
    }
  }

  private static func reason(_ code: Int32) -> String {
    // Safe: strerror returns a string of the C library that is read before any other call.
    unsafe String(cString: strerror(code))
  }
}
