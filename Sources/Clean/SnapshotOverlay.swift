package import StatisticalModel

/// Lays the snapshots of one table over each other: the state of its data.
package enum SnapshotOverlay {
  /// One snapshot of the table after cleaning.
  package struct Layer: Sendable {
    package let edition: Edition
    package let scope: SnapshotScope
    package let outcome: TableCleaner.Outcome

    package init(edition: Edition, scope: SnapshotScope, outcome: TableCleaner.Outcome) {
      self.edition = edition
      self.scope = scope
      self.outcome = outcome
    }
  }

  /// The newest series of each key.
  ///
  /// A full snapshot replaces everything older; a partial one replaces, whole, the series it holds.
  ///
  /// - Returns: the dataset, and for each layer in the order given how many of its observations a
  ///   newer one supersedes.
  package static func lay(
    _ layers: [Layer], dataflow: Dataflow
  ) -> (dataset: Dataset, superseded: [Int]) {
    var current: [SeriesKey: (layer: Int, series: DatasetSeries)] = [:]
    var superseded = Array(repeating: 0, count: layers.count)
    let order = layers.indices.sorted {
      (layers[$0].edition, $0) < (layers[$1].edition, $1)
    }
    for index in order {
      if layers[index].scope == .full {
        for old in current.values { superseded[old.layer] += old.series.observations.count }
        current = [:]
      }
      for series in layers[index].outcome.series {
        if let old = current.updateValue((index, series), forKey: series.key) {
          superseded[old.layer] += old.series.observations.count
        }
      }
    }
    let series = current.values.map(\.series).sorted { $0.key < $1.key }
    let dataset = Dataset(
      dataflow: dataflow, editions: order.map { layers[$0].edition }, series: series)
    return (dataset, superseded)
  }
}
