package import StatisticalModel

/// What is in a file, found by reading all of it.
package struct FileInspection: Sendable, Hashable {
  package enum Format: String, Sendable, Hashable, CaseIterable {
    case eurostatTSV = "eurostat-tsv"
    /// Until 2023: no dimension `freq`.
    case eurostatTSVOld = "eurostat-tsv-old"
    /// Names its dataflow in a column DATAFLOW.
    case sdmxCSV1 = "sdmx-csv-1"
    /// Names its dataflow in the columns STRUCTURE and STRUCTURE_ID.
    case sdmxCSV2 = "sdmx-csv-2"
    /// Columns of observations without a dataflow; what this project writes.
    case tidyCSV = "tidy-csv"
    /// The spreadsheet of the Data Browser, saved as CSV.
    case dataBrowserCSV = "data-browser-csv"
    case jsonStat = "json-stat"
    case delimitedText = "delimited-text"
  }

  package enum LineEnding: String, Sendable, Hashable, CaseIterable {
    case lf = "LF"
    case crlf = "CRLF"
    case mixed
    /// No line of the file ends.
    case none
  }

  /// A dimension of the key with the codes that occur in it.
  package struct DimensionCodes: Sendable, Hashable {
    package let dimension: String
    /// Each once, sorted by their bytes.
    package let codes: [String]

    package init(dimension: String, codes: [String]) {
      self.dimension = dimension
      self.codes = codes
    }
  }

  /// A series that comes again: a second row of its key, or a second value of one period.
  package struct RepeatedSeries: Sendable, Hashable {
    /// One a dimension, in their order.
    package let codes: [String]
    /// The line on which it comes again.
    package let line: Int
  }

  package internal(set) var format: Format
  package internal(set) var isGzip = false
  package internal(set) var hasByteOrderMark = false
  package internal(set) var lineEnding = LineEnding.none

  /// The table that the file says it is of; nil where it says nothing.
  package internal(set) var dataflow: Dataflow?

  // A table of series; empty and 0 for delimited text.

  /// In the order of the file, without time.
  package internal(set) var dimensions: [DimensionCodes] = []
  /// Those of the header, ascending.
  package internal(set) var periods: [TimePeriod] = []
  /// Lines of series; where a line is an observation, different keys.
  package internal(set) var series = 0
  /// Cells with a value.
  package internal(set) var observations = 0
  /// Cells that say `:`.
  package internal(set) var missing = 0
  /// For each flag text as it is spelled, how many cells have it.
  package internal(set) var flagCounts: [String: Int] = [:]
  /// Cells with a clock time such as `7:23`, which are neither observations nor missing.
  package internal(set) var clockValues = 0

  /// Cells with a number that has more digits than are kept.
  package internal(set) var oversizedNumbers = 0
  /// The series that the file gives more than once, each once, in the order of the file.
  package internal(set) var repeatedSeries: [RepeatedSeries] = []

  /// Texts in the place of codes that no codelist explains; each once.
  package internal(set) var unmappedLabels: [UnmappedLabel] = []

  /// Columns of attributes beside the observations, which are not read.
  package internal(set) var ignoredColumns: [String] = []

  /// Whether the file has a place for flags; where it has none, no flag says nothing.
  ///
  /// Eurostat's TSV and JSON-stat always have one; a list of something else has none.
  package internal(set) var hasFlagColumn = false

  // Delimited text; nil, empty and 0 for a table of series.

  /// Of tables in CSV too.
  package internal(set) var delimiter: UInt8?
  package internal(set) var encoding: DelimitedFormat.Encoding?
  package internal(set) var columns: [String] = []
  /// Without the header.
  package internal(set) var records = 0

  init(format: Format) { self.format = format }
}

extension FileInspection.LineEnding {
  /// The ending of a file in which so many lines end with LF alone and so many with CRLF.
  init(lineFeeds: Int, carriageReturns: Int) {
    switch (lineFeeds > 0, carriageReturns > 0) {
    case (false, false): self = .none
    case (true, false): self = .lf
    case (false, true): self = .crlf
    case (true, true): self = .mixed
    }
  }
}
