import StatisticalModel

/// The series of every indicator as published, each from the table that answers for its area.
struct ObservedSeries: SeriesLookup {
  let book: SeriesBook

  /// Those that newer editions supersede.
  let versions: VersionBook
  /// Countries as the tables of regions have them.
  let amongRegions: SeriesBook

  /// The series that the tables of a run give, and what the choice of tables has to say.
  static func chosen(in workspace: Workspace) -> (series: ObservedSeries, findings: [Finding]) {
    var findings: [Finding] = []
    var series: [IndicatorSeries] = []
    var versions: [IndicatorSeries] = []
    var countries: [IndicatorSeries] = []
    for indicator in workspace.catalogue.reported {
      let chooser = SeriesChooser(indicator: indicator, workspace: workspace)
      let cut = { (key: SeriesBook.Key, observations: [SourcedObservation]) in
        Self.cut(observations, key: key, indicator: indicator, receipts: workspace.receipts)
      }
      series += chooser.choices(findings: &findings).map { cut($0, $1.observations) }
      versions += chooser.versions().map { cut($0.key, $0.observations) }
      countries += chooser.amongRegions().map { cut($0.key, $0.observations) }
    }
    let observed = ObservedSeries(
      book: SeriesBook(series),
      versions: VersionBook(versions, snapshots: workspace.snapshots),
      amongRegions: SeriesBook(countries))
    return (observed, findings)
  }

  private static func cut(
    _ observations: [SourcedObservation], key: SeriesBook.Key, indicator: Indicator,
    receipts: FigureReceipts
  ) -> IndicatorSeries {
    let places = Segmentation(breaks: indicator.breaks).places(of: observations)
    let points = zip(observations, places).map { sourced, place in
      let observation = sourced.observation
      let cell = SourceCell(
        lineage: observation.lineage, dataflow: sourced.dataflow, period: observation.period)
      return IndicatorSeries.Point(
        value: observation.value, flags: observation.flags,
        confidentiality: observation.confidentiality, isLeftOut: observation.isLeftOut,
        segment: place, cell: cell,
        derivation: observation.derivation,
        receipt: receipts.receipt(
          indicator: key.indicator, target: nil, area: key.area, sex: key.sex, cell: cell,
          derivation: observation.derivation))
    }
    return IndicatorSeries(
      indicator: key.indicator, area: key.area, sex: key.sex, unit: indicator.unit,
      points: points)
  }
}
