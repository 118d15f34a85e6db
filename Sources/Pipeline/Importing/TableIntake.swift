import Clean
import Ingest
import StatisticalModel

/// Reads a file that is to become a snapshot of a table, and holds it against what the catalogue
/// says of that table and against the snapshots that are there.
struct TableIntake {
  let folder: DataFolder
  let catalogue: ReferenceCatalogue
  let dataflow: Dataflow
  let edition: Edition
  let scope: SnapshotScope

  private var contract: TableContract { TableContract(dataflow, catalogue: catalogue.figures) }

  /// Reads every row, then those that the catalogue uses.
  ///
  /// - Throws: `PipelineError` where the file has a flaw, or is not the table.
  func reading(of file: InputFile) throws(PipelineError) -> Importer.Reading {
    let selection = catalogue.figures.selection(of: dataflow)
    let options = ReadOptions(labels: catalogue.figures.tables.labels)
    let inspection = try stage { () throws(IngestError) in
      try FileInspector.inspect(file, options: options)
    }
    let codes = inspection.dimensions.map { (dimension: $0.dimension, codes: $0.codes) }
    // What is no table at all is refused by its reader, at the place where it is none.
    if inspection.format != .delimitedText {
      guard inspection.series > 0 else {
        throw refusal(of: file, "it has a header and no series", "fetch the file again")
      }
      try refuse(contract.breach(ofName: inspection.dataflow), of: file, inspection)
      try refuse(contract.breach(of: codes), of: file, inspection)
    }
    let table = try stage { () throws(IngestError) in
      try TableReader.read(file, snapshot: 0, selecting: selection, options: options)
    }
    guard !selection.alternatives.isEmpty else {
      return reading(inspection, used: nil)
    }
    if table.series.isEmpty {
      try refuse(
        contract.breach(ofSelectionFrom: codes) ?? TableContract.Breach.combination, of: file,
        inspection)
    }
    let rules = CleanRules(catalogue: catalogue)
    let outcome = TableCleaner.clean(
      table, dataflow: dataflow, flags: inspection.flagKnowledge, rules: rules)
    try refuse(contract.breach(ofUniquenessIn: outcome.series), of: file, inspection)
    try refuse(contract.breach(ofCountsIn: outcome.findings), of: file, inspection)
    try refuse(contract.breach(ofValuesIn: outcome), of: file, inspection)
    var reading = reading(inspection, used: contract.used(of: outcome))
    let unused = contract.otherFrequencies(in: outcome, file: file.name).map { [$0] } ?? []
    reading.findings = (outcome.findings + unused + losses(by: outcome, of: file, rules)).filter {
      $0.severity > .information
    }
    return reading
  }

  private func reading(_ inspection: FileInspection, used: Int?) -> Importer.Reading {
    Importer.Reading(
      extent: .table(
        series: inspection.series, observations: inspection.observations, used: used),
      ending: Self.ending(inspection), flags: inspection.flagKnowledge)
  }

  private func refuse(
    _ breach: TableContract.Breach?, of file: InputFile, _ inspection: FileInspection
  ) throws(PipelineError) {
    guard let breach else { return }
    let count = inspection.series
    throw refusal(
      of: file,
      "none of its \(count) series is stored as one of \(dataflow): \(breach.problem)",
      breach.remedy)
  }

  private func refusal(
    of file: InputFile, _ problem: String, _ remedy: String
  ) -> PipelineError {
    PipelineError(
      .badInput, at: SourceLocation(file: file.name),
      "the file cannot serve as a snapshot: \(problem)", remedy)
  }

  private static func ending(_ inspection: FileInspection) -> String {
    switch inspection.format {
    case .eurostatTSV, .eurostatTSVOld: "tsv.gz"
    case .jsonStat: "json.gz"
    case .sdmxCSV1, .sdmxCSV2, .tidyCSV, .dataBrowserCSV, .delimitedText: "csv.gz"
    }
  }

  /// What the reports would lose by the file: values of series, or whole series.
  private func losses(
    by outcome: TableCleaner.Outcome, of file: InputFile, _ rules: CleanRules
  ) -> [Finding] {
    let store = SnapshotStore(folder: folder)
    var overlay = SnapshotOverlay()
    do throws(PipelineError) {
      let snapshots = try store.snapshots()
      for (index, snapshot) in snapshots.enumerated()
      where snapshot.name == dataflow.text && snapshot.edition != edition {
        let judged = try store.judged(snapshot, at: index, catalogue: catalogue, rules: rules)
        overlay.lay(SnapshotOverlay.Layer(snapshot, judged.outcome))
      }
    } catch {
      // A snapshot that is damaged is told by the next report, and must not keep a file out that
      // may be there to mend it.
      return []
    }
    overlay.lay(
      SnapshotOverlay.Layer(edition: edition, scope: scope, file: file.name, outcome: outcome))
    return overlay.losses(of: dataflow, rules: catalogue.figures.rules.intake).filter {
      $0.location.file == file.name
    }
  }
}

extension TableContract.Breach {
  /// Every code is there, and no series has those of one filter together.
  fileprivate static let combination = TableContract.Breach(
    problem: "no series has the codes of one of the catalogue's filters together",
    remedy: "check that it is that table, and the filters in data/catalogue/indicators.yml")
}

extension FileInspection {
  /// A file without any place for flags says nothing of them: a value without one may have some.
  fileprivate var flagKnowledge: FlagKnowledge { hasFlagColumn ? .known : .unknown }
}
