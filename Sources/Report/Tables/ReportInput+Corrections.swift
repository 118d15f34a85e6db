import StatisticalModel

extension ReportInput {
  /// The corrections of all cells that went into a value, in the order of the cells.
  func corrections(of lineage: Lineage, _ derivation: Derivation?) -> [AppliedCorrection] {
    guard !corrections.isEmpty else { return [] }
    let cells = derivation.map { derivation in
      derivation.inputs.flatMap { input in
        (input.lineage.map { [$0] } ?? []) + (input.weight?.lineages ?? [])
      }
    }
    return corrections.filter { (cells ?? [lineage]).contains($0.lineage) }
  }

  /// Whether no flag means that there is none, of every cell that went in; nil where nothing says
  /// which snapshot that is.
  ///
  /// The transcription of a snapshot may have lost them; a correction says what they are.
  func flagsAreKnown(
    of lineage: Lineage, _ derivation: Derivation?, at period: TimePeriod
  ) -> Bool? {
    let lineages = derivation?.inputs.compactMap(\.lineage) ?? [lineage]
    guard lineages.allSatisfy({ snapshots.indices.contains(Int($0.snapshot)) }) else { return nil }
    return lineages.allSatisfy { lineage in
      snapshots[Int(lineage.snapshot)].origin.flags.covers(period)
        || corrections(of: lineage, nil).contains(where: \.correction.action.setsFlags)
    }
  }
}
