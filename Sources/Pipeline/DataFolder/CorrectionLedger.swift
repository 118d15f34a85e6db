import Catalogue
import Clean
import StatisticalModel

/// The corrections of a data folder, and what has become of each.
struct CorrectionLedger {
  private let folder: DataFolder
  private let corrections: [Correction]
  /// Ordered by the cells that they met.
  private(set) var applied: [AppliedCorrection] = []
  /// Of the files, for the manifest.
  let digests: [FileDigest]

  private static let folderName = "corrections"
  private static let ending = ".yml"

  /// Reads every file of `corrections`; a folder that is missing or empty has none.
  ///
  /// - Throws: `PipelineError` where one cannot be read or understood.
  init(_ folder: DataFolder, catalogue: ReferenceCatalogue) throws(PipelineError) {
    self.folder = folder
    var texts: [CatalogueSources.Text] = []
    var digests: [FileDigest] = []
    var paths: [String: String] = [:]
    for name in try folder.names(in: Self.folderName) where name != "README.md" {
      let path = Self.folderName + "/" + name
      // A file with another ending would be without effect, and nobody would know.
      guard name.hasSuffix(Self.ending) else {
        throw PipelineError(
          .badInput, at: SourceLocation(file: folder.name(of: path)),
          "this is no file of corrections", "name it *\(Self.ending), or move it elsewhere")
      }
      let (text, digest) = try folder.text(of: path)
      digests.append(digest)
      texts.append(text)
      paths[folder.name(of: path)] = path
    }
    // Errors name the file as the user sees it; findings go to reports, which name no folder.
    corrections = try catalogueStage { () throws(CatalogueError) in
      try CorrectionsFile.read(texts, catalogue: catalogue.figures)
    }.map { $0.named(paths[$0.location.file] ?? $0.location.file) }
    self.digests = digests
  }

  /// Those that may meet a cell of a snapshot.
  func concerning(_ snapshot: Snapshot) -> [Correction] {
    corrections.filter {
      $0.dataflow.text == snapshot.name && $0.edition ?? snapshot.edition == snapshot.edition
    }
  }

  /// Notes what became of the corrections of one snapshot.
  ///
  /// - Throws: `PipelineError` where a cell no longer says what its correction expects: nobody has
  ///   judged what it says now.
  mutating func take(_ outcome: TableCleaner.Outcome) throws(PipelineError) {
    if let refuted = outcome.refuted.first {
      let correction = refuted.correction
      throw error(
        correction,
        "the correction of \(correction.period) for \(correction.key) expects"
          + " '\(correction.expected)', and \(folder.name(of: refuted.cell.file))"
          + ":\(refuted.cell.line ?? 1):\(refuted.cell.column ?? 1) says '\(refuted.stated)'",
        "look at the source again, then correct 'expect', name the 'edition' that is meant, or"
          + " delete the correction")
    }
    applied = (applied + outcome.corrections).sorted { $0.lineage < $1.lineage }
  }

  /// Checks, after the last snapshot, that every correction met a cell.
  ///
  /// - Throws: `PipelineError` for the first that did not.
  func checkThatAllApplied() throws(PipelineError) {
    let met = Set(applied.map(\.correction.location))
    guard let idle = corrections.first(where: { !met.contains($0.location) }) else { return }
    let edition = idle.edition.map { " of edition \($0)" } ?? ""
    throw error(
      idle,
      "no snapshot\(edition) has the cell that is to be corrected: \(idle.period) of the series"
        + " \(idle.key) in \(idle.dataflow)",
      "name the code of each dimension but freq, as the file spells it, of a series that an"
        + " indicator uses; or delete the correction")
  }

  private func error(
    _ correction: Correction, _ problem: String, _ remedy: String
  ) -> PipelineError {
    let place = correction.location
    return PipelineError(
      .badInput,
      at: SourceLocation(
        file: folder.name(of: place.file), line: place.line, column: place.column),
      problem, remedy)
  }
}
