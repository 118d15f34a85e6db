package import StatisticalModel

/// Lays the snapshots of one table over each other: the state of its data.
///
/// A full snapshot replaces everything older; a partial one replaces, whole, the series it holds.
/// The snapshots may come in any order. A series that a newer one supersedes is kept as long as
/// others of its snapshot are the newest, so that values of one edition can be held against each
/// other; no others are, for a table may have thousands of editions.
package struct SnapshotOverlay: Sendable {
  /// One snapshot of the table after cleaning.
  package struct Layer: Sendable {
    package let edition: Edition
    package let scope: SnapshotScope
    /// The file as findings name it.
    package let file: String
    package let outcome: TableCleaner.Outcome

    package init(
      edition: Edition, scope: SnapshotScope, file: String, outcome: TableCleaner.Outcome
    ) {
      self.edition = edition
      self.scope = scope
      self.file = file
      self.outcome = outcome
    }
  }

  /// Where a snapshot lies: by its edition, of equal ones by the order in which they came.
  struct Height: Comparable {
    let edition: Edition
    let index: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.edition, left.index) < (right.edition, right.index)
    }
  }

  /// What is kept of a snapshot beside its series.
  struct Sheet {
    let height: Height
    let file: String
    let isEmpty: Bool
    let judgements: Judgements
    /// How each of its series stands to the one that it lies over.
    var comparisons: [SeriesKey: Comparison] = [:]
    /// How many of its series no newer snapshot supersedes.
    var live = 0
    /// Its series that a newer one supersedes, as long as others of it are the newest.
    var passed: [DatasetSeries] = []
  }

  /// How many values a series had and how many the newer one has.
  struct Comparison {
    let below: Height
    let older: Int
    let newer: Int
    /// Whether the newer one has fewer values, or ends earlier.
    let isShorter: Bool
  }

  /// The series that lay below a full snapshot, and those that it lacks.
  struct Replacement {
    var older = 0
    var missing: [SeriesKey] = []
  }

  private(set) var current: [SeriesKey: (height: Height, series: DatasetSeries)] = [:]
  private(set) var sheets: [Sheet] = []
  private(set) var highestFull: Height?
  /// Of the highest full snapshot.
  private(set) var replacement = Replacement()
  private var unfilled: [SeriesKey: (height: Height, series: UnfilledSeries)] = [:]
  /// For each snapshot in the order in which they came how many of its observations a newer one
  /// supersedes.
  package private(set) var superseded: [Int] = []

  package init() {}

  /// Lays one more snapshot where its edition belongs.
  package mutating func lay(_ layer: Layer) {
    let height = Height(edition: layer.edition, index: sheets.count)
    sheets.append(
      Sheet(
        height: height, file: layer.file, isEmpty: layer.outcome.series.isEmpty,
        judgements: layer.outcome.judgements))
    superseded.append(0)
    if layer.scope == .full, highestFull.map({ $0 < height }) ?? true {
      replaceAll(below: height, by: layer.outcome.series)
    }
    if let highestFull, height < highestFull {
      superseded[height.index] += layer.outcome.series.reduce(0) { $0 + $1.observations.count }
      return
    }
    for series in layer.outcome.series { lay(series, at: height) }
    for row in layer.outcome.unfilled
    where unfilled[row.key].map({ $0.height < height }) ?? true {
      unfilled[row.key] = (height, row)
    }
    if sheets[height.index].live == 0 { sheets[height.index].passed = [] }
  }

  private mutating func lay(_ series: DatasetSeries, at height: Height) {
    if let other = current[series.key], height < other.height {
      pass(series, of: height)
      compare((height, series), with: other)
      return
    }
    let other = current.updateValue((height, series), forKey: series.key)
    sheets[height.index].live += 1
    guard let other else { return }
    retire(other.series, of: other.height)
    compare(other, with: (height, series))
  }

  /// Makes room for a full snapshot.
  private mutating func replaceAll(below height: Height, by series: [DatasetSeries]) {
    highestFull = height
    let given = Dictionary(series.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    replacement = Replacement()
    for (key, old) in current where old.height < height {
      // A series without any value says nothing that could be missed.
      if !old.series.valuedPeriods.isEmpty {
        replacement.older += 1
        if given[key] == nil { replacement.missing.append(key) }
      }
      if let newer = given[key] { compare(old, with: (height, newer)) }
      current[key] = nil
      retire(old.series, of: old.height)
    }
    unfilled = unfilled.filter { $0.value.height > height }
  }

  /// Takes from a snapshot one of its newest series.
  private mutating func retire(_ series: DatasetSeries, of height: Height) {
    pass(series, of: height)
    sheets[height.index].live -= 1
    if sheets[height.index].live == 0 { sheets[height.index].passed = [] }
  }

  private mutating func pass(_ series: DatasetSeries, of height: Height) {
    superseded[height.index] += series.observations.count
    sheets[height.index].passed.append(series)
  }

  private mutating func compare(
    _ older: (height: Height, series: DatasetSeries),
    with newer: (height: Height, series: DatasetSeries)
  ) {
    let key = newer.series.key
    // Whatever the order in which snapshots come, a series is held against the one just below.
    if let other = sheets[newer.height.index].comparisons[key], older.height < other.below {
      return
    }
    let (given, had) = (newer.series.valuedPeriods, older.series.valuedPeriods)
    let endsEarlier = had.last.map { last in given.last.map { $0 < last } ?? true } ?? false
    sheets[newer.height.index].comparisons[key] = Comparison(
      below: older.height, older: had.count, newer: given.count,
      isShorter: given.count < had.count || endsEarlier)
  }

  /// The newest series of each key, and what else is of use.
  package func dataset(of dataflow: Dataflow) -> Dataset {
    let ordered = sheets.sorted { $0.height < $1.height }
    return Dataset(
      dataflow: dataflow, editions: ordered.map(\.height.edition),
      series: current.values.map(\.series).sorted { $0.key < $1.key },
      superseded: ordered.flatMap { $0.passed.sorted { $0.key < $1.key } },
      unfilled: unfilled.values.map(\.series).filter { current[$0.key] == nil }
        .sorted { $0.key < $1.key })
  }
}

extension DatasetSeries {
  fileprivate var valuedPeriods: [TimePeriod] {
    observations.filter { $0.value != nil }.map(\.period)
  }
}
