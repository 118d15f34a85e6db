/// The snapshots of a run, in the order in which `Lineage.snapshot` counts them.
package struct SnapshotList: Sendable, Hashable {
  package let all: [Snapshot]

  package init(_ all: [Snapshot]) { self.all = all }

  /// The snapshot that a value was read from.
  package subscript(lineage: Lineage) -> Snapshot { all[Int(lineage.snapshot)] }

  /// Where a lineage points: the snapshot's path with the line, `snapshots/…/x.tsv.gz:20`.
  package func location(of lineage: Lineage, column: UInt32? = nil) -> SourceLocation {
    SourceLocation(
      file: self[lineage].path, line: Int(lineage.line), column: column.map(Int.init))
  }

  /// Where a value was read, to the cell: `snapshots/estat/2024/trng_lfse_04.tsv.gz:20:25`.
  package func source(of lineage: Lineage) -> String {
    "\(location(of: lineage)):\(lineage.cell)"
  }
}
