import Clean
import Ingest
import Occupations
import StatisticalModel

/// The data folder after ingest and clean, with the counts of both.
struct LoadedData {
  let catalogue: ReferenceCatalogue
  let snapshots: SnapshotList
  private(set) var digests: [FileDigest]
  private(set) var datasets: [Dataflow: Dataset] = [:]
  /// Every snapshot of every list; the newest of each counts.
  private var lists: [ListSnapshot] = []
  /// One element a snapshot, in their order.
  private(set) var quality: [QualityRecord] = []
  private(set) var findings: [Finding] = []
  private(set) var corrections: CorrectionLedger

  static func load(_ folder: DataFolder) throws(PipelineError) -> LoadedData {
    let (catalogue, digests) = try folder.hashedCatalogue()
    let store = SnapshotStore(folder: folder)
    let snapshots = SnapshotList(try store.snapshots())
    guard !snapshots.all.isEmpty else {
      throw PipelineError(
        .inputMissing, at: SourceLocation(file: folder.name(of: "snapshots")),
        "there are no snapshots", "bring files in with `skillgap import`")
    }
    let corrections = try CorrectionLedger(folder, catalogue: catalogue)
    var loaded = LoadedData(
      catalogue: catalogue, snapshots: snapshots, digests: digests + corrections.digests,
      corrections: corrections)
    try loaded.readSnapshots(of: store)
    try loaded.corrections.checkThatAllApplied()
    return loaded
  }

  private init(
    catalogue: ReferenceCatalogue, snapshots: SnapshotList, digests: [FileDigest],
    corrections: CorrectionLedger
  ) {
    self.catalogue = catalogue
    self.snapshots = snapshots
    self.digests = digests
    self.corrections = corrections
  }

  /// The newest snapshot of each list, in the order of the catalogue.
  var newestLists: [ListSnapshot] {
    catalogue.occupations.lists.compactMap { editions(of: $0).last }
  }

  /// The snapshot before the newest, of the lists that have one.
  var earlierLists: [ListSnapshot] {
    catalogue.occupations.lists.compactMap { editions(of: $0).dropLast().last }
  }

  /// The snapshots of a list, oldest first.
  private func editions(of list: ShortageList) -> [ListSnapshot] {
    lists.filter { $0.list.id == list.id }.sorted {
      snapshots.all[Int($0.snapshot)].edition < snapshots.all[Int($1.snapshot)].edition
    }
  }

  /// A table on its way: its snapshots laid over each other, and what was counted of each.
  private struct Layers {
    var overlay = SnapshotOverlay()
    var counts: [(index: Int, raw: RawCounts, clean: CleanCounts)] = []
  }

  private mutating func readSnapshots(of store: SnapshotStore) throws(PipelineError) {
    let rules = CleanRules(catalogue: catalogue)
    var layers: [Dataflow: Layers] = [:]
    var records: [Int: QualityRecord] = [:]
    for (index, snapshot) in snapshots.all.enumerated() {
      try checkAgency(of: snapshot, in: store.folder)
      if let list = catalogue.occupations.lists.first(where: { $0.id.text == snapshot.name }) {
        records[index] = try read(list, at: index, of: store)
      } else if catalogue.figures.tables.datasets[Dataflow(snapshot.name)] != nil {
        try read(
          tableAt: index, of: store, rules: rules,
          into: &layers[Dataflow(snapshot.name), default: Layers()])
      } else {
        throw PipelineError(
          .badInput, at: SourceLocation(file: store.folder.name(of: snapshot.path)),
          "the catalogue knows neither a dataset nor a shortage list '\(snapshot.name)'",
          "add it to datasets.csv or shortage-lists.yml, or remove the snapshot")
      }
    }
    for dataflow in layers.keys.sorted() {
      finish(layers[dataflow] ?? Layers(), dataflow: dataflow, records: &records)
    }
    quality = snapshots.all.indices.map {
      records[$0] ?? QualityRecord(snapshot: snapshots.all[$0], raw: nil, clean: nil, titles: nil)
    }
  }

  /// The folder of a snapshot is that of the agency which the catalogue names.
  private func checkAgency(
    of snapshot: Snapshot, in folder: DataFolder
  ) throws(PipelineError) {
    let list = catalogue.occupations.lists.first { $0.id.text == snapshot.name }
    let agency = list?.agency ?? catalogue.figures.tables.datasets[Dataflow(snapshot.name)]?.agency
    guard let agency, agency != snapshot.agency else { return }
    throw PipelineError(
      .badInput, at: SourceLocation(file: folder.name(of: snapshot.path)),
      "'\(snapshot.name)' is of the agency '\(agency)', the folder is '\(snapshot.agency)'",
      "move the file and its origin to snapshots/\(agency)/\(snapshot.edition)/")
  }

  private mutating func read(
    _ list: ShortageList, at index: Int, of store: SnapshotStore
  ) throws(PipelineError) -> QualityRecord {
    let (table, digest) = try store.reading(snapshots.all[index]) { file throws(PipelineError) in
      try ShortageListFile.read(file, as: list).named(snapshots.all[index].path)
    }
    digests.append(digest)
    lists.append(
      ListSnapshot(list: list, snapshot: UInt16(index), table: table))
    return QualityRecord(
      snapshot: snapshots.all[index], raw: nil, clean: nil,
      titles: ListAccount(of: table, as: list).titles)
  }

  private mutating func read(
    tableAt index: Int, of store: SnapshotStore, rules: CleanRules, into layers: inout Layers
  ) throws(PipelineError) {
    let snapshot = snapshots.all[index]
    let dataflow = Dataflow(snapshot.name)
    let selection = catalogue.figures.selection(of: dataflow)
    guard !selection.alternatives.isEmpty else {
      findings.append(.unused(snapshot))
      digests.append(try store.verified(snapshot))
      return
    }
    let judged = try store.judged(
      snapshot, at: index, catalogue: catalogue, rules: rules,
      corrections: corrections.concerning(snapshot))
    digests.append(judged.digest)
    try corrections.take(judged.outcome)
    layers.overlay.lay(SnapshotOverlay.Layer(snapshot, judged.outcome))
    layers.counts.append((index, judged.raw, judged.outcome.counts))
  }

  private mutating func finish(
    _ layers: Layers, dataflow: Dataflow, records: inout [Int: QualityRecord]
  ) {
    datasets[dataflow] = layers.overlay.dataset(of: dataflow)
    findings += layers.overlay.findings(of: dataflow, rules: catalogue.figures.rules.intake)
    for (layer, superseded) in zip(layers.counts, layers.overlay.superseded) {
      var counts = layer.clean
      if superseded > 0 { counts.excluded[.superseded] = superseded }
      records[layer.index] = QualityRecord(
        snapshot: snapshots.all[layer.index], raw: layer.raw, clean: counts, titles: nil)
    }
  }
}

extension Finding {
  fileprivate static func unused(_ snapshot: Snapshot) -> Finding {
    Finding(
      code: .unusedSnapshot, location: SourceLocation(file: snapshot.path),
      message: "no indicator of the catalogue uses the dataset \(snapshot.name); it was not read",
      remedy: "add it to the sources of an indicator in data/catalogue/indicators.yml")
  }
}
