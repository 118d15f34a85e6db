import Clean
import Ingest
import StatisticalModel

extension SnapshotStore {
  /// Reads the series of a snapshot that the catalogue uses, and judges them.
  ///
  /// - Parameters:
  ///   - snapshot: of a table that an indicator uses.
  ///   - index: the snapshot's in the run's list, for the lineage of its values.
  ///   - catalogue: names the series that are used.
  ///   - rules: what to judge by.
  ///   - corrections: those that concern the snapshot.
  /// - Returns: its series with the counts of both stages and the digest of the file.
  /// - Throws: `PipelineError` where the file was changed or has a flaw.
  func judged(
    _ snapshot: Snapshot, at index: Int, catalogue: ReferenceCatalogue, rules: CleanRules,
    corrections: [Correction] = []
  ) throws(PipelineError) -> JudgedSnapshot {
    let dataflow = Dataflow(snapshot.name)
    // Errors name the file as the user sees it; findings go to reports, which name no folder.
    let (raw, digest) = try reading(snapshot) { file throws(PipelineError) in
      try stage { () throws(IngestError) in
        try TableReader.read(
          file, snapshot: UInt16(index), selecting: catalogue.figures.selection(of: dataflow),
          options: ReadOptions(labels: catalogue.figures.tables.labels)
        ).named(snapshot.path)
      }
    }
    return JudgedSnapshot(
      raw: raw.counts,
      outcome: TableCleaner.clean(
        raw, dataflow: dataflow, flags: snapshot.origin.flags, corrections: corrections,
        rules: rules), digest: digest)
  }
}

extension SnapshotOverlay.Layer {
  init(_ snapshot: Snapshot, _ outcome: TableCleaner.Outcome) {
    self.init(
      edition: snapshot.edition, scope: snapshot.origin.scope, file: snapshot.path,
      outcome: outcome)
  }
}
