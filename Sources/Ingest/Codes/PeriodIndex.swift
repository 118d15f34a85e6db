import StatisticalModel

/// The periods that the records of a file name, each spelling of which is parsed once.
struct PeriodIndex {
  private let limit: Int
  private var texts = CodeInterner()
  /// For each text, the index of its period.
  private var indices: [Int] = []
  private var known: [TimePeriod: Int] = [:]

  init(_ limits: IngestLimits) { limit = limits.maximumColumns }

  /// The index of the period that a text is; the visitor hears of it when it is new.
  ///
  /// - Returns: nil where the text is no period; the index is of no use then.
  /// - Throws: where it is one period too many.
  mutating func index(
    of text: Span<UInt8>, visitor: inout some TableVisitor & ~Copyable
  ) throws(LineFault) -> Int? {
    let text = texts.intern(text)
    if text < indices.count { return indices[text] }
    guard let period = TimePeriod(texts.strings[text]) else { return nil }
    guard text < limit else { throw LineFault(.tooManyPeriods(limit: limit), at: nil) }
    let index = known[period] ?? known.count
    if index == known.count {
      known[period] = index
      visitor.add(period)
    }
    indices.append(index)
    return index
  }
}
