import StatisticalModel

/// Counts what is in a table of series.
struct TableCensus: TableVisitor {
  private let limits: IngestLimits
  private var dimensions: [String] = []
  private var periods: [TimePeriod] = []
  /// One a dimension.
  private var codes: [CodeInterner] = []
  private var flagTexts = CodeInterner()
  /// One a flag text.
  private var flagCounts: [Int] = []
  private var rows = RowKind.series
  /// Lines of series.
  private var series = 0
  private var repetitions = RepetitionCensus(rows: .series, width: 0)
  private var key: [Int] = []
  private var observations = 0
  private var missing = 0
  private var clockValues = 0
  private var oversizedNumbers = 0

  init(limits: IngestLimits) { self.limits = limits }

  mutating func begin(_ dimensions: [String], rows: RowKind) {
    self.dimensions = dimensions
    codes = dimensions.map { _ in CodeInterner() }
    self.rows = rows
    repetitions = RepetitionCensus(rows: rows, width: dimensions.count)
  }

  mutating func add(_ period: TimePeriod) { periods.append(period) }

  mutating func wants(
    _ text: Span<UInt8>, codes ranges: [Range<Int>], line: Int
  ) throws(LineFault) -> Bool {
    key.removeAll(keepingCapacity: true)
    for (dimension, range) in ranges.enumerated() {
      let code = codes[dimension].intern(text.extracting(range))
      try limits.check(code: code, of: dimensions[dimension], at: range.lowerBound)
      key.append(code)
    }
    series += 1
    // Lines of series are but counted beyond that number.
    if rows == .series, series > limits.maximumCountedSeries { return true }
    let index = repetitions.add(key, line: line)
    guard index < limits.maximumCountedSeries else {
      throw LineFault(.tooManySeries(limit: limits.maximumCountedSeries), at: 0)
    }
    return true
  }

  mutating func visit(
    _ cell: TableCell, of text: Span<UInt8>, period: Int, position: Int
  ) throws(LineFault) {
    repetitions.add(period: period, of: key)
    switch cell.kind {
    case .missing: missing += 1
    case .number:
      observations += 1
      if isOversized(text.extracting(cell.value)) { oversizedNumbers += 1 }
    case .clock: clockValues += 1
    }
    if cell.flags.isEmpty { return }
    let index = flagTexts.intern(text.extracting(cell.flags))
    try limits.check(flags: index, at: cell.flags.lowerBound)
    if index == flagCounts.count { flagCounts.append(0) }
    flagCounts[index] += 1
  }

  /// Whether a number is one that cannot be kept; those of few digits all can.
  private func isOversized(_ digits: Span<UInt8>) -> Bool {
    guard digits.count > 15 || digits.firstIndex(where: \.isASCIILetter) != nil else {
      return false
    }
    return DecimalNumber(parsing: digits) == nil
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
    inspection.series = rows == .observation ? repetitions.count : series
    inspection.repeatedSeries = repetitions.found.map { key, line in
      let codes = zip(codes, key).map { $0.strings[$1] }
      return FileInspection.RepeatedSeries(codes: codes, line: line)
    }
    inspection.observations = observations
    inspection.missing = missing
    inspection.flagCounts = Dictionary(
      zip(flagTexts.strings, flagCounts), uniquingKeysWith: { first, _ in first })
    inspection.clockValues = clockValues
    inspection.oversizedNumbers = oversizedNumbers
    return inspection
  }
}
