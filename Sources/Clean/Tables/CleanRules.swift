package import StatisticalModel

/// What Clean judges by: codelists and bounds, handed over by Pipeline.
package struct CleanRules: Sendable {
  package let areas: AreaHarmoniser
  let rebuilder: AreaRebuilder
  let census: EditionCensus
  /// The letters that the catalogue explains.
  package let knownFlags: Flags
  package let plausibility: [PlausibilityRule]
  private let figures: FigureCatalogue
  private let spellings: [Dataflow: [String: [String: String]]]

  package init(catalogue: ReferenceCatalogue) {
    let geography = catalogue.geography
    areas = AreaHarmoniser(
      areas: geography.areas, changes: geography.changes,
      edition: geography.reportEdition)
    rebuilder = AreaRebuilder(
      changes: geography.changes, harmoniser: areas,
      rules: catalogue.figures.rules.aggregation)
    census = EditionCensus(areas: geography.areas)
    knownFlags = catalogue.figures.tables.knownFlags
    figures = catalogue.figures
    spellings = Dictionary(
      uniqueKeysWithValues: Set(figures.indicators.flatMap(\.sources).map(\.dataflow)).map {
        ($0, Self.spellings(in: catalogue.figures.selection(of: $0).alternatives))
      })
    plausibility = catalogue.figures.indicators.flatMap { indicator in
      indicator.sources.compactMap { source in
        indicator.plausible.map {
          PlausibilityRule(
            indicator: indicator.id, dataflow: source.dataflow, filter: source.filter, range: $0)
        }
      }
    }
  }

  func dimensions(of dataflow: Dataflow) -> NamedDimensions { figures.dimensions(of: dataflow) }

  /// The codes of a series, those that a filter lists as spellings of one code as the first of them:
  /// a table whose unit was spelled THS and is spelled THS_PER today has one series, not two.
  func canonical(_ codes: [String: String], of dataflow: Dataflow) -> [String: String] {
    var canonical = codes
    for (dimension, spellings) in spellings[dataflow] ?? [:] {
      if let code = codes[dimension].flatMap({ spellings[$0] }) { canonical[dimension] = code }
    }
    return canonical
  }

  /// By dimension and code; codes that another filter of the table names apart are no spellings.
  private static func spellings(
    in filters: [SeriesSelection.Filter]
  ) -> [String: [String: String]] {
    var spellings: [String: [String: String]] = [:]
    for filter in filters {
      for (dimension, codes) in filter where codes.count > 1 {
        let isApart = filters.contains { other in
          guard let others = other[dimension] else { return false }
          return others != codes && !Set(others).isDisjoint(with: codes)
        }
        if isApart { continue }
        for code in codes.dropFirst() { spellings[dimension, default: [:]][code] = codes[0] }
      }
    }
    return spellings
  }
}
