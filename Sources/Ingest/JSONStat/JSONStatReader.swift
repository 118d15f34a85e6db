import StatisticalModel

/// Reads a JSON-stat 2.0 dataset and hands each of its observations to a visitor.
///
/// The answer of a query is small, hence the file is held in memory as a whole, up to a limit. An
/// observation is a position with a value or with a status; where there is only a status, the
/// observation is missing. One status for the whole table goes to the values, and makes none. The
/// line of an observation is its position in `value`, counted from 1, since a document may be one
/// line; faults are told at their line and column.
enum JSONStatReader {
  private typealias Document = JSONStatDocument

  /// - Returns: what was learnt of the file beside its table.
  /// - Throws: where the file is too large, is no such dataset, holds no observation, or the first
  ///   fault, with the path of the member.
  static func read(
    _ file: InputFile, options: ReadOptions, visitor: inout some TableVisitor & ~Copyable
  ) throws(IngestError) -> TableFacts {
    let location = SourceLocation(file: file.name)
    var source = try ByteSource(file, limits: options.limits, blockSize: options.blockSize)
    let bytes = try contents(of: &source, options)
    try checkText(bytes, of: location.file)
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = hasMark ? Array(bytes.dropFirst(3)) : bytes
    var root: JSONValue?
    var facts = TableFacts(
      format: .jsonStat, isGzip: source.isGzip, hasByteOrderMark: hasMark)
    do throws(LineFault) {
      let value = try JSONParser.value(of: text)
      root = value
      let document = try Document(value)
      try check(document, mayBeEmpty: options.acceptsEmptyAnswers)
      let layout = try JSONStatLayout(document, limits: options.limits)
      facts.declaredCodes = layout.declaredCodes
      facts.dataflow = document.dataflow
      try tell(document, layout, to: &visitor)
    } catch {
      let offset = error.offset ?? error.path.flatMap { path in root?.offset(of: path) }
      throw IngestError(
        location: offset.map { Self.location($0, in: text, of: location.file) } ?? location,
        cause: error.cause)
    }
    return facts
  }

  private static func contents(
    of source: inout ByteSource, _ options: ReadOptions
  ) throws(IngestError) -> [UInt8] {
    let limit = options.limits.maximumJSONBytes
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: min(options.blockSize, 1 << 16))
    while case let count = try source.read(into: &block, from: 0), count > 0 {
      guard bytes.count + count <= limit else {
        throw IngestError(
          location: SourceLocation(file: source.name), cause: .jsonTooLarge(limit: limit))
      }
      bytes += block[..<count]
    }
    return bytes
  }

  /// Checks that the bytes are UTF-8.
  private static func checkText(_ bytes: [UInt8], of file: String) throws(IngestError) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      throw IngestError(
        location: location(offset, in: bytes, of: file), cause: .invalidUTF8(byte: bytes[offset]))
    }
  }

  /// Line and column, in characters, of an offset.
  private static func location(
    _ offset: Int, in bytes: [UInt8], of file: String
  ) -> SourceLocation {
    let before = bytes[..<offset]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return SourceLocation(
      file: file, line: 1 + before.count { $0 == UInt8(ascii: "\n") },
      column: 1 + before[start...].count { $0 & 0xC0 != 0x80 })
  }

  /// Refuses what is no dataset, and one without observations unless that is what is asked.
  private static func check(_ document: Document, mayBeEmpty: Bool) throws(LineFault) {
    if let content = IngestError.ForeignContent(document) {
      throw LineFault(.foreignContent(content), at: nil)
    }
    guard document.kind == "dataset" else {
      throw LineFault(.jsonStatClass(document.kind ?? ""), path: "class")
    }
    // The API says "nothing matches" without axes, too: then there is nothing to look at.
    guard document.hasCells || mayBeEmpty && document.id != nil else {
      throw LineFault(.noObservations, at: nil)
    }
  }

  private static func tell(
    _ document: Document, _ layout: JSONStatLayout, to visitor: inout some TableVisitor & ~Copyable
  ) throws(LineFault) {
    let cells = try document.cells(count: layout.count)
    try visitor.begin(layout.dimensions, rows: .observation)
    for period in layout.periods { visitor.add(period) }
    var indices = [Int](repeating: 0, count: layout.dimensions.count)
    var row: [UInt8] = []
    var codes: [Range<Int>] = []
    for cell in cells {
      let period = layout.place(of: cell.position, into: &indices)
      row.removeAll(keepingCapacity: true)
      codes.removeAll(keepingCapacity: true)
      for (axis, index) in indices.enumerated() {
        let start = row.count
        row += layout.codes[axis][index]
        codes.append(start..<row.count)
      }
      let start = row.count
      row += cell.text.utf8
      guard try visitor.wants(row.span, codes: codes, line: cell.position + 1) else { continue }
      do throws(LineFault) {
        let parts = try TableCell(row.span, start..<row.count)
        try visitor.visit(parts, of: row.span, period: period, position: 2)
      } catch {
        // That the output takes no more is no fault of the document.
        if case .outputClosed = error.cause { throw error }
        throw LineFault(.within(path: cell.path, error.cause), path: cell.path)
      }
      visitor.end()
    }
  }
}
