import Aggregate
import Clean
import Ingest
package import StatisticalModel

/// One run of the pipeline over a data folder: ingest, clean, aggregate.
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
    let aggregated = Aggregator.results(
      of: AggregateInput(
        catalogue: loaded.catalogue, datasets: loaded.datasets, snapshots: loaded.snapshots,
        lists: loaded.newestLists, earlierLists: loaded.earlierLists))
    let input = ReportInput(
      results: aggregated.results, catalogue: loaded.catalogue, snapshots: loaded.snapshots,
      quality: loaded.quality, findings: sorted(loaded.findings + aggregated.findings),
      corrections: loaded.corrections.applied)
    return Run(input: input, inputs: loaded.digests)
  }

  /// Errors first, then by code, place and message.
  private static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      return (left.code.rawValue, left.location, left.message)
        < (right.code.rawValue, right.location, right.message)
    }
  }
}
