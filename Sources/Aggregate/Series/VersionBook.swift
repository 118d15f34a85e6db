import StatisticalModel

/// Series that a newer edition of their table supersedes: values of one year are held against each
/// other within one edition where that has both.
struct VersionBook: Sendable {
  private struct Key: Hashable {
    let series: SeriesBook.Key
    let dataflow: Dataflow
    let edition: Edition
  }

  private let versions: [Key: IndicatorSeries]
  private let snapshots: SnapshotList

  /// - Parameters:
  ///   - series: each of one table and edition; of several for one key the first one stays.
  ///   - snapshots: those that they were read from.
  init(_ series: [IndicatorSeries], snapshots: SnapshotList) {
    self.snapshots = snapshots
    versions = Dictionary(
      series.compactMap { version in
        version.points.first.map { point in
          (
            Key(
              series: SeriesBook.Key(version), dataflow: point.dataflow,
              edition: snapshots[point.cell.lineage].edition), version
          )
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The edition that a figure was read from; nil where more than one went in.
  func edition(of figure: Figure) -> Edition? {
    let editions = Set(figure.valueCells.map { snapshots[$0.lineage].edition })
    return editions.count == 1 ? editions.first : nil
  }

  /// The figure of a series in the period, the table and the edition of another one.
  ///
  /// - Parameters:
  ///   - series: as its newest edition has it.
  ///   - figure: the other one.
  /// - Returns: nil where that edition has none.
  func figure(of series: IndicatorSeries, beside figure: Figure) -> Figure? {
    guard let edition = edition(of: figure) else { return nil }
    return self.figure(of: series, at: figure.period, in: edition, of: figure.dataflow)
  }

  /// The figure of a series in one edition of a table, whether that is the newest or not.
  func figure(
    of series: IndicatorSeries, at period: TimePeriod, in edition: Edition, of dataflow: Dataflow
  ) -> Figure? {
    if let newest = series.figure(at: period), newest.dataflow == dataflow,
      self.edition(of: newest) == edition
    {
      return newest
    }
    let key = Key(series: SeriesBook.Key(series), dataflow: dataflow, edition: edition)
    return versions[key]?.figure(at: period)
  }

  /// The editions of a table in which a series has a value of a period, besides the newest.
  func editions(
    of series: IndicatorSeries, at period: TimePeriod, of dataflow: Dataflow
  ) -> [Edition] {
    Set(snapshots.all.filter { $0.name == dataflow.text }.map(\.edition)).sorted().filter {
      figure(of: series, at: period, in: $0, of: dataflow) != nil
    }
  }
}

extension SeriesBook.Key {
  init(_ series: IndicatorSeries) {
    self.init(indicator: series.indicator, area: series.area, sex: series.sex)
  }
}
