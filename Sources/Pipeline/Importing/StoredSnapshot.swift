import Catalogue
import StatisticalModel

/// What an edition's folder holds of a table.
struct StoredSnapshot {
  /// How it stands to a file that is to be stored.
  enum Comparison {
    case absent
    /// The same content is there, whole; its path.
    case same(String)
    /// The same content was there, and something of it is missing or not as it was. The origin is
    /// nil where it is that.
    case damaged(Origin?, files: [String])
  }

  private let name: String
  private let place: String
  private let folder: DataFolder
  /// The names of the files of the table but its origin; at most one where all is well.
  private let files: [String]
  private let hasOrigin: Bool

  /// Looks at a folder, which need not be there.
  ///
  /// - Throws: `PipelineError` where it cannot be listed.
  init(_ name: String, at place: String, of folder: DataFolder) throws(PipelineError) {
    self.name = name
    self.place = place
    self.folder = folder
    let origin = name + SnapshotStore.originEnding
    let names = try folder.names(in: place)
    files = names.filter { $0 != origin && $0.prefix { $0 != "." } == name }
    hasOrigin = names.contains(origin)
  }

  /// Compares what is there with what is to be stored.
  ///
  /// - Throws: `PipelineError` where another content is there, which must not be lost.
  func comparison(
    with content: SnapshotWriter.Content, edition: Edition
  ) throws(PipelineError) -> Comparison {
    if !hasOrigin && files.isEmpty { return .absent }
    guard let origin = try readOrigin() else {
      // Nothing says what a file without an origin is: only the very same one is taken over.
      for file in files where try digest(of: file) != content.origin.sha256 {
        throw PipelineError(
          .cannotWrite, at: SourceLocation(file: folder.name(of: "\(place)/\(file)")),
          "a file of that name is there, with another content and without an origin that says what"
            + " it is", "move it elsewhere, and import again")
      }
      return .damaged(nil, files: files)
    }
    guard origin.contentSHA256 == content.origin.contentSHA256 else {
      throw PipelineError(
        .cannotWrite,
        at: SourceLocation(file: folder.name(of: "\(place)/\(name)\(SnapshotStore.originEnding)")),
        "the edition \(edition) of \(name) is stored already, with another content",
        "name the edition of the new file with --edition, or delete the old snapshot")
    }
    guard files.count == 1, let file = files.first, try digest(of: file) == origin.sha256 else {
      return .damaged(origin, files: files)
    }
    return .same("\(place)/\(file)")
  }

  /// The origin; nil where there is none, or it cannot be understood.
  private func readOrigin() throws(PipelineError) -> Origin? {
    guard hasOrigin else { return nil }
    guard let text = try? folder.text(of: "\(place)/\(name)\(SnapshotStore.originEnding)").text
    else { return nil }
    return try? OriginFile.read(text.text, file: text.file)
  }

  private func digest(of file: String) throws(PipelineError) -> String {
    try folder.bytes(of: "\(place)/\(file)").digest.sha256
  }
}
