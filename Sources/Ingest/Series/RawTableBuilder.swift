import StatisticalModel

/// Builds a raw table of the series that a selection wants.
struct RawTableBuilder: SeriesVisitor {
  private let selection: SeriesSelection
  private var filter: KeyFilter?
  private var dimensions: [String] = []
  private var periods: [TimePeriod] = []
  /// The indices of `periods` in ascending order of period.
  private var ascending: [Int] = []
  /// One a dimension.
  private var codes: [CodeInterner] = []
  private var flagTexts = CodeInterner()
  private var series: [RawSeries] = []
  private var counts = RawCounts()

  // The series that is being read.
  private var key: [String] = []
  private var line = 0
  /// One a column, in the order of the file.
  private var cells: [RawObservation] = []

  init(selecting selection: SeriesSelection) { self.selection = selection }

  mutating func begin(_ layout: SeriesLayout) throws(LineFault) {
    filter = try KeyFilter(selection, layout: layout)
    dimensions = layout.dimensions
    periods = layout.periods
    ascending = layout.ascending
    codes = layout.dimensions.map { _ in CodeInterner() }
  }

  mutating func wants(_ line: Span<UInt8>, codes ranges: [Range<Int>], number: Int) -> Bool {
    counts.rowsRead += 1
    guard filter?.matches(line, codes: ranges) ?? true else {
      counts.rowsNotSelected += 1
      return false
    }
    key = []
    key.reserveCapacity(ranges.count)
    for (dimension, range) in ranges.enumerated() {
      let index = codes[dimension].intern(line.extracting(range))
      key.append(codes[dimension].strings[index])
    }
    self.line = number
    cells.removeAll(keepingCapacity: true)
    return true
  }

  mutating func visit(
    _ cell: SeriesCell, of line: Span<UInt8>, column: Int
  ) throws(LineFault) {
    var number: DecimalNumber?
    switch cell.value {
    case .missing: counts.missing += 1
    case .number(let value): number = value
    case .clock:
      throw LineFault(.clockTime(line.extracting(cell.text).text), at: cell.text.lowerBound)
    }
    var flags = ""
    if !cell.flags.isEmpty {
      counts.flagged += 1
      let index = flagTexts.intern(line.extracting(cell.flags))
      flags = flagTexts.strings[index]
    }
    cells.append(
      RawObservation(
        period: periods[column], value: number, flags: flags, cell: UInt16(column + 2),
        column: UInt32(cell.text.lowerBound + 1)))
  }

  mutating func end() {
    counts.cells += cells.count
    var observations: [RawObservation] = []
    observations.reserveCapacity(cells.count)
    for column in ascending { observations.append(cells[column]) }
    series.append(RawSeries(key: key, line: UInt32(line), observations: observations))
  }

  /// The table of what was visited.
  func table(file: String, snapshot: UInt16) -> RawTable {
    RawTable(
      file: file, snapshot: snapshot, dimensions: dimensions, series: series,
      counts: counts)
  }
}
