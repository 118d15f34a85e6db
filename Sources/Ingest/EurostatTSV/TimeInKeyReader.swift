import StatisticalModel

/// Reads a Eurostat TSV that has time in its key and another dimension across the columns.
///
/// Its header is such as `unit,sex,time\geo`; each cell is an observation of its own series.
struct TimeInKeyReader: EurostatTSVReader {
  let dimensions: [String]
  /// How many codes a key has, time being one, and which of them is time.
  private let keyLength: Int
  private let time: Int
  /// The codes above the columns, one after the other, and where each stands.
  private var columnCodes: [UInt8] = []
  private var columns: [Range<Int>] = []
  private var periods: PeriodIndex
  /// The current line and the codes of the columns behind it; kept to be used again.
  private var text: [UInt8] = []
  private var key: [Range<Int>] = []

  init(_ line: Span<UInt8>, limits: IngestLimits) throws(LineFault) {
    let keyEnd = line.firstIndex(of: UInt8(ascii: "\t")) ?? line.count
    periods = PeriodIndex(limits)
    let header = SeriesHeaderKey(line.extracting(0..<keyEnd))
    try limits.check(dimensions: header.parts.count)
    dimensions = try header.dimensions()
    keyLength = header.parts.count
    time = header.timeInKey ?? 0
    let across = header.across ?? ""
    guard keyEnd < line.count else {
      throw LineFault(.emptyColumnCode(dimension: across), at: keyEnd)
    }
    var seen = CodeInterner()
    var start = keyEnd + 1
    while start <= line.count {
      guard columns.count + 1 < limits.maximumColumns else {
        throw LineFault(.tooManyColumns(limit: limits.maximumColumns), at: start)
      }
      let end = line.firstIndex(of: UInt8(ascii: "\t"), from: start) ?? line.count
      let code = line.trimmed(start..<end)
      guard !code.isEmpty else { throw LineFault(.emptyColumnCode(dimension: across), at: start) }
      guard seen.intern(line.extracting(code)) == columns.count else {
        throw LineFault(.duplicateColumnCode(line.extracting(code).text), at: code.lowerBound)
      }
      columns.append(columnCodes.count..<columnCodes.count + code.count)
      columnCodes.append(line.extracting(code))
      start = end + 1
    }
  }

  func begin(_ visitor: inout some TableVisitor & ~Copyable) throws(LineFault) {
    try visitor.begin(dimensions, rows: .observation)
  }

  mutating func read(
    _ line: Span<UInt8>, number: Int, visitor: inout some TableVisitor & ~Copyable
  ) throws(LineFault) {
    try SeriesHeaderKey.checkQuotes(line)
    guard let keyEnd = line.firstIndex(of: UInt8(ascii: "\t")) else {
      throw LineFault(.noCells(text: line.text), at: line.count)
    }
    let time = try readKey(line, end: keyEnd)
    text.removeAll(keepingCapacity: true)
    text.append(line)
    text.append(contentsOf: columnCodes)
    var period: Int?
    var start = keyEnd + 1
    for (column, code) in columns.enumerated() {
      guard start <= line.count else { throw cellCount(line, at: line.count) }
      let end = line.firstIndex(of: UInt8(ascii: "\t"), from: start) ?? line.count
      key[key.count - 1] = line.count + code.lowerBound..<line.count + code.upperBound
      if try visitor.wants(text.span, codes: key, line: number) {
        let index: Int
        if let period { index = period } else { index = try self.period(line, time, &visitor) }
        period = index
        try visitor.visit(
          TableCell(text.span, start..<end), of: text.span, period: index, position: column + 2)
        visitor.end()
      }
      start = end + 1
    }
    guard start > line.count else { throw cellCount(line, at: start) }
  }

  /// Notes where the codes of the key stand, the last of them being that of a column.
  ///
  /// - Returns: where the period stands.
  private mutating func readKey(
    _ line: Span<UInt8>, end: Int
  ) throws(LineFault) -> Range<Int> {
    key.removeAll(keepingCapacity: true)
    var start = 0
    while start <= end {
      let comma = line.extracting(0..<end).firstIndex(of: UInt8(ascii: ","), from: start) ?? end
      key.append(line.trimmed(start..<comma))
      start = comma + 1
    }
    guard key.count == keyLength else {
      let text = line.extracting(0..<end).text
      throw LineFault(.keyLength(key: text, expected: keyLength, found: key.count), at: 0)
    }
    let time = key.remove(at: time)
    for (dimension, code) in key.enumerated() where code.isEmpty {
      throw LineFault(.emptyCode(dimension: dimensions[dimension]), at: code.lowerBound)
    }
    key.append(0..<0)
    return time
  }

  private mutating func period(
    _ line: Span<UInt8>, _ range: Range<Int>, _ visitor: inout some TableVisitor & ~Copyable
  ) throws(LineFault) -> Int {
    let text = line.extracting(range)
    if let index = try periods.index(of: text, visitor: &visitor) { return index }
    throw LineFault(.notATimePeriod(text.text), at: range.lowerBound)
  }

  private func cellCount(_ line: Span<UInt8>, at offset: Int) -> LineFault {
    let found = line.count(of: UInt8(ascii: "\t")) + 1
    return LineFault(.fieldCount(expected: columns.count + 1, found: found), at: offset)
  }
}
