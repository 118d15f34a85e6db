package import StatisticalModel

/// Lays the snapshots of one table over each other: the state of its data.
///
/// A full snapshot replaces everything older; a partial one replaces, whole, the series it holds.
/// The snapshots may come in any order, and no series is kept that a newer one supersedes: a table
/// may have thousands of editions.
package struct SnapshotOverlay: Sendable {
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

  /// Where a snapshot lies: by its edition, of equal ones by the order in which they came.
  private struct Height: Comparable {
    let edition: Edition
    let index: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.edition, left.index) < (right.edition, right.index)
    }
  }

  private var current: [SeriesKey: (height: Height, series: DatasetSeries)] = [:]
  private var heights: [Height] = []
  private var highestFull: Height?
  /// For each snapshot in the order in which they came how many of its observations a newer one
  /// supersedes.
  package private(set) var superseded: [Int] = []

  package init() {}

  /// Lays one more snapshot where its edition belongs.
  package mutating func lay(_ layer: Layer) {
    let height = Height(edition: layer.edition, index: heights.count)
    heights.append(height)
    superseded.append(0)
    if layer.scope == .full, highestFull.map({ $0 < height }) ?? true {
      highestFull = height
      for (key, old) in current where old.height < height {
        superseded[old.height.index] += old.series.observations.count
        current[key] = nil
      }
    }
    let isCovered = highestFull.map { height < $0 } ?? false
    for series in layer.outcome.series {
      let other = isCovered ? nil : current[series.key]
      if isCovered || other.map({ height < $0.height }) ?? false {
        superseded[height.index] += series.observations.count
      } else {
        if let other { superseded[other.height.index] += other.series.observations.count }
        current[series.key] = (height, series)
      }
    }
  }

  /// The newest series of each key.
  package func dataset(of dataflow: Dataflow) -> Dataset {
    Dataset(
      dataflow: dataflow, editions: heights.sorted().map(\.edition),
      series: current.values.map(\.series).sorted { $0.key < $1.key })
  }
}
