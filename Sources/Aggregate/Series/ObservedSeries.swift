import StatisticalModel

/// The series of every indicator as published, each from the table that answers for its area.
struct ObservedSeries: SeriesLookup {
  let book: SeriesBook

  /// The series that the tables of a run give, and what the choice of tables has to say.
  static func chosen(in workspace: Workspace) -> (series: ObservedSeries, findings: [Finding]) {
    var findings: [Finding] = []
    var series: [IndicatorSeries] = []
    for indicator in workspace.catalogue.reported {
      let chooser = SeriesChooser(indicator: indicator, workspace: workspace)
      for (key, choice) in chooser.choices(findings: &findings) {
        series.append(cut(choice, key: key, indicator: indicator, receipts: workspace.receipts))
      }
    }
    return (ObservedSeries(book: SeriesBook(series)), findings)
  }

  private static func cut(
    _ choice: SeriesChooser.Choice, key: SeriesBook.Key, indicator: Indicator,
    receipts: FigureReceipts
  ) -> IndicatorSeries {
    let places = Segmentation(breaks: indicator.breaks).places(of: choice.observations)
    let points = zip(choice.observations, places).map { sourced, place in
      let observation = sourced.observation
      let cell = SourceCell(
        lineage: observation.lineage, dataflow: sourced.dataflow, period: observation.period)
      return IndicatorSeries.Point(
        value: observation.value, flags: observation.flags,
        confidentiality: observation.confidentiality, segment: place, cell: cell,
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
