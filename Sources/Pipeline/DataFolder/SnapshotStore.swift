import Catalogue
import Ingest
package import StatisticalModel
import Storage

/// The snapshots of a data folder: `snapshots/<agency>/<edition>/<name>.<ending>`.
package struct SnapshotStore: Sendable {
  let folder: DataFolder

  package init(folder: DataFolder) {
    self.folder = folder
  }

  static let originEnding = ".origin.yml"

  /// Every snapshot, ordered by agency, edition and name.
  ///
  /// - Throws: `PipelineError` where a folder is no edition, a file has no origin or an origin no
  ///   file, or an origin cannot be understood.
  package func snapshots() throws(PipelineError) -> [Snapshot] {
    let lock = try lock()
    return try withExtendedLifetime(lock) { () throws(PipelineError) in try listed() }
  }

  /// Every snapshot, in the same order.
  ///
  /// - Throws: `PipelineError` as `snapshots`, and where there is neither catalogue nor snapshot.
  package func editions() throws(PipelineError) -> [Snapshot] {
    let names = try folder.names(in: "snapshots")
    guard try folder.catalogueIfPresent() != nil || !names.isEmpty else {
      throw PipelineError(
        .inputMissing, at: SourceLocation(file: folder.path), "there is no data folder",
        "name it with --data")
    }
    return try snapshots()
  }

  /// Keeps imports from changing what is there while it is looked at; nil where nothing is there.
  private func lock() throws(PipelineError) -> FolderLock? {
    guard try folder.exists("snapshots") else { return nil }
    do throws(FolderLock.Failure) {
      return try FolderLock.take(folder.name(of: "snapshots"), .shared, waiting: Self.waiting) {}
    } catch {
      switch error {
      case .held:
        throw PipelineError(
          .locked, at: SourceLocation(file: folder.name(of: "snapshots")),
          "an import has been writing here for \(Self.waiting) seconds",
          "try again when it has ended")
      case .system(let failure):
        throw PipelineError(
          .inputMissing, at: SourceLocation(file: folder.name(of: "snapshots")),
          "it cannot be looked at (\(failure.reason))", failure.remedy)
      }
    }
  }

  /// The seconds that an import may take to put what it has read in its place.
  private static let waiting = 60

  private func listed() throws(PipelineError) -> [Snapshot] {
    var snapshots: [Snapshot] = []
    for agency in try folder.names(in: "snapshots") {
      for name in try folder.names(in: "snapshots/\(agency)") {
        let path = "snapshots/\(agency)/\(name)"
        guard let edition = Edition(name) else {
          throw PipelineError(
            .badInput, at: SourceLocation(file: folder.name(of: path)),
            "'\(name)' is no edition", "name the folder YYYY, YYYY-MM or YYYY-MM-DD")
        }
        snapshots += try self.snapshots(agency: agency, edition: edition, path: path)
      }
    }
    guard snapshots.count < Int(UInt16.max) else {
      throw PipelineError(
        .badInput, at: SourceLocation(file: folder.name(of: "snapshots")),
        "there are more than \(UInt16.max) snapshots", "remove old editions")
    }
    return snapshots
  }

  private func snapshots(
    agency: String, edition: Edition, path: String
  ) throws(PipelineError) -> [Snapshot] {
    let files = try completeFiles(in: path)
    var snapshots: [Snapshot] = []
    for file in files where !file.hasSuffix(Self.originEnding) {
      let name = String(file.prefix { $0 != "." })
      if let other = snapshots.first(where: { $0.name == name }) {
        throw PipelineError(
          .badInput, at: SourceLocation(file: folder.name(of: "\(path)/\(file)")),
          "the edition holds '\(name)' already, in \(folder.name(of: other.path))",
          "keep the one that the origin describes and remove the other")
      }
      guard files.contains(name + Self.originEnding) else {
        throw PipelineError(
          .badInput, at: SourceLocation(file: folder.name(of: "\(path)/\(file)")),
          "the file has no \(name + Self.originEnding) beside it, so nothing says where it comes from",
          "bring files in with `skillgap import`")
      }
      let origin = try origin(
        "\(path)/\(name)\(Self.originEnding)", describing: name, edition: edition)
      snapshots.append(
        Snapshot(
          agency: agency, edition: edition, name: name, path: "\(path)/\(file)", origin: origin))
    }
    for file in files where file.hasSuffix(Self.originEnding) {
      let name = String(file.dropLast(Self.originEnding.count))
      if !snapshots.contains(where: { $0.name == name }) {
        throw PipelineError(
          .inputMissing, at: SourceLocation(file: folder.name(of: "\(path)/\(file)")),
          "the file \(name).* that this origin describes is missing",
          "restore it, or delete the origin")
      }
    }
    return snapshots
  }

  /// The names in an edition's folder, without those of an import that is not complete.
  private func completeFiles(in path: String) throws(PipelineError) -> [String] {
    let names = try folder.names(in: path, hidden: true)
    if let broken = ImportJournal.pendingMends(in: names).first {
      throw PipelineError(
        .inputMissing, at: SourceLocation(file: folder.name(of: "\(path)/\(broken)")),
        "an import that was to mend this snapshot broke off", "import it again")
    }
    for name in ImportJournal.names(among: names) {
      guard ImportJournal(try folder.bytes(of: "\(path)/\(name)").bytes, named: name) == nil
      else { continue }
      throw PipelineError(
        .inputMissing, at: SourceLocation(file: folder.name(of: "\(path)/\(name)")),
        "this journal of an import that broke off cannot be read", ImportJournal.remedy)
    }
    let pending = Set(ImportJournal.pending(in: names))
    return names.filter { name in
      !name.hasPrefix(".") && !pending.contains(String(name.prefix { $0 != "." }))
    }
  }

  /// The origin at a path.
  ///
  /// - Throws: `PipelineError` where it cannot be understood, or speaks of another table or another
  ///   edition than the place where it lies.
  private func origin(
    _ path: String, describing name: String, edition: Edition
  ) throws(PipelineError) -> Origin {
    let source = try folder.text(of: path).text
    let origin = try catalogueStage { () throws(CatalogueError) in
      try OriginFile.read(source.text, file: source.file)
    }
    guard origin.dataset == name else {
      throw PipelineError(
        .badInput, at: SourceLocation(file: source.file),
        "the origin is that of '\(origin.dataset)', the file is named '\(name)'",
        "restore the names; bring files in with `skillgap import`")
    }
    guard origin.tableUpdated.map({ $0 == edition.description }) ?? true else {
      throw PipelineError(
        .badInput, at: SourceLocation(file: source.file),
        "the table was updated on \(origin.tableUpdated ?? "-"), the folder says \(edition)",
        "name the folder after the date at which the table was updated")
    }
    return origin
  }

  /// Checks that a snapshot's file is the one its origin describes.
  ///
  /// - Returns: its digest, for the manifest.
  /// - Throws: `PipelineError` where the file was changed.
  func verified(_ snapshot: Snapshot) throws(PipelineError) -> FileDigest {
    try reading(snapshot) { _ throws(PipelineError) in }.digest
  }

  /// Reads a snapshot's file and checks that what was read is what its origin describes.
  ///
  /// - Parameters:
  ///   - snapshot: one of this store.
  ///   - body: reads the file, which is open.
  /// - Returns: what `body` returns, and the digest of the file, for the manifest.
  /// - Throws: `PipelineError` where the file was changed, whatever `body` says of it; what `body`
  ///   throws.
  func reading<Value>(
    _ snapshot: Snapshot, _ body: (InputFile) throws(PipelineError) -> Value
  ) throws(PipelineError) -> (value: Value, digest: FileDigest) {
    let file = try folder.opened(snapshot.path)
    let value: Value
    do throws(PipelineError) {
      value = try body(file.input)
    } catch {
      _ = try verified(file, as: snapshot)
      throw error
    }
    return (value, try verified(file, as: snapshot))
  }

  private func verified(
    _ file: HashedFile, as snapshot: Snapshot
  ) throws(PipelineError) -> FileDigest {
    let digest = try stage { () throws(IngestError) in try file.digest() }
    guard digest.sha256 == snapshot.origin.sha256 else {
      throw PipelineError(
        .badInput, at: SourceLocation(file: folder.name(of: snapshot.path)),
        "the file is not the one its origin describes: its SHA-256 is \(digest.sha256), the origin"
          + " says \(snapshot.origin.sha256)",
        "restore the file; a corrected one is a new edition for `skillgap import`")
    }
    return FileDigest(path: snapshot.path, sha256: digest.sha256, bytes: digest.bytes)
  }
}
