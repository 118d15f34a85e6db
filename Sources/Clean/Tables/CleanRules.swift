package import StatisticalModel

/// What Clean judges by: codelists and bounds, handed over by Pipeline.
package struct CleanRules: Sendable {
  package let areas: AreaHarmoniser
  let rebuilder: AreaRebuilder
  let census: EditionCensus
  /// The letters that the catalogue explains.
  package let knownFlags: Flags
  package let plausibility: [PlausibilityRule]

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
    plausibility = catalogue.figures.indicators.flatMap { indicator in
      indicator.sources.compactMap { source in
        indicator.plausible.map {
          PlausibilityRule(
            indicator: indicator.id, dataflow: source.dataflow, filter: source.filter, range: $0)
        }
      }
    }
  }
}
