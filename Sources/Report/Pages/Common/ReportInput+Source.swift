import StatisticalModel

extension ReportInput {
  /// Where a value was read, to the cell: `snapshots/estat/2024/trng_lfse_04.tsv.gz:20:25`.
  func source(of lineage: Lineage) -> String { "\(location(of: lineage)):\(lineage.cell)" }
}
