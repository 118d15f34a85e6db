/// A statistical table as its file states it: the hand-off from Ingest to Clean.
///
/// Nothing is judged here: codes and flags stand as they are spelled.
package struct RawTable: Sendable, Hashable {
  /// The file as messages name it.
  package let file: String
  /// The index of the snapshot in the run's list of snapshots.
  package let snapshot: UInt16
  /// The dimensions of the key in the order of the file, in lower case, without time.
  package let dimensions: [String]
  /// The selected series, in the order of the file.
  package let series: [RawSeries]
  package let counts: RawCounts

  /// The same table under another name for messages.
  package func named(_ file: String) -> RawTable {
    RawTable(
      file: file, snapshot: snapshot, dimensions: dimensions, series: series, counts: counts)
  }

  package init(
    file: String, snapshot: UInt16, dimensions: [String], series: [RawSeries], counts: RawCounts
  ) {
    self.file = file
    self.snapshot = snapshot
    self.dimensions = dimensions
    self.series = series
    self.counts = counts
  }
}

/// One series of a raw table: its key and its cells.
package struct RawSeries: Sendable, Hashable {
  /// One code a dimension of the table, as spelled.
  package let key: [String]
  package let line: UInt32
  /// In ascending order of period, whatever the order of the file; missing cells included.
  package let observations: [RawObservation]

  package init(key: [String], line: UInt32, observations: [RawObservation]) {
    self.key = key
    self.line = line
    self.observations = observations
  }
}

/// One cell: its value, if any, and its flags as spelled.
package struct RawObservation: Sendable, Hashable {
  package let period: TimePeriod
  /// Nil where the cell says `:`; `0n` is 0 with the flag `n`.
  package let value: DecimalNumber?
  /// What stands behind the value, trimmed: empty, `b`, `bu`, `b u`, `|C`.
  package let flags: String
  /// The cell in its line, 1-based, the key being 1.
  package let cell: UInt16
  /// Where the cell begins in its line, 1-based, for messages.
  package let column: UInt32

  package init(
    period: TimePeriod, value: DecimalNumber?, flags: String, cell: UInt16, column: UInt32
  ) {
    self.period = period
    self.value = value
    self.flags = flags
    self.cell = cell
    self.column = column
  }
}

/// What Ingest read of a file and what it left there.
package struct RawCounts: Sendable, Hashable {
  /// Lines of series, selected or not.
  package var rowsRead = 0
  /// Lines whose key no selection matched.
  package var rowsNotSelected = 0
  /// Cells of the selected series.
  package var cells = 0
  /// Of them, without a value.
  package var missing = 0
  /// Of them, with a flag.
  package var flagged = 0

  package init() {}
}

/// Which series of a table are wanted: any that matches one of the alternatives.
package struct SeriesSelection: Sendable, Hashable {
  /// For each dimension that matters, the codes that match; other dimensions match by any code.
  package typealias Filter = [String: [String]]

  /// Empty: every series.
  package let alternatives: [Filter]

  package init(alternatives: [Filter]) { self.alternatives = alternatives }

  package static let everything = SeriesSelection(alternatives: [])
}
