import Catalogue
import Clean
import FoundationEssentials
import Ingest
package import StatisticalModel

/// Makes a snapshot of a file that a person downloaded, once it has been read without error.
package struct Importer: Sendable {
  /// What the file is.
  package enum Content: Sendable, Hashable {
    case dataset(Dataflow)
    case list(ShortageListID)
  }

  package struct Outcome: Sendable, Hashable {
    /// Relative to the data folder.
    package let path: String
    /// False where the very same content was imported before.
    package let isNew: Bool
    /// What was read, in one line.
    package let summary: String
    /// What Clean finds in the file, located in it; warnings and errors alone.
    package let findings: [Finding]
  }

  private let folder: DataFolder
  private let catalogue: ReferenceCatalogue
  private let edition: Edition
  private let scope: SnapshotScope

  /// What reading a file has shown.
  private struct Reading {
    let summary: String
    /// The ending of the stored file, which says its format to people; programs look inside.
    var ending = "csv"
    var findings: [Finding] = []
  }

  /// - Throws: `PipelineError` where the catalogue cannot be read.
  package init(
    into folder: DataFolder, edition: Edition, scope: SnapshotScope
  ) throws(PipelineError) {
    self.folder = folder
    self.edition = edition
    self.scope = scope
    catalogue = try folder.catalogue()
  }

  /// Reads the file to its end, then stores it with its origin.
  ///
  /// - Throws: `PipelineError` where the file has a flaw, the catalogue does not know what it is, or
  ///   the edition holds another file already; then nothing was stored.
  package func run(path: String, as content: Content) throws(PipelineError) -> Outcome {
    let file = InputFile(path: path, name: path)
    let place: Place
    let reading: Reading
    switch content {
    case .dataset(let dataflow):
      place = try self.place(of: dataflow)
      reading = try checkTable(file, dataflow: dataflow)
    case .list(let id):
      let list = try self.list(id)
      place = Place(
        agency: list.agency, name: id.text, publisher: list.publisher,
        title: list.names.english, licence: nil)
      let table = try ShortageListFile.read(file, as: list)
      reading = Reading(summary: "\(table.rows.count) titles")
    }
    return try store(file, at: place, reading: reading)
  }

  private struct Place {
    let agency: String
    let name: String
    let publisher: String?
    let title: String
    let licence: String?
  }

  private func place(of dataflow: Dataflow) throws(PipelineError) -> Place {
    guard let dataset = catalogue.datasets[dataflow] else {
      let known = catalogue.datasets.keys.sorted().map(\.text).joined(separator: ", ")
      throw PipelineError(
        .usage, "error: the catalogue knows no dataset '\(dataflow)'; use one of: \(known)")
    }
    let licence =
      dataset.agency == "estat" ? "CC BY 4.0 (Commission Decision 2011/833/EU)" : nil
    return Place(
      agency: dataset.agency, name: dataflow.text, publisher: dataset.publisher,
      title: dataset.title, licence: licence)
  }

  private func list(_ id: ShortageListID) throws(PipelineError) -> ShortageList {
    guard let list = catalogue.shortageLists.first(where: { $0.id == id }) else {
      let known = catalogue.shortageLists.map(\.id.text).joined(separator: ", ")
      throw PipelineError(
        .usage, "error: the catalogue knows no shortage list '\(id)'; use one of: \(known)")
    }
    return list
  }

  /// Reads every row of a table, then those that the catalogue uses.
  private func checkTable(
    _ file: InputFile, dataflow: Dataflow
  ) throws(PipelineError) -> Reading {
    let selection = catalogue.selection(of: dataflow)
    let inspection = try stage { () throws(IngestError) in
      try FileInspector.inspect(
        file, options: ReadOptions(labels: catalogue.labels))
    }
    let table = try stage { () throws(IngestError) in
      try TableReader.read(
        file, snapshot: 0, selecting: selection, options: ReadOptions(labels: catalogue.labels))
    }
    let counts = "\(inspection.series) series, \(inspection.observations) observations"
    guard inspection.series > 0 else {
      throw Self.useless(file, "it has a header and no series", "fetch the file again")
    }
    guard !selection.alternatives.isEmpty else {
      return Reading(
        summary: counts + "; no indicator uses this dataset yet", ending: Self.ending(inspection))
    }
    guard !table.series.isEmpty else {
      throw Self.useless(
        file,
        "none of its \(inspection.series) series is one that the catalogue uses of \(dataflow)",
        "check that it is that table, and the filters in data/catalogue/indicators.yml")
    }
    let outcome = TableCleaner.clean(
      table, dataflow: dataflow, flags: .known, rules: CleanRules(catalogue: catalogue))
    return Reading(
      summary: counts + "; \(table.series.count) series used by the catalogue",
      ending: Self.ending(inspection),
      findings: outcome.findings.filter { $0.severity > .information })
  }

  private static func ending(_ inspection: FileInspection) -> String {
    switch inspection.format {
    case .eurostatTSV, .eurostatTSVOld: "tsv.gz"
    case .jsonStat: "json.gz"
    case .sdmxCSV1, .sdmxCSV2, .tidyCSV, .dataBrowserCSV, .delimitedText: "csv.gz"
    }
  }

  private static func useless(
    _ file: InputFile, _ problem: String, _ remedy: String
  ) -> PipelineError {
    PipelineError(
      .badInput, at: SourceLocation(file: file.name),
      "the file cannot serve as a snapshot: \(problem)", remedy)
  }

  private func store(
    _ file: InputFile, at place: Place, reading: Reading
  ) throws(PipelineError) -> Outcome {
    let received = try received(file)
    let isGzip = try stage { () throws(IngestError) in try FileContents.isGzip(file) }
    let ending = reading.ending == "csv" && isGzip ? "csv.gz" : reading.ending
    let base = "snapshots/\(place.agency)/\(edition)/\(place.name)"
    let bytes = try stored(received, isGzip: isGzip, ending: ending)
    let content = try contentDigest(of: file)
    let origin = Origin(
      publisher: place.publisher, dataset: place.name, title: place.title,
      tableUpdated: edition.description, retrieved: nil, scope: scope,
      transcription: "downloaded file, content unchanged", flags: .known, licence: place.licence,
      source: URL(filePath: file.path).lastPathComponent, notes: nil, sha256: Digest.of(bytes),
      contentSHA256: content)
    if let existing = try existing(base) {
      guard existing.contentSHA256 == content else {
        throw PipelineError(
          .cannotWrite, at: SourceLocation(file: folder.name(of: base + ".origin.yml")),
          "the edition \(edition) of \(place.name) is stored already, with another content",
          "name the edition of the new file with --edition, or delete the old snapshot")
      }
      let stored = try SnapshotStore(folder: folder).snapshots().first {
        $0.agency == place.agency && $0.edition == edition && $0.name == place.name
      }
      return Outcome(
        path: stored?.path ?? base, isNew: false, summary: reading.summary, findings: [])
    }
    let text = try catalogueStage { () throws(CatalogueError) in
      try OriginFile.write(origin, file: base + ".origin.yml")
    }
    try write(bytes, to: "\(base).\(ending)", origin: text, originPath: base + ".origin.yml")
    return Outcome(
      path: "\(base).\(ending)", isNew: true, summary: reading.summary,
      findings: reading.findings)
  }

  private func received(_ file: InputFile) throws(PipelineError) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(filePath: file.path)))
    } catch {
      throw PipelineError(
        .inputMissing, at: SourceLocation(file: file.name), "the file cannot be read",
        "check that it exists and that you may read it")
    }
  }

  /// The bytes to store: a table is compressed unless it came compressed.
  private func stored(
    _ received: [UInt8], isGzip: Bool, ending: String
  ) throws(PipelineError) -> [UInt8] {
    guard ending.hasSuffix(".gz"), !isGzip else { return received }
    return try stage { () throws(IngestError) in try GzipEncoder.compress(received) }
  }

  private func contentDigest(of file: InputFile) throws(PipelineError) -> String {
    var digest = Digest()
    try stage { () throws(IngestError) in
      try FileContents.forEachBlock(of: file) { block in
        var bytes: [UInt8] = []
        bytes.reserveCapacity(block.count)
        for index in block.indices { bytes.append(block[index]) }
        digest.update(bytes)
      }
    }
    return digest.hexadecimal
  }

  private func existing(_ base: String) throws(PipelineError) -> Origin? {
    let path = base + ".origin.yml"
    guard FileManager.default.fileExists(atPath: folder.name(of: path)) else { return nil }
    let source = try folder.text(of: path).text
    return try catalogueStage { () throws(CatalogueError) in
      try OriginFile.read(source.text, file: source.file)
    }
  }

  private func write(
    _ bytes: [UInt8], to path: String, origin: String, originPath: String
  ) throws(PipelineError) {
    let target = URL(filePath: folder.name(of: path))
    do {
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: target, options: .atomic)
      try Data(origin.utf8).write(
        to: URL(filePath: folder.name(of: originPath)), options: .atomic)
    } catch {
      try? FileManager.default.removeItem(at: target)
      throw PipelineError(
        .cannotWrite, at: SourceLocation(file: folder.name(of: path)),
        "the snapshot cannot be written: \(Reason.of(error))",
        "check the free space and your rights")
    }
  }
}
