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
    areas = AreaHarmoniser(
      areas: catalogue.areas, changes: catalogue.changes,
      edition: catalogue.reportEdition)
    rebuilder = AreaRebuilder(
      changes: catalogue.changes, harmoniser: areas, rules: catalogue.aggregation)
    census = EditionCensus(areas: catalogue.areas)
    knownFlags = catalogue.flags.reduce(into: .none) { $0.insert($1.letter) }
    plausibility = catalogue.indicators.flatMap { indicator in
      indicator.sources.compactMap { source in
        indicator.plausible.map {
          PlausibilityRule(
            indicator: indicator.id, dataflow: source.dataflow, filter: source.filter, range: $0)
        }
      }
    }
  }
}
