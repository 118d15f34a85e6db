/// All that Report is handed: the results, and what must be said of their making.
package struct ReportInput: Sendable, Hashable {
  package let results: Results
  package let catalogue: ReferenceCatalogue
  /// The snapshots of the run; `Lineage.snapshot` is an index into it.
  package let snapshots: [Snapshot]
  /// One element a snapshot, in their order.
  package let quality: [QualityRecord]
  /// Ordered by severity (errors first), code, location, message.
  package let findings: [Finding]
  /// Ordered by the cells that they met.
  package let corrections: [AppliedCorrection]

  package init(
    results: Results, catalogue: ReferenceCatalogue, snapshots: [Snapshot],
    quality: [QualityRecord], findings: [Finding], corrections: [AppliedCorrection] = []
  ) {
    self.results = results
    self.catalogue = catalogue
    self.snapshots = snapshots
    self.quality = quality
    self.findings = findings
    self.corrections = corrections
  }

  /// Where a lineage points: the snapshot's path with the line, `snapshots/…/x.tsv.gz:20`.
  package func location(of lineage: Lineage) -> SourceLocation {
    SourceLocation(
      file: snapshots[Int(lineage.snapshot)].path, line: Int(lineage.line),
      column: nil)
  }
}
