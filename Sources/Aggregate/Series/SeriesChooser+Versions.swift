import StatisticalModel

/// What else the tables have of an indicator than the series that are chosen.
extension SeriesChooser {
  /// A series of one table, chosen for no area.
  struct Version {
    let key: SeriesBook.Key
    let observations: [SourcedObservation]
  }

  /// The series that newer editions supersede, one a table, edition, area and sex.
  func versions() -> [Version] {
    indicator.sources.flatMap { source -> [Version] in
      let superseded = (workspace.datasets[source.dataflow]?.superseded ?? []).filter {
        indicator.isGiven(by: $0.key, of: source) && !$0.observations.isEmpty
      }
      let copies = Dictionary(grouping: superseded) { series in
        VersionKey(
          key: SeriesBook.Key(
            indicator: indicator.id, area: .area(series.area), sex: series.sex),
          snapshot: series.observations[0].lineage.snapshot)
      }
      // Those that the filter does not tell apart are none.
      return copies.filter { $0.value.count == 1 }.map { key, series in
        Version(
          key: key.key,
          observations: series[0].observations.map {
            SourcedObservation(dataflow: source.dataflow, observation: $0)
          })
      }
    }
  }

  private struct VersionKey: Hashable {
    let key: SeriesBook.Key
    let snapshot: UInt16
  }

  /// The series of countries in the tables of regions: there a country that is its own only region
  /// stands under its own code.
  func amongRegions() -> [Version] {
    var findings: [Finding] = []
    var views: [SeriesBook.Key: Version] = [:]
    for source in indicator.sources where source.scopes.contains(.regional) {
      for (key, choice) in series(of: source, findings: &findings) where views[key] == nil {
        guard let area = key.area.area, workspace.geography.scope(of: area) == .national else {
          continue
        }
        views[key] = Version(key: key, observations: choice.observations)
      }
    }
    return Array(views.values)
  }
}
