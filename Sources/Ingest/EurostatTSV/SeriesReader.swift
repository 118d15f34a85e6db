/// Walks over the lines of a Eurostat TSV and hands each series to a visitor: the one hot path.
///
/// A line whose series is not wanted costs a search for its end and a look at its key.
struct SeriesReader: EurostatTSVReader {
  private let layout: SeriesLayout
  /// Where the codes of the current key stand in their line; kept to be used again.
  private var codes: [Range<Int>] = []

  var dimensions: [String] { layout.dimensions }

  init(_ header: Span<UInt8>, limits: IngestLimits) throws(LineFault) {
    layout = try SeriesLayout(header, limits: limits)
  }

  func begin(_ visitor: inout some TableVisitor & ~Copyable) throws(LineFault) {
    try visitor.begin(layout.dimensions, rows: .series)
    for period in layout.periods { visitor.add(period) }
  }

  mutating func read(
    _ line: Span<UInt8>, number: Int, visitor: inout some TableVisitor & ~Copyable
  ) throws(LineFault) {
    let keyEnd = try readKey(line)
    guard try visitor.wants(line, codes: codes, line: number) else { return }
    var start = keyEnd + 1
    var column = 0
    while start <= line.count {
      guard column < layout.periods.count else { throw cellCount(line, at: start) }
      if let cell = RegularCell(line, at: start) {
        try visitor.visit(cell, of: line, period: column, position: column + 2)
        start = cell.next + 1
      } else {
        let end = line.firstIndex(of: UInt8(ascii: "\t"), from: start) ?? line.count
        let cell = try TableCell(line, start..<end)
        try visitor.visit(cell, of: line, period: column, position: column + 2)
        start = end + 1
      }
      column += 1
    }
    guard column == layout.periods.count else { throw cellCount(line, at: line.count) }
    visitor.end()
  }

  /// Notes where the codes of the key stand.
  ///
  /// - Returns: the offset of the TAB behind the key.
  private mutating func readKey(_ line: Span<UInt8>) throws(LineFault) -> Int {
    try SeriesHeaderKey.checkQuotes(line)
    codes.removeAll(keepingCapacity: true)
    var start = 0
    var index = 0
    while index < line.count {
      let byte = line[index]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\t") {
        codes.append(line.trimmed(start..<index))
        start = index + 1
        if byte == UInt8(ascii: "\t") {
          try checkKey(line, end: index)
          return index
        }
      }
      index += 1
    }
    throw LineFault(.noCells(text: line.text), at: line.count)
  }

  private func checkKey(_ line: Span<UInt8>, end: Int) throws(LineFault) {
    guard codes.count == layout.dimensions.count else {
      let key = line.extracting(0..<end).text
      let expected = layout.dimensions.count
      throw LineFault(.keyLength(key: key, expected: expected, found: codes.count), at: 0)
    }
    for (dimension, code) in codes.enumerated() where code.isEmpty {
      throw LineFault(
        .emptyCode(dimension: layout.dimensions[dimension]), at: code.lowerBound)
    }
  }

  private func cellCount(_ line: Span<UInt8>, at offset: Int) -> LineFault {
    let found = line.count(of: UInt8(ascii: "\t"))
    return LineFault(.cellCount(expected: layout.periods.count, found: found), at: offset)
  }
}
