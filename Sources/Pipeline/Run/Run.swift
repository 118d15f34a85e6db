import Aggregate
import Clean
import Ingest
import Occupations
import Receipts
package import StatisticalModel

/// One run of the pipeline over a data folder: ingest, clean, aggregate and occupations.
package struct Run: Sendable {
  /// What Report is handed.
  package let input: ReportInput
  /// The digests of every file that was read, for the manifest.
  let inputs: [FileDigest]

  /// Reads and computes everything; writes nothing.
  ///
  /// - Throws: `PipelineError` where a file cannot be read or contradicts itself.
  package static func compute(_ folder: DataFolder) throws(PipelineError) -> Run {
    let loaded = try LoadedData.load(folder)
    let catalogue = loaded.catalogue
    let figures = Aggregator.results(
      of: AggregateInput(
        catalogue: catalogue.figures, geography: catalogue.geography, datasets: loaded.datasets,
        snapshots: loaded.snapshots))
    let occupations = OccupationStage.results(
      of: OccupationInput(
        catalogue: catalogue.occupations, geography: catalogue.geography,
        snapshots: loaded.snapshots, lists: loaded.newestLists,
        earlierLists: loaded.earlierLists))
    let collisions = ReceiptIssuer.collisions(
      among: figures.results.receipts + occupations.results.entries.map(\.receipt))
    let input = ReportInput(
      catalogue: catalogue, figures: figures.results, occupations: occupations.results,
      sources: SourceRegister(
        snapshots: loaded.snapshots, corrections: loaded.corrections.applied),
      quality: QualityReport(
        records: loaded.quality,
        findings: loaded.findings + figures.findings + occupations.findings + collisions))
    return Run(input: input, inputs: loaded.digests)
  }
}
