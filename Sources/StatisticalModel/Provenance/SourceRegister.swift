/// What the figures of a run were read from: its snapshots, and the corrections of single cells.
package struct SourceRegister: Sendable, Hashable {
  package let snapshots: SnapshotList
  /// Ordered by the cells that they met.
  package let corrections: [AppliedCorrection]

  package init(snapshots: SnapshotList, corrections: [AppliedCorrection] = []) {
    self.snapshots = snapshots
    self.corrections = corrections
  }

  /// The corrections of some cells, in the order of the cells.
  package func corrections(of cells: [SourceCell]) -> [AppliedCorrection] {
    guard !corrections.isEmpty else { return [] }
    let lineages = Set(cells.map(\.lineage))
    return corrections.filter { lineages.contains($0.lineage) }
  }

  /// Whether no flag of the cells means that there is none: the transcription kept the flags, or a
  /// correction says what they are.
  package func flagsAreKnown(of cells: [SourceCell]) -> Bool {
    cells.allSatisfy { cell in
      snapshots[cell.lineage].origin.flags.covers(cell.period)
        || corrections(of: [cell]).contains(where: \.correction.action.setsFlags)
    }
  }
}
