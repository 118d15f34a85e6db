import StatisticalModel

/// Builds a raw table of the series that a selection wants.
struct RawTableBuilder: TableVisitor {
  private let selection: SeriesSelection
  private let limits: IngestLimits
  private var rows = RowKind.series
  private var filter: KeyFilter?
  private var dimensions: [String] = []
  private var periods: [TimePeriod] = []
  /// One a dimension.
  private var codes: [CodeInterner] = []
  private var flagTexts = CodeInterner()
  private var counts = RawCounts()

  /// A series on its way.
  private struct Draft {
    let key: [String]
    let line: Int
    var observations: [RawObservation] = []
    /// Periods that the series has; kept where rows are observations, to tell copies of it.
    var periods: Set<Int> = []
  }

  private var drafts: [Draft] = []
  /// The keys met and the newest draft of each; used where rows are observations.
  private var keys = KeyInterner(width: 0)
  private var newest: [Int] = []
  /// The draft that cells go to.
  private var current = 0
  private var key: [Int] = []
  private var line = 0
  /// Whether the bytes of the row are ASCII, so that an offset is a column.
  private var isPlain = true
  /// Where the next cell stands, if its row spans several lines.
  private var place: (line: Int, column: Int)?

  init(selecting selection: SeriesSelection, limits: IngestLimits = .standard) {
    self.selection = selection
    self.limits = limits
  }

  mutating func begin(_ dimensions: [String], rows: RowKind) throws(LineFault) {
    self.rows = rows
    filter = try KeyFilter(selection, dimensions: dimensions)
    self.dimensions = dimensions
    codes = dimensions.map { _ in CodeInterner() }
    keys = KeyInterner(width: dimensions.count)
  }

  mutating func add(_ period: TimePeriod) { periods.append(period) }

  mutating func wants(
    _ text: Span<UInt8>, codes ranges: [Range<Int>], line: Int
  ) throws(LineFault) -> Bool {
    counts.rowsRead += 1
    guard filter?.matches(text, codes: ranges) ?? true else {
      counts.rowsNotSelected += 1
      return false
    }
    key.removeAll(keepingCapacity: true)
    for (dimension, range) in ranges.enumerated() {
      let code = codes[dimension].intern(text.extracting(range))
      try limits.check(code: code, of: dimensions[dimension], at: range.lowerBound)
      key.append(code)
    }
    self.line = line
    isPlain = text.isASCII
    switch rows {
    case .series: try beginDraft()
    case .observation:
      let index = keys.intern(key)
      if index == newest.count {
        newest.append(drafts.count)
        try beginDraft()
      }
      current = newest[index]
    }
    return true
  }

  private mutating func beginDraft() throws(LineFault) {
    guard drafts.count < limits.maximumSeries else {
      throw LineFault(.tooManySeries(limit: limits.maximumSeries), at: 0)
    }
    let codes = codes
    current = drafts.count
    drafts.append(Draft(key: key.enumerated().map { codes[$0].strings[$1] }, line: line))
  }

  mutating func locate(line: Int, column: Int) { place = (line, column) }

  mutating func visit(
    _ cell: TableCell, of text: Span<UInt8>, period: Int, position: Int
  ) throws(LineFault) {
    counts.cells += 1
    guard counts.cells <= limits.maximumObservations else {
      throw LineFault(
        .tooManyObservations(limit: limits.maximumObservations), at: cell.text.lowerBound)
    }
    if cell.kind == .missing { counts.missing += 1 }
    if !cell.flags.isEmpty || !cell.confidentiality.isEmpty { counts.flagged += 1 }
    // The same period again is a copy of the series, which Clean will judge.
    if rows == .observation, !drafts[current].periods.insert(period).inserted {
      newest[keys.intern(key)] = drafts.count
      try beginDraft()
      drafts[current].periods = [period]
    }
    let start = cell.text.lowerBound
    let column = isPlain ? start : text.characters(inFirst: start)
    drafts[current].observations.append(
      RawObservation(
        period: periods[period], value: try number(cell, of: text),
        flags: try flagText(cell.flags, of: text),
        confidentiality: try flagText(cell.confidentiality, of: text),
        line: UInt32(place?.line ?? line),
        cell: UInt16(position), column: UInt32(place?.column ?? column + 1)))
    place = nil
  }

  private func number(
    _ cell: TableCell, of text: Span<UInt8>
  ) throws(LineFault) -> DecimalNumber? {
    switch cell.kind {
    case .missing: return nil
    case .clock:
      throw LineFault(.clockTime(text.extracting(cell.text).text), at: cell.text.lowerBound)
    case .number:
      let digits = text.extracting(cell.value)
      if let number = DecimalNumber(parsing: digits) { return number }
      throw LineFault(.numberTooLarge(digits.text), at: cell.value.lowerBound)
    }
  }

  private mutating func flagText(
    _ range: Range<Int>, of text: Span<UInt8>
  ) throws(LineFault) -> String {
    if range.isEmpty { return "" }
    let index = flagTexts.intern(text.extracting(range))
    try limits.check(flags: index, at: range.lowerBound)
    return flagTexts.strings[index]
  }

  mutating func end() {}

  /// The table of what was visited.
  func table(file: String, snapshot: UInt16, unmappedLabels: [UnmappedLabel]) -> RawTable {
    let series = drafts.map { draft in
      RawSeries(
        key: draft.key, line: UInt32(draft.line),
        observations: draft.observations.sorted { $0.period < $1.period })
    }
    return RawTable(
      file: file, snapshot: snapshot, dimensions: dimensions, series: series, counts: counts,
      unmappedLabels: unmappedLabels)
  }
}
