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
}
