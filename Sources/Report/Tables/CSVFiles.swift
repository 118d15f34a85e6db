import StatisticalModel

/// The files under `csv/`: every figure of the results, for programs.
struct CSVFiles {
  let input: ReportInput

  func table(of file: DataFile) -> CSVTable {
    switch file {
    case .gaps: gaps
    case .series: series
    case .shortages: shortages
    case .shortageBridge: shortageBridge
    case .shortageChanges: shortageChanges
    case .trajectories: trajectories
    case .fairShares: fairShares
    case .equivalents: equivalents
    case .parity: parity
    case .convergence: convergence
    }
  }

  func label(_ area: ReferenceArea) -> String { input.catalogue.name(of: area, in: .english) }

  /// The cell of an observed value; of a computed one every cell that went in, values and weights.
  func source(of lineage: Lineage, _ derivation: Derivation?) -> [String] {
    source(of: derivation?.lineages ?? [lineage])
  }

  func source(of lineages: [Lineage]) -> [String] { lineages.map(input.source) }

  /// The entries of the corrections of all cells that went into a value, `file:line` each; empty
  /// where the value is the publisher's.
  func corrected(_ lineage: Lineage, _ derivation: Derivation?) -> [SourceLocation] {
    let places = input.corrections(of: lineage, derivation).map(\.correction.location)
    return Set(places).sorted().map { SourceLocation(file: $0.file, line: $0.line) }
  }
}
