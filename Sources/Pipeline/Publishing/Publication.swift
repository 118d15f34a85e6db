import Report
package import StatisticalModel

/// The `report` command: a run, its files and where they were put.
package struct Publication: Sendable {
  package let run: Run
  package let outcome: Publisher.Outcome
  package let folder: String
  /// The files of the report relative to the folder, sorted.
  package let paths: [String]

  /// Computes a report and publishes it whole.
  ///
  /// - Parameters:
  ///   - data: the data folder.
  ///   - output: the folder of the report.
  ///   - languages: those of the pages.
  ///   - territories: those with pages of their own; nil for all.
  ///   - acceptsRemovals: whether snapshots of the previous report may be gone.
  ///   - options: how to wait for another run, and whom to tell.
  /// - Returns: the run and whether a byte of the folder changed.
  /// - Throws: `PipelineError`; then nothing is published and the previous report is as it was.
  package static func publish(
    _ data: DataFolder, to output: String, languages: [Language], territories: [TerritoryID]?,
    acceptsRemovals: Bool, options: WriteOptions
  ) throws(PipelineError) -> Publication {
    // Before anything is read: of two runs the later one publishes what it read later.
    let publisher = try Publisher(folder: output, options: options)
    let run = try Run.compute(data)
    if !acceptsRemovals {
      try check(
        run.input.sources.snapshots.all, against: publisher.snapshots, of: data, output: output)
    }
    for territory in territories ?? [] { try run.input.catalogue.checkTerritory(territory) }
    var files = ReportWriter.files(
      for: run.input, languages: languages, territories: territories)
    let manifest = Manifest(
      snapshots: run.input.sources.snapshots.all, inputs: run.inputs, outputs: files)
    files.append(try manifest.file())
    let outcome = try publisher.publish(files)
    return Publication(run: run, outcome: outcome, folder: output, paths: files.map(\.path))
  }

  /// Refuses a report that lacks a snapshot from which the one before it was made.
  ///
  /// A share that is not mounted looks like a folder with nothing in it.
  private static func check(
    _ snapshots: [Snapshot], against previous: [String], of data: DataFolder, output: String
  ) throws(PipelineError) {
    let present = Set(snapshots.map(\.path))
    let gone = previous.filter { !present.contains($0) }
    guard let first = gone.first else { return }
    let others = gone.count == 1 ? "" : " (nor are \(gone.count - 1) others)"
    throw PipelineError(
      .inputMissing, at: SourceLocation(file: data.name(of: first)),
      "the report in '\(output)' was made from this snapshot, which is no longer there\(others)",
      "restore it; or confirm with --accept-removals that the report is to be made without it")
  }
}

extension ReferenceCatalogue {
  /// Refuses the id of a territory that the catalogue does not have.
  func checkTerritory(_ id: TerritoryID) throws(PipelineError) {
    guard !geography.territories.contains(where: { $0.id == id }) else { return }
    throw PipelineError(
      .usage,
      "error: there is no territory '\(id)'; use one of: "
        + geography.territories.map(\.id.text).joined(separator: ", "))
  }
}
