import StatisticalModel

/// Counts what is in a table of series.
struct SeriesCensus: SeriesVisitor {
  private var layout: SeriesLayout?
  /// One a dimension.
  private var codes: [CodeInterner] = []
  private var flagTexts = CodeInterner()
  /// One a flag text.
  private var flagCounts: [Int] = []
  private var series = 0
  private var observations = 0
  private var missing = 0
  private var clockValues = 0

  mutating func begin(_ layout: SeriesLayout) {
    self.layout = layout
    codes = layout.dimensions.map { _ in CodeInterner() }
  }

  mutating func wants(_ line: Span<UInt8>, codes ranges: [Range<Int>], number: Int) -> Bool {
    for (dimension, range) in ranges.enumerated() {
      _ = codes[dimension].intern(line.extracting(range))
    }
    return true
  }

  mutating func visit(_ cell: SeriesCell, of line: Span<UInt8>, column: Int) {
    switch cell.value {
    case .missing: missing += 1
    case .number: observations += 1
    case .clock: clockValues += 1
    }
    if cell.flags.isEmpty { return }
    let index = flagTexts.intern(line.extracting(cell.flags))
    if index == flagCounts.count { flagCounts.append(0) }
    flagCounts[index] += 1
  }

  mutating func end() { series += 1 }

  /// What was counted, without what only the file itself knows.
  var inspection: FileInspection {
    let dimensions = layout?.dimensions ?? []
    let isNew = dimensions.contains("freq")
    var inspection = FileInspection(format: isNew ? .eurostatTSV : .eurostatTSVOld)
    inspection.dimensions = zip(dimensions, codes).map { dimension, codes in
      let sorted = codes.strings.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return FileInspection.DimensionCodes(dimension: dimension, codes: sorted)
    }
    inspection.periods = layout?.periods.sorted() ?? []
    inspection.series = series
    inspection.observations = observations
    inspection.missing = missing
    inspection.flagCounts = Dictionary(
      zip(flagTexts.strings, flagCounts), uniquingKeysWith: { first, _ in first })
    inspection.clockValues = clockValues
    return inspection
  }
}
