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

  func label(_ place: Place) -> String { input.catalogue.geography.name(of: place, in: .english) }

  func source(of cells: [SourceCell]) -> [String] {
    cells.map { input.sources.snapshots.source(of: $0.lineage) }
  }

  /// The entries of the corrections of all cells that went into a value, `file:line` each; empty
  /// where the value is the publisher's.
  func corrected(_ cells: [SourceCell]) -> [SourceLocation] {
    let places = input.sources.corrections(of: cells).map(\.correction.location)
    return Set(places).sorted().map { SourceLocation(file: $0.file, line: $0.line) }
  }
}
