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
  /// Each once, in the order of the file.
  package let unmappedLabels: [UnmappedLabel]

  /// The same table under another name for messages.
  package func named(_ file: String) -> RawTable {
    RawTable(
      file: file, snapshot: snapshot, dimensions: dimensions, series: series, counts: counts,
      unmappedLabels: unmappedLabels)
  }

  package init(
    file: String, snapshot: UInt16, dimensions: [String], series: [RawSeries], counts: RawCounts,
    unmappedLabels: [UnmappedLabel] = []
  ) {
    self.file = file
    self.snapshot = snapshot
    self.dimensions = dimensions
    self.series = series
    self.counts = counts
    self.unmappedLabels = unmappedLabels
  }
}

/// A text in the place of a code that no codelist explains; it stays as it is.
package struct UnmappedLabel: Sendable, Hashable {
  /// Empty for the name of a dimension itself; `LabelDictionary.flags` for words in place of flags.
  package let dimension: String
  package let label: String
  /// Where it stands first.
  package let line: Int

  package init(dimension: String, label: String, line: Int) {
    self.dimension = dimension
    self.label = label
    self.line = line
  }
}

/// The codes behind the labels of dimensions, for files that show labels in place of codes.
package struct LabelDictionary: Sendable, Hashable {
  private let codes: [String: [String: String]]

  /// - Parameter codes: by dimension in lower case, then by label, the code.
  package init(codes: [String: [String: String]]) { self.codes = codes }

  package static let empty = LabelDictionary(codes: [:])

  /// The names under which the codelists of OBS_FLAG and CONF_STATUS stand beside the dimensions.
  package static let flags = "obs_flag"
  package static let confidentiality = "conf_status"

  /// The code of a label of a dimension, or nil where no codelist has it.
  package func code(for label: String, of dimension: String) -> String? {
    codes[dimension]?[label]
  }

  /// Whether the text is a code that the codelist of the dimension has.
  package func hasCode(_ text: String, of dimension: String) -> Bool {
    codes[dimension]?.values.contains(text) ?? false
  }

  /// The dimension whose name is a label such as `Time frequency`, or nil.
  ///
  /// Labels of dimensions stand under the empty dimension.
  package func dimension(for label: String) -> String? { codes[""]?[label] }
}

/// One series of a raw table: its key and its cells.
package struct RawSeries: Sendable, Hashable {
  /// One code a dimension of the table, as spelled.
  package let key: [String]
  /// The line of the file on which the series begins.
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
  /// What stands behind the value, trimmed: empty, `b`, `bu`, `b u`.
  package let flags: String
  /// CONF_STATUS, or what stands behind `|` among the flags: empty or `C`.
  package let confidentiality: String
  /// The line of the file on which the cell stands.
  package let line: UInt32
  /// The cell in its row, 1-based, the key being 1; in a table of observations its column.
  package let cell: UInt16
  /// Where the cell begins in its line, in characters from 1, for messages.
  package let column: UInt32

  package init(
    period: TimePeriod, value: DecimalNumber?, flags: String, confidentiality: String,
    line: UInt32, cell: UInt16, column: UInt32
  ) {
    self.period = period
    self.value = value
    self.flags = flags
    self.confidentiality = confidentiality
    self.line = line
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
