import StatisticalModel

extension CSVFiles {
  /// One row an indicator, area, sex and period; a missing value is an empty field.
  var series: CSVTable {
    let ordered = input.figures.series.sorted {
      ($0.indicator, $0.area, $0.sex) < ($1.indicator, $1.area, $1.sex)
    }
    return CSVTable(
      columns,
      rows: ordered.flatMap { series in
        series.points.sorted { $0.period < $1.period }.map { (series, $0) }
      })
  }

  private var columns: [CSVColumn<(series: IndicatorSeries, point: IndicatorSeries.Point)>] {
    [
      CSVColumn("indicator", \.series.indicator),
      CSVColumn("area", \.series.area),
      CSVColumn("sex", \.series.sex),
      CSVColumn("period", \.point.period),
      CSVColumn("value", \.point.value),
      CSVColumn("unit", \.series.unit.code),
      CSVColumn("flags", \.point.flags),
      CSVColumn("segment", \.point.segment),
      CSVColumn("dataset", \.point.dataflow),
      CSVColumn("receipt", \.point.receipt),
      CSVColumn("source") { source(of: $0.point.cells) },
      CSVColumn("conf_status") {
        $0.point.confidentiality.map { String(Unicode.Scalar($0.rawValue)) }
      },
      CSVColumn("flags_known") {
        input.sources.flagsAreKnown(of: $0.point.valueCells)
      },
      CSVColumn("status_of_value") { row in
        row.point.value.map { _ in (row.point.derivation?.status ?? .observed).rawValue }
      },
      CSVColumn("coverage", \.point.derivation?.coverage),
      CSVColumn("segment_reason") { $0.point.segmentReasons.map(\.rawValue) },
      CSVColumn("corrected") { corrected($0.point.cells) },
      CSVColumn("value_low", \.point.derivation?.bounds?.lowerBound),
      CSVColumn("value_high", \.point.derivation?.bounds?.upperBound),
    ]
  }
}
