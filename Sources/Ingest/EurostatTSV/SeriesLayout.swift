import StatisticalModel

/// The header of a table of series: its dimensions and its periods.
struct SeriesLayout {
  /// In the order of the key, in lower case, without time.
  let dimensions: [String]
  /// One a cell, in the order of the file.
  let periods: [TimePeriod]

  /// Takes apart a header such as `freq,unit,geo\TIME_PERIOD`, then a TAB and a period each.
  init(_ line: Span<UInt8>, limits: IngestLimits) throws(LineFault) {
    if let cause = SeriesHeaderKey.rewriting(line) { throw LineFault(cause, at: 0) }
    let keyEnd = line.firstIndex(of: UInt8(ascii: "\t")) ?? line.count
    let key = SeriesHeaderKey(line.extracting(0..<keyEnd))
    try limits.check(dimensions: key.parts.count)
    dimensions = try key.dimensions()
    guard keyEnd < line.count else { throw LineFault(.noPeriods, at: keyEnd) }
    periods = try Self.periods(line, from: keyEnd + 1, limits: limits)
  }

  private static func periods(
    _ line: Span<UInt8>, from start: Int, limits: IngestLimits
  ) throws(LineFault) -> [TimePeriod] {
    var periods: [TimePeriod] = []
    var seen: Set<TimePeriod> = []
    var start = start
    while start <= line.count {
      guard periods.count + 1 < limits.maximumColumns else {
        throw LineFault(.tooManyColumns(limit: limits.maximumColumns), at: start)
      }
      let end = line.firstIndex(of: UInt8(ascii: "\t"), from: start) ?? line.count
      let text = line.extracting(line.trimmed(start..<end)).text
      let offset = line.trimmed(start..<end).lowerBound
      guard let period = TimePeriod(text) else {
        throw LineFault(.notAPeriod(text), at: offset)
      }
      guard seen.insert(period).inserted else {
        throw LineFault(.duplicatePeriod(text), at: offset)
      }
      periods.append(period)
      start = end + 1
    }
    return periods
  }
}
