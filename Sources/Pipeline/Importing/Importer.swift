import Catalogue
import Ingest
package import StatisticalModel

/// Makes a snapshot of a file that a person downloaded, once it has been read without error.
package struct Importer: Sendable {
  /// What the file is.
  package enum Content: Sendable, Hashable {
    case dataset(Dataflow)
    case list(ShortageListID)
  }

  /// What became of a file.
  package enum State: Sendable, Hashable {
    case stored
    /// The very same content was imported before, and something of it was missing or damaged.
    case mended
    /// The very same content was imported before, and is whole.
    case unchanged
    /// The edition before this one has the very same content: no new edition was made.
    case nothingNew
  }

  /// The edition of a list that had more titles.
  package struct EarlierList: Sendable, Hashable {
    package let edition: Edition
    package let titles: Int
  }

  /// What was read of a file.
  package enum Extent: Sendable, Hashable {
    /// The titles; and those of the edition before, with it, where it had more.
    case list(ListAccount, earlier: EarlierList? = nil)
    /// Of the series the catalogue uses so many; nil where no indicator uses the dataset.
    case table(series: Int, observations: Int, used: Int?)
  }

  package struct Outcome: Sendable, Hashable {
    /// Relative to the data folder.
    package let path: String
    package let state: State
    package let extent: Extent
    /// What the report will find in the file, located in it; warnings and errors alone.
    package let findings: [Finding]
  }

  private let folder: DataFolder
  private let catalogue: ReferenceCatalogue
  private let edition: Edition
  private let scope: SnapshotScope
  /// Whether the file may take away what a report has now.
  private let replace: Bool
  private let options: WriteOptions

  /// What reading a file has shown.
  struct Reading {
    let extent: Extent
    /// The ending of the stored file, which says its format to people; programs look inside.
    var ending = "csv"
    var flags = FlagKnowledge.known
    var findings: [Finding] = []
  }

  /// - Parameters:
  ///   - folder: where the snapshot will lie.
  ///   - edition: the date at which the publisher updated the table.
  ///   - scope: whether the file is the whole table.
  ///   - replace: whether the file may take away what a report has now.
  ///   - options: how is written.
  /// - Throws: `PipelineError` where the catalogue cannot be read.
  package init(
    into folder: DataFolder, edition: Edition, scope: SnapshotScope, replace: Bool = false,
    options: WriteOptions
  ) throws(PipelineError) {
    self.folder = folder
    self.edition = edition
    self.scope = scope
    self.replace = replace
    self.options = options
    catalogue = try folder.catalogue()
  }

  /// Reads the file to its end, then stores it with its origin.
  ///
  /// - Throws: `PipelineError` where the file has a flaw, the catalogue does not know what it is, or
  ///   the edition holds another file already; then nothing was stored.
  package func run(path: String, as content: Content) throws(PipelineError) -> Outcome {
    let place = try self.place(of: content)
    let writer = SnapshotWriter(
      folder: folder, agency: place.agency, edition: edition, name: place.name, options: options)
    let file = try stage { () throws(IngestError) in
      // What is checked in several passes is what is stored, whoever writes into the file meanwhile.
      try HashedFile(InputFile(path: path, name: path), copies: true)
    }
    // Before the file is read: of two that begin together one says at once that it gives way.
    let lock = try writer.lock()
    return try withExtendedLifetime(lock) { () throws(PipelineError) in
      let reading = try self.reading(of: file.input, as: content)
      return try store(file, at: place, reading: reading, with: writer)
    }
  }

  private func reading(
    of file: InputFile, as content: Content
  ) throws(PipelineError) -> Reading {
    switch content {
    case .dataset(let dataflow):
      return try TableIntake(
        folder: folder, catalogue: catalogue, dataflow: dataflow, edition: edition, scope: scope
      ).reading(of: file)
    case .list(let id):
      let intake = ListIntake(
        list: try list(id), edition: edition, catalogue: catalogue, folder: folder, replace: replace
      )
      let reading = try intake.read(file)
      return Reading(
        extent: .list(
          reading.account,
          earlier: reading.earlier.map { EarlierList(edition: $0.edition, titles: $0.titles) }),
        findings: reading.findings)
    }
  }

  private func place(of content: Content) throws(PipelineError) -> Place {
    switch content {
    case .dataset(let dataflow): return try place(of: dataflow)
    case .list(let id):
      let list = try list(id)
      return Place(
        agency: list.agency, name: id.text, publisher: list.publisher,
        title: list.names.english, licence: nil)
    }
  }

  private struct Place {
    let agency: String
    let name: String
    let publisher: String?
    let title: String
    let licence: String?
  }

  private func place(of dataflow: Dataflow) throws(PipelineError) -> Place {
    guard let dataset = catalogue.figures.tables.datasets[dataflow] else {
      let known = catalogue.figures.tables.datasets.keys.sorted().map(\.text).joined(
        separator: ", ")
      throw PipelineError(
        .usage, "error: the catalogue knows no dataset '\(dataflow)'; use one of: \(known)")
    }
    return Place(
      agency: dataset.agency, name: dataflow.text, publisher: dataset.publisher,
      title: dataset.title, licence: dataset.licence?.description)
  }

  private func list(_ id: ShortageListID) throws(PipelineError) -> ShortageList {
    guard let list = catalogue.occupations.lists.first(where: { $0.id == id }) else {
      let known = catalogue.occupations.lists.map(\.id.text).joined(separator: ", ")
      throw PipelineError(
        .usage, "error: the catalogue knows no shortage list '\(id)'; use one of: \(known)")
    }
    return list
  }

  private func store(
    _ file: HashedFile, at place: Place, reading: Reading, with writer: SnapshotWriter
  ) throws(PipelineError) -> Outcome {
    let content = try stage { () throws(IngestError) in
      let received = try file.bytes()
      let isGzip = try FileContents.isGzip(file.input)
      let ending = reading.ending == "csv" && isGzip ? "csv.gz" : reading.ending
      // A table is compressed unless it came compressed.
      let bytes =
        try ending.hasSuffix(".gz") && !isGzip ? GzipEncoder.compress(received) : received
      return SnapshotWriter.Content(
        bytes: bytes, ending: ending,
        origin: origin(
          of: file.input, at: place, flags: reading.flags, sha256: Digest.of(bytes),
          contentSHA256: try contentDigest(of: file.input)))
    }
    if let path = pathOfSame(content, named: place.name) {
      return Outcome(path: path, state: .nothingNew, extent: reading.extent, findings: [])
    }
    let stored = try writer.store(content)
    return Outcome(
      path: stored.path, state: stored.state, extent: reading.extent,
      findings: stored.state == .unchanged ? [] : reading.findings)
  }

  /// The edition before this one, where it says all that the content says; nil where this edition
  /// is there already, whole or damaged.
  private func pathOfSame(_ content: SnapshotWriter.Content, named name: String) -> String? {
    // What is damaged in the folder is told by the next report and keeps nothing out.
    let snapshots = (try? SnapshotStore(folder: folder).snapshots()) ?? []
    let earlier = snapshots.filter { $0.name == name && $0.edition <= edition }
    guard let newest = earlier.max(by: { $0.edition < $1.edition }), newest.edition != edition,
      newest.origin.contentSHA256 == content.origin.contentSHA256,
      newest.origin.scope == scope || scope == .partial
    else { return nil }
    return newest.path
  }

  private func origin(
    of file: InputFile, at place: Place, flags: FlagKnowledge, sha256: String,
    contentSHA256: String
  ) -> Origin {
    Origin(
      publisher: place.publisher, dataset: place.name, title: place.title,
      tableUpdated: edition.description, retrieved: nil, scope: scope,
      transcription: "downloaded file, content unchanged", flags: flags, licence: place.licence,
      source: file.path.split(separator: "/").last.map(String.init), notes: nil, sha256: sha256,
      contentSHA256: contentSHA256)
  }

  private func contentDigest(of file: InputFile) throws(IngestError) -> String {
    var digest = Digest()
    try FileContents.forEachBlock(of: file) { block in
      // Safe: the pointer is used only while the closure runs.
      unsafe block.withUnsafeBytes { unsafe digest.update($0) }
    }
    return digest.hexadecimal
  }
}
