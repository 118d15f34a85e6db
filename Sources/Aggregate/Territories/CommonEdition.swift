import StatisticalModel

/// Finds, for the areas of a comparison, the edition of a table that has the values of all.
struct CommonEdition {
  let versions: VersionBook

  /// By table the newest edition in which every series that the table gives has a value of the
  /// period; nothing for a table whose newest values are of one edition, or that has no such
  /// edition.
  func editions(of series: [IndicatorSeries], at period: TimePeriod?) -> [Dataflow: Edition] {
    guard let period else { return [:] }
    let given = series.filter { $0.figure(at: period) != nil }
    let tables = Dictionary(grouping: given) { $0.figure(at: period)?.dataflow }
    var editions: [Dataflow: Edition] = [:]
    for case (let dataflow?, let series) in tables {
      let newest = Set(series.map { $0.figure(at: period).flatMap(versions.edition) })
      guard newest.count > 1 else { continue }
      let shared = series.map {
        Set(versions.editions(of: $0, at: period, of: dataflow))
      }
      editions[dataflow] = shared.dropFirst().reduce(shared.first ?? []) {
        $0.intersection($1)
      }.max()
    }
    return editions
  }
}
