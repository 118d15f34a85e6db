import StatisticalModel

/// Counts what is in a table of series.
struct TableCensus: TableVisitor {
  private var dimensions: [String] = []
  private var periods: [TimePeriod] = []
  /// One a dimension.
  private var codes: [CodeInterner] = []
  private var flagTexts = CodeInterner()
  /// One a flag text.
  private var flagCounts: [Int] = []
  private var series = 0
  private var rows = RowKind.series
  /// The keys met, where rows are observations and a key comes back.
  private var keys: Set<[Int]> = []
  private var observations = 0
  private var missing = 0
  private var clockValues = 0

  mutating func begin(_ dimensions: [String], rows: RowKind) {
    self.rows = rows
    self.dimensions = dimensions
    codes = dimensions.map { _ in CodeInterner() }
  }

  mutating func add(_ period: TimePeriod) { periods.append(period) }

  mutating func wants(_ text: Span<UInt8>, codes ranges: [Range<Int>], line: Int) -> Bool {
    var key: [Int] = []
    for (dimension, range) in ranges.enumerated() {
      let code = codes[dimension].intern(text.extracting(range))
      if rows == .observation { key.append(code) }
    }
    if rows == .series || keys.insert(key).inserted { series += 1 }
    return true
  }

  mutating func visit(
    _ cell: TableCell, of text: Span<UInt8>, period: Int, position: Int
  ) {
    switch cell.kind {
    case .missing: missing += 1
    case .number: observations += 1
    case .clock: clockValues += 1
    }
    if cell.flags.isEmpty { return }
    let index = flagTexts.intern(text.extracting(cell.flags))
    if index == flagCounts.count { flagCounts.append(0) }
    flagCounts[index] += 1
  }

  mutating func end() {}

  /// What was counted, without what only the file itself knows.
  func inspection(format: FileInspection.Format) -> FileInspection {
    var inspection = FileInspection(format: format)
    inspection.dimensions = zip(dimensions, codes).map { dimension, codes in
      let sorted = codes.strings.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return FileInspection.DimensionCodes(dimension: dimension, codes: sorted)
    }
    inspection.periods = periods.sorted()
    inspection.series = series
    inspection.observations = observations
    inspection.missing = missing
    inspection.flagCounts = Dictionary(
      zip(flagTexts.strings, flagCounts), uniquingKeysWith: { first, _ in first })
    inspection.clockValues = clockValues
    return inspection
  }
}
