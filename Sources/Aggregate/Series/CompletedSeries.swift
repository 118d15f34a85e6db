import StatisticalModel

/// The observed series with those of territories, which were computed from them.
struct CompletedSeries: SeriesLookup {
  let book: SeriesBook
  /// One element a territory and indicator that has any series, also where it has no figure.
  let composites: [TerritoryComposite]

  init(_ observed: ObservedSeries, with composites: [TerritoryComposite]) {
    book = SeriesBook(observed.all + composites.compactMap(\.series))
    self.composites = composites
  }
}
