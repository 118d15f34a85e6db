import StatisticalModel

/// The observed series with those of territories, which were computed from them.
struct CompletedSeries: SeriesLookup {
  let book: SeriesBook
  /// One element a territory and indicator that has any series, also where it has no figure.
  let composites: [TerritoryComposite]
  let versions: VersionBook
  /// Countries as the tables of regions have them.
  let amongRegions: SeriesBook

  init(_ observed: ObservedSeries, with composites: [TerritoryComposite]) {
    book = SeriesBook(observed.all + composites.compactMap(\.series))
    self.composites = composites
    versions = observed.versions
    amongRegions = observed.amongRegions
  }

  /// The figure of a series of the period of another one: of the same edition of the same table
  /// where that has another value, else of the newest.
  func figure(of series: IndicatorSeries, beside figure: Figure) -> Figure? {
    let newest = series.figure(at: figure.period)
    guard let shared = versions.figure(of: series, beside: figure) else { return newest }
    return shared.value == newest?.value && shared.flags == newest?.flags ? newest : shared
  }
}
