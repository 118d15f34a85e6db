import Catalogue
import StatisticalModel
import Storage

/// What an edition's folder holds of a table.
struct StoredSnapshot {
  /// How it stands to a file that is to be stored.
  enum Comparison {
    case absent
    /// The same content is there, whole; its path.
    case same(String)
    /// The same content was there, and something of it is missing or not as it was. The origin is
    /// nil where it is that; what is there and damaged is put aside, never deleted.
    case damaged(Origin?, asides: [ImportJournal.Move])
  }

  private let name: String
  private let place: String
  private let folder: DataFolder
  /// The names of the files of the table but its origin; at most one where all is well.
  private let files: [String]
  private let hasOrigin: Bool
  /// All names in the folder, hidden ones too.
  private let names: Set<String>

  private var originName: String { name + SnapshotStore.originEnding }

  /// Looks at a folder, which need not be there.
  ///
  /// - Throws: `PipelineError` where it cannot be listed.
  init(_ name: String, at place: String, of folder: DataFolder) throws(PipelineError) {
    self.name = name
    self.place = place
    self.folder = folder
    let names = try folder.names(in: place, hidden: true)
    let origin = name + SnapshotStore.originEnding
    files = names.filter { $0 != origin && $0.prefix { $0 != "." } == name }
    hasOrigin = names.contains(origin)
    self.names = Set(names)
  }

  /// Compares what is there with what is to be stored.
  ///
  /// - Throws: `PipelineError` where another content is there, or more than one file of the name:
  ///   what they are only a person can tell.
  func comparison(
    with content: SnapshotWriter.Content, edition: Edition
  ) throws(PipelineError) -> Comparison {
    try refuseJournal()
    if !hasOrigin && files.isEmpty { return .absent }
    let origin = try readOrigin()
    if let origin, origin.contentSHA256 != content.origin.contentSHA256 {
      throw refusal(
        originName, "the edition \(edition) of \(name) is stored already, with another content",
        "name the edition of the new file with --edition, or delete the old snapshot")
    }
    var whole: String?
    for file in files where try digest(of: file) == (origin ?? content.origin).sha256 {
      whole = file
    }
    // The file of the snapshot is the whole one, else that of its name; others are a person's.
    let own = whole ?? files.first { $0 == "\(name).\(content.ending)" } ?? files.first
    if let other = files.first(where: { $0 != own }) {
      throw refusal(
        other, "the edition holds \(own ?? name) already, and this is another file of its name",
        "move it elsewhere, and import again")
    }
    if origin != nil, let whole { return .same("\(place)/\(whole)") }
    if origin == nil, whole == nil, let own {
      throw refusal(
        own,
        "a file of that name is there, with another content and without an origin that says what it"
          + " is", "move it elsewhere, and import again")
    }
    let target = "\(name).\(content.ending)"
    var damaged = whole == nil ? files : files.filter { $0 != target }
    if origin == nil, hasOrigin { damaged.append(originName) }
    return .damaged(origin, asides: try asides(of: damaged, replaced: [target, originName]))
  }

  /// Refuses a snapshot whose import broke off and could not be completed.
  private func refuseJournal() throws(PipelineError) {
    let journals = ImportJournal.names(among: names.sorted())
    let pending = ImportJournal.pending(in: journals) + ImportJournal.pendingMends(in: journals)
    guard pending.contains(name),
      let journal = journals.first(where: { $0.hasPrefix(".\(name).") })
    else { return }
    throw refusal(
      journal, "this journal of an import that broke off cannot be completed", ImportJournal.remedy)
  }

  /// Names under which what is damaged is kept; an empty file that is replaced needs none.
  private func asides(
    of files: [String], replaced: [String]
  ) throws(PipelineError) -> [ImportJournal.Move] {
    var moves: [ImportJournal.Move] = []
    for file in files {
      let isEmpty = try folder.bytes(of: "\(self.place)/\(file)").bytes.isEmpty
      if isEmpty && replaced.contains(file) { continue }
      var place = ".\(file).kept"
      var count = 1
      while names.contains(place) {
        count += 1
        place = ".\(file).kept-\(count)"
      }
      moves.append(ImportJournal.Move(from: file, to: place))
    }
    return moves
  }

  /// The origin; nil where there is none, or it cannot be understood.
  ///
  /// - Throws: where it cannot be read.
  private func readOrigin() throws(PipelineError) -> Origin? {
    guard hasOrigin else { return nil }
    let path = "\(place)/\(originName)"
    let bytes = try folder.bytes(of: path).bytes
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return try? OriginFile.read(text, file: folder.name(of: path))
  }

  private func digest(of file: String) throws(PipelineError) -> String {
    try folder.bytes(of: "\(place)/\(file)").digest.sha256
  }

  private func refusal(_ file: String, _ problem: String, _ remedy: String) -> PipelineError {
    PipelineError(
      .cannotWrite, at: SourceLocation(file: folder.name(of: "\(place)/\(file)")), problem, remedy)
  }
}
