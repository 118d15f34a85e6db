import StatisticalModel

/// Holds the corrections of one table against its cells.
struct CorrectionDesk {
  private let byKey: [SeriesKey: [TimePeriod: Correction]]
  /// In the order of the cells.
  private(set) var applied: [AppliedCorrection] = []
  /// The first cell that was not as expected, by the place of its correction.
  private var unexpected: [SourceLocation: RefutedCorrection] = [:]

  /// - Parameter corrections: those of the table, at most one a cell.
  init(_ corrections: [Correction]) {
    byKey = Dictionary(grouping: corrections, by: \.key).mapValues { corrections in
      Dictionary(corrections.map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The corrections of the series with these codes, as the file spells them.
  func corrections(
    of codes: [String: String], frequency: Frequency
  ) -> [TimePeriod: Correction] {
    // Most tables have none: then no key is made of the codes.
    byKey.isEmpty ? [:] : byKey[SeriesKey(codes, frequency: frequency)] ?? [:]
  }

  /// Applies a correction to a cell that says what it expects.
  ///
  /// - Returns: nil where the cell says something else.
  mutating func apply(
    _ correction: Correction, to stated: Correction.Statement, of lineage: Lineage,
    at cell: SourceLocation
  ) -> AppliedCorrection? {
    guard stated == correction.expected else {
      if unexpected[correction.location] == nil {
        unexpected[correction.location] = RefutedCorrection(
          correction: correction, cell: cell, stated: stated)
      }
      return nil
    }
    let outcome = AppliedCorrection(
      correction: correction, cell: cell, lineage: lineage, before: stated,
      after: correction.applied(to: stated))
    applied.append(outcome)
    return outcome
  }

  /// The corrections that met cells, none of them as expected; in the order of their places.
  ///
  /// Of a series that stands twice one copy is enough: this is how the wrong one is put right.
  var refuted: [RefutedCorrection] {
    let met = Set(applied.map(\.correction.location))
    return unexpected.keys.filter { !met.contains($0) }.sorted().compactMap { unexpected[$0] }
  }
}
