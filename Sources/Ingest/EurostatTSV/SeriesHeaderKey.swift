/// The first cell of a header: the dimensions of the key and the one across the columns.
///
/// Eurostat has written `unit,geo\time`, `freq,unit,geo\TIME_PERIOD` and `FREQ,GEO/TIME_PERIOD`.
struct SeriesHeaderKey {
  /// The whole cell.
  let text: String
  /// What stands before the separator, between commas, with its offset; in lower case.
  let parts: [(name: String, offset: Int)]
  /// The dimension across the columns, in lower case; nil where there is no separator.
  let across: String?

  init(_ cell: Span<UInt8>) {
    text = cell.text
    let separator = cell.lastIndex { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "/") }
    across = separator.map { Self.name(cell, $0 + 1..<cell.count) }
    var parts: [(name: String, offset: Int)] = []
    let keyEnd = separator ?? cell.count
    var start = 0
    while start <= keyEnd {
      let comma = cell.extracting(0..<keyEnd).firstIndex(of: UInt8(ascii: ","), from: start)
      let end = comma ?? keyEnd
      parts.append((Self.name(cell, start..<end), start))
      start = end + 1
    }
    self.parts = parts
  }

  private static func name(_ cell: Span<UInt8>, _ range: Range<Int>) -> String {
    cell.extracting(cell.trimmed(range)).text.lowercased()
  }

  static func isTime(_ name: String) -> Bool { name == "time" || name == "time_period" }

  /// Whether this is the header of a Eurostat table, though it may not be one that can be read.
  var isEurostat: Bool {
    guard let across else { return false }
    return Self.isTime(across) || parts.contains { Self.isTime($0.name) }
  }

  /// The dimensions of the table without time: those of the key, then the one across the columns.
  ///
  /// - Throws: where no time is named, or a dimension has no name or stands twice.
  func dimensions() throws(LineFault) -> [String] {
    guard isEurostat, let across else { throw LineFault(.noTimeDimension(header: text), at: 0) }
    var names: [String] = []
    var seen: Set<String> = []
    var hasTime = Self.isTime(across)
    for part in parts {
      guard !part.name.isEmpty else { throw LineFault(.emptyDimension, at: part.offset) }
      let isTime = Self.isTime(part.name)
      guard seen.insert(part.name).inserted, !(isTime && hasTime) else {
        throw LineFault(.duplicateDimension(part.name), at: part.offset)
      }
      if isTime { hasTime = true } else { names.append(part.name) }
    }
    if Self.isTime(across) { return names }
    guard !across.isEmpty else { throw LineFault(.emptyDimension, at: text.utf8.count) }
    guard !seen.contains(across) else {
      throw LineFault(.duplicateDimension(across), at: text.utf8.count - across.utf8.count)
    }
    return names + [across]
  }

  /// The place of time in the key; nil where time goes across the columns, as it mostly does.
  var timeInKey: Int? {
    guard let across, !Self.isTime(across) else { return nil }
    return parts.firstIndex { Self.isTime($0.name) }
  }
}

extension SeriesHeaderKey {
  /// What a spreadsheet has made of the header of a Eurostat table: it puts a cell that holds commas
  /// in quotation marks, or other delimiters in the place of TABs.
  ///
  /// - Parameter line: the first line of a file.
  /// - Returns: nil where it is no such header.
  static func rewriting(_ line: Span<UInt8>) -> IngestError.Cause? {
    let quote = UInt8(ascii: "\"")
    let start = line.count > 0 && line[0] == quote ? 1 : 0
    let isEnd: (UInt8) -> Bool = { byte in "\";\t".utf8.contains(byte) }
    guard let separator = line.firstIndex(of: UInt8(ascii: "\\"), from: start) else { return nil }
    let rest = line.extracting(separator..<line.count)
    let length =
      rest.firstIndex { isEnd($0) || $0 == UInt8(ascii: ",") } ?? rest.count
    let end = separator + length
    let key = line.extracting(start..<end)
    guard SeriesHeaderKey(key).isEurostat, key.firstIndex(where: isEnd) == nil, end < line.count
    else { return nil }
    // Behind the key, or behind the quotation mark that closes it.
    let next = end + start
    if start == 1 {
      guard line[end] == quote else { return nil }
      if next == line.count || line[next] == UInt8(ascii: "\t") { return .quotedCell(key.text) }
    }
    guard line[next] == UInt8(ascii: ";") || line[next] == UInt8(ascii: ",") else { return nil }
    return .noTabs(delimiter: line.extracting(next..<next + 1).text)
  }

  /// Refuses a line whose key a spreadsheet has put in quotation marks.
  static func checkQuotes(_ line: Span<UInt8>) throws(LineFault) {
    guard line.count > 0, line[0] == UInt8(ascii: "\"") else { return }
    let end = (line.firstIndex(of: UInt8(ascii: "\t")) ?? line.count) - 1
    guard end > 0, line[end] == UInt8(ascii: "\"") else { return }
    throw LineFault(.quotedCell(line.extracting(1..<end).text), at: 0)
  }
}
