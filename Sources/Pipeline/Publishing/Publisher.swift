import Glibc
import StatisticalModel
import Storage

/// Puts a report in its folder, whole or not at all.
///
/// As long as the value lives no other run writes there.
package struct Publisher: ~Copyable {
  package enum Outcome: Sendable, Hashable {
    case written
    /// Every byte was there already; nothing was touched.
    case unchanged
  }

  /// The folder as the user names it.
  private let name: String
  private let place: ReportPlace
  private let options: WriteOptions
  /// The report that was there; nil where there was none.
  private let manifest: Manifest?

  /// Locks the folder of a report, and mends what a run that broke off has left there.
  ///
  /// - Throws: `PipelineError` with `locked` where another run is still writing, with `cannotWrite`
  ///   where what stands there is not ours to replace; then nothing was changed.
  package init(folder: String, options: WriteOptions) throws(PipelineError) {
    name = folder
    self.options = options
    let place = try ReportPlace.take(folder, options: options)
    var keeping = Keeping()
    defer { Self.tell(of: keeping, name: folder, options) }
    var isClear = false
    do throws(SystemFailure) {
      isClear = try place.completeJournal(keeping: &keeping)
    } catch {
      throw Self.refusal(folder, error)
    }
    guard isClear else {
      throw Self.refusal(
        folder, "it holds \(Journal.fileName) of a run that broke off, which cannot be read",
        "let the version that wrote it complete it, or remove the folder and make the report anew")
    }
    place.clearDeadRuns(keeping: &keeping, tell: options.tell)
    self.manifest = try Self.existing(in: place, folder).manifest
    self.place = place
  }

  /// The paths of the snapshots from which the present report was made; none where there is none.
  package var snapshots: [String] { manifest?.editions.map(\.path) ?? [] }

  /// Publishes the files of a report.
  ///
  /// They are written to a folder beside the old one, which then changes places with it, so that a
  /// reader sees the old report or the new one. Where folders cannot be exchanged, the files are
  /// replaced one by one, with a journal that the next run completes.
  ///
  /// - Throws: `PipelineError` with `cannotWrite`; the old report is then as it was, or a journal
  ///   says that it is not.
  consuming func publish(_ report: [ReportFile]) throws(PipelineError) -> Outcome {
    // A person may have changed something since: what counts is what is there now.
    let existing = try Self.existing(in: place, name)
    var keeping = Keeping()
    defer { Self.tell(of: keeping, name: name, options) }
    var exchange = ReportPlace.Exchange.impossible
    do throws(SystemFailure) {
      if try !place.isStillThere {
        exchange = .moved
      } else if try existing.isSame(as: report, in: place.folder) {
        return .unchanged
      } else if options.exchanges {
        exchange = try place.exchange(
          report, replacing: existing.manifest, keeping: &keeping, tell: options.tell)
      }
    } catch {
      throw Self.refusal(name, error)
    }
    switch exchange {
    case .done: break
    case .moved: throw Self.moved(name)
    case .impossible: try replace(report, replacing: existing.manifest, keeping: &keeping)
    }
    return .written
  }

  /// Replaces the report file by file, as a journal says.
  private func replace(
    _ report: [ReportFile], replacing old: Manifest?, keeping: inout Keeping
  ) throws(PipelineError) {
    let staging = RandomName.make(Staging.innerPrefix)
    let new = KnownFiles(report.map { Manifest.File($0) })
    var known = KnownFiles([])
    try Self.cannotWrite(name) { () throws(SystemFailure) in
      known = try KnownFiles(old?.outputs ?? [], in: place.folder)
    }
    try checkFolders(of: (new.list + known.list).map(\.path))
    let journal = Journal(staging: staging, new: new, old: known)
    let text = try JSONText.of(journal)
    try Self.cannotWrite(name) { () throws(SystemFailure) in
      try stage(report, as: staging, journal: text)
    }
    do throws(SystemFailure) {
      try journal.complete(in: place.folder, keeping: &keeping)
    } catch {
      throw Self.refusal(
        name, "\(error.reason), and a part of the report has been replaced",
        "\(error.remedy); the next run completes it, as \(Journal.fileName) says")
    }
  }

  /// Refuses to begin where a folder of the report cannot be changed: it could never be completed.
  private func checkFolders(of paths: [String]) throws(PipelineError) {
    for path in ReportPath.folders(of: paths).sorted() {
      do throws(SystemFailure) {
        guard try place.folder.status(at: path)?.kind == .folder else { continue }
        try place.folder.within(path) { folder, name throws(SystemFailure) in
          try folder.checkWritable(folder: name)
        }
      } catch {
        throw Self.refusal(
          name, "in its folder '\(path)' \(error.reason)",
          error.code == EACCES ? "check whose that folder is" : error.remedy)
      }
    }
  }

  /// Writes the files of a report into a folder of ours in its folder, and then the journal.
  private func stage(
    _ report: [ReportFile], as staging: String, journal: String
  ) throws(SystemFailure) {
    let inner = try Staging.make(staging, in: place.folder, like: try place.folder.status)
    do throws(SystemFailure) {
      try Staging.write(report, to: inner, like: place.folder)
      try Journal.write(journal, to: place.folder, by: inner)
    } catch {
      // A journal without its files would say that there is nothing to move: it goes first, or
      // both stay and the next run completes them.
      try? place.folder.remove(file: Journal.fileName)
      if try place.folder.status(of: Journal.fileName) == nil {
        try? Staging.remove(staging, in: place.folder)
      }
      throw error
    }
  }

  private static func tell(of keeping: Keeping, name: String, _ options: WriteOptions) {
    for item in keeping.items {
      let what =
        item.isEdited
        ? "it was edited since it was written; the edited one is kept as"
        : "a page of the report has its place now; it is kept as"
      options.tell("\(name)/\(item.path): \(what) \(name)/\(item.place)")
    }
  }
}

extension Publisher {
  private static func existing(
    in place: borrowing ReportPlace, _ name: String
  ) throws(PipelineError) -> ExistingReport {
    do throws(ExistingReport.Obstacle) {
      return try ExistingReport(in: place.folder)
    } catch {
      switch error {
      case .noManifest:
        throw refusal(
          name,
          "it holds files but no \(Manifest.fileName) of this program, so it is not a report and"
            + " would be lost", "name another folder with --output")
      case .foreign(let path):
        throw refusal(
          name, "it holds '\(path)', which no report wrote and which would be lost",
          "move that file elsewhere")
      case .unlisted(let failure):
        throw refusal(
          name, "what is in it cannot be listed (\(failure.reason))", failure.remedy)
      }
    }
  }

  static func cannotWrite(
    _ name: String, _ body: () throws(SystemFailure) -> Void
  ) throws(PipelineError) {
    do throws(SystemFailure) { try body() } catch { throw refusal(name, error) }
  }

  private static func moved(_ name: String) -> PipelineError {
    refusal(
      name, "the folder was moved or replaced while the report was made", "run the command again")
  }

  static func refusal(_ name: String, _ failure: SystemFailure) -> PipelineError {
    refusal(name, failure.reason, failure.remedy)
  }

  static func refusal(_ name: String, _ problem: String, _ remedy: String) -> PipelineError {
    PipelineError(
      .cannotWrite, at: SourceLocation(file: name),
      "the reports cannot be written here: \(problem)", remedy)
  }
}
