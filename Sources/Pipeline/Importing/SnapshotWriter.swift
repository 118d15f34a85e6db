import Catalogue
import Glibc
import Ingest
import StatisticalModel
import Storage

/// Stores a file and its origin in a data folder: both or neither, whatever happens on the way.
struct SnapshotWriter {
  let folder: DataFolder
  let agency: String
  let edition: Edition
  let name: String
  let options: WriteOptions

  /// What is to be stored.
  struct Content {
    let bytes: [UInt8]
    /// Of the stored file: `tsv.gz`, `csv`.
    let ending: String
    let origin: Origin
  }

  /// What became of it.
  struct Outcome {
    /// Relative to the data folder.
    let path: String
    let state: Importer.State
  }

  private static let lockEnding = ".skillgap-lock"

  /// Relative to the data folder.
  private var place: String { "snapshots/\(agency)/\(edition)" }
  private var originName: String { name + SnapshotStore.originEnding }

  /// Keeps others from importing the same edition of the same table.
  ///
  /// - Throws: `PipelineError` with `locked` where another process is at it.
  func lock() throws(PipelineError) -> NameLock {
    let path = folder.name(of: "snapshots")
    let lock = try written { () throws(SystemFailure) in
      _ = try Folder.make(path)
      return try NameLock.take("\(path)/.\(agency)-\(edition)-\(name)\(Self.lockEnding)")
    }
    if let lock { return lock }
    throw PipelineError(
      .locked, at: SourceLocation(file: folder.name(of: "\(place)/\(name)")),
      "another import of this edition is running", "look at what it stores, then try again")
  }

  /// Stores a file with its origin, or mends what is damaged of it.
  ///
  /// - Throws: `PipelineError` where the edition holds another content already, or where nothing
  ///   can be written; then nothing was changed, or a journal says that the next import ends it.
  func store(_ content: Content) throws(PipelineError) -> Outcome {
    let lock = try snapshotsLock()
    return try withExtendedLifetime(lock) { () throws(PipelineError) in
      try storeLocked(content)
    }
  }

  private func storeLocked(_ content: Content) throws(PipelineError) -> Outcome {
    var completed: [ImportJournal] = []
    try written { () throws(SystemFailure) in
      completed = try completeBrokenImports()
      let present = try FileStatus.at(folder.name(of: place))
      if present.map({ $0.kind != .folder }) ?? false { throw SystemFailure(code: ENOTDIR) }
    }
    let stored = try StoredSnapshot(name, at: place, of: folder)
    switch try stored.comparison(with: content, edition: edition) {
    case .same(let path):
      // What an import before this one began is this one's work where it ends it.
      let own = completed.first { $0.snapshot == name }
      return Outcome(path: path, state: own.map { $0.mends ? .mended : .stored } ?? .unchanged)
    case .absent:
      try write(content, asides: [], mends: false)
      return Outcome(path: "\(place)/\(name).\(content.ending)", state: .stored)
    case .damaged(let origin, let asides):
      let mended = Content(
        bytes: content.bytes, ending: content.ending,
        origin: origin?.stored(as: content.origin.sha256) ?? content.origin)
      try write(mended, asides: asides, mends: true)
      tell(of: asides, in: place)
      return Outcome(path: "\(place)/\(name).\(content.ending)", state: .mended)
    }
  }

  private func tell(of asides: [ImportJournal.Move], in place: String) {
    let path = folder.name(of: place)
    for aside in asides {
      options.tell(
        "\(path)/\(aside.from): it was not what its origin says, or not to be understood; it is kept"
          + " as \(path)/\(aside.to)")
    }
  }

  /// Keeps everybody from reading and writing snapshots for the last steps of an import.
  private func snapshotsLock() throws(PipelineError) -> FolderLock {
    let path = folder.name(of: "snapshots")
    do throws(FolderLock.Failure) {
      return try FolderLock.take(path, waiting: options.waiting) {
        options.tellOfWaiting(for: path)
      }
    } catch {
      switch error {
      case .held: throw options.locked(path)
      case .system(let failure): throw refusal(failure)
      }
    }
  }

  /// Completes what dead imports have begun, in every edition.
  ///
  /// - Returns: those of the edition in hand.
  private func completeBrokenImports() throws(SystemFailure) -> [ImportJournal] {
    let snapshots = folder.name(of: "snapshots")
    for name in try Folder.open(snapshots).names() where name.hasSuffix(Self.lockEnding) {
      // Who holds it is at work; else it goes with this value. That of another user may stay.
      _ = try? NameLock.take("\(snapshots)/\(name)")
    }
    var own: [ImportJournal] = []
    for agency in try folders(in: snapshots) {
      for edition in try folders(in: agency) {
        let completed = try ImportJournal.completeAll(in: try Folder.open(edition))
        if edition == folder.name(of: place) { own = completed }
        for journal in completed {
          tell(of: journal.asides, in: String(edition.dropFirst(folder.name(of: "").utf8.count)))
        }
      }
    }
    return own
  }

  /// The paths of the folders in a folder; a link to one counts, as it does for readers.
  private func folders(in path: String) throws(SystemFailure) -> [String] {
    var folders: [String] = []
    for name in try Folder.open(path).names() where !name.hasPrefix(".") {
      if try FileStatus.at("\(path)/\(name)")?.kind == .folder { folders.append("\(path)/\(name)") }
    }
    return folders
  }

  private func write(
    _ content: Content, asides: [ImportJournal.Move], mends: Bool
  ) throws(PipelineError) {
    let text = try catalogueStage { () throws(CatalogueError) in
      try OriginFile.write(content.origin, file: "\(place)/\(originName)")
    }
    let moves = [
      ImportJournal.Move(
        from: ImportJournal.stagingName(of: name), to: "\(name).\(content.ending)"),
      ImportJournal.Move(from: ImportJournal.stagingName(of: name), to: originName),
    ]
    let journal = ImportJournal(of: name, moves: moves, asides: asides, mends: mends)
    let journalText = try JSONText.of(journal)
    try written { () throws(SystemFailure) in
      try stage(content.bytes, Array(text.utf8), for: journal, journalText)
    }
    do throws(SystemFailure) {
      try journal.complete(in: try Folder.open(folder.name(of: place)))
    } catch {
      throw PipelineError(
        .cannotWrite, at: SourceLocation(file: folder.name(of: "\(place)/\(name)")),
        "the snapshot is written, and \(error.reason) before it had its name",
        "\(error.remedy); the next import completes it"
          + (mends ? ", until then reports end 66" : ""))
    }
  }

  /// Writes a file and its origin under names of their own, and then the journal.
  private func stage(
    _ bytes: [UInt8], _ origin: [UInt8], for journal: ImportJournal, _ text: String
  ) throws(SystemFailure) {
    let path = folder.name(of: place)
    let isMade = try Folder.make(path)
    let edition = try Folder.open(path)
    do throws(SystemFailure) {
      for (content, move) in zip([bytes, origin], journal.moves) {
        try edition.store(content, as: move.from)
      }
      try syncParents()
      try journal.write(text, in: edition)
    } catch {
      try? edition.remove(file: journal.fileName)
      // A journal without its files would be an import that can never be completed.
      if try edition.status(of: journal.fileName) == nil {
        for move in journal.moves { try? edition.remove(file: move.from) }
      }
      if isMade {
        try? Folder.open(folder.name(of: "snapshots/\(agency)")).remove(folder: "\(self.edition)")
      }
      throw error
    }
  }

  /// Waits until the folders on the way to the edition are on the disk.
  private func syncParents() throws(SystemFailure) {
    for path in ["snapshots/\(agency)", "snapshots", "."] {
      try Folder.open(folder.name(of: path)).sync()
    }
  }

  private func written<Value: ~Copyable>(
    _ body: () throws(SystemFailure) -> Value
  ) throws(PipelineError) -> Value {
    do throws(SystemFailure) { return try body() } catch { throw refusal(error) }
  }

  private func refusal(_ failure: SystemFailure) -> PipelineError {
    PipelineError(
      .cannotWrite, at: SourceLocation(file: folder.name(of: "\(place)/\(name)")),
      "the snapshot cannot be written: \(failure.reason)", failure.remedy)
  }
}
