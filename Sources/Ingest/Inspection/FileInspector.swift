import StatisticalModel

/// Says what is in a file of unknown make, judging by its content, never by its name.
package enum FileInspector {
  /// Reads a whole file and counts what is in it.
  ///
  /// A Eurostat TSV is known by its header; all else is delimited text, with the delimiter of
  /// `,`, `;` and TAB that its first line has most of, in UTF-8 if all of it is valid as such.
  ///
  /// - Throws: where the file is missing, empty, malformed, or no table but a page or a message.
  package static func inspect(
    _ file: InputFile, limits: IngestLimits = .standard
  ) throws(IngestError) -> FileInspection {
    let dialect = try dialect(of: file, limits: limits)
    guard let dialect else { return try inspectSeries(file, limits) }
    return try inspectRecords(file, limits, dialect)
  }

  /// The dialect of delimited text, or nil where the file is a table of series.
  private static func dialect(
    of file: InputFile, limits: IngestLimits
  ) throws(IngestError) -> DelimitedFormat? {
    var scanner = try LineScanner(file, limits: limits)
    try scanner.checkContent()
    guard try scanner.advance() else { throw scanner.error(.emptyFile) }
    if scanner.line.isEmpty, try !scanner.hasMoreThanEmptyLines() {
      throw scanner.error(.emptyFile)
    }
    let delimiter: UInt8
    do {
      let header = scanner.buffer.span.extracting(scanner.line)
      let keyEnd = header.firstIndex(of: UInt8(ascii: "\t")) ?? header.count
      if SeriesHeaderKey(header.extracting(0..<keyEnd)).isEurostat { return nil }
      delimiter = Self.delimiter(of: header)
    }
    repeat {
      do throws(LineFault) {
        try scanner.checkText()
      } catch {
        if case .invalidUTF8 = error.cause {
          return DelimitedFormat(delimiter: delimiter, encoding: .latin1)
        }
        throw scanner.error(error)
      }
    } while try scanner.advance()
    return DelimitedFormat(delimiter: delimiter, encoding: .utf8)
  }

  /// The delimiter of which a header has most outside of quotation marks; a comma if it has none.
  private static func delimiter(of header: Span<UInt8>) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for index in header.indices {
      if header[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted, let candidate = candidates.firstIndex(of: header[index]) else { continue }
      counts[candidate] += 1
    }
    let most = max(counts[0], counts[1], counts[2])
    return zip(candidates, counts).first { $0.1 == most }?.0 ?? candidates[0]
  }

  private static func inspectSeries(
    _ file: InputFile, _ limits: IngestLimits
  ) throws(IngestError) -> FileInspection {
    var scanner = try LineScanner(file, limits: limits)
    var census = SeriesCensus()
    try SeriesReader.read(&scanner, limits: limits, visitor: &census)
    var inspection = census.inspection
    inspection.note(scanner)
    return inspection
  }

  private static func inspectRecords(
    _ file: InputFile, _ limits: IngestLimits, _ dialect: DelimitedFormat
  ) throws(IngestError) -> FileInspection {
    var scanner = try LineScanner(file, limits: limits)
    var inspection = FileInspection(format: .delimitedText)
    var columns: [String]?
    var records = 0
    try RecordReader.read(&scanner, format: dialect, limits: limits) { row in
      if columns == nil { columns = row.fields } else { records += 1 }
    }
    inspection.delimiter = dialect.delimiter
    inspection.encoding = dialect.encoding
    inspection.columns = columns ?? []
    inspection.records = records
    inspection.note(scanner)
    return inspection
  }
}

extension FileInspection {
  /// Notes what the scanner saw of the file as such.
  fileprivate mutating func note(_ scanner: borrowing LineScanner) {
    isGzip = scanner.isGzip
    hasByteOrderMark = scanner.hasByteOrderMark
    lineEnding = LineEnding(
      lineFeeds: scanner.lineFeeds, carriageReturns: scanner.carriageReturns)
  }
}
