import StatisticalModel

/// The formats of statistical tables, told apart by the content of a file, never by its name.
enum TableFormat {
  /// A line a series, a column a period.
  case eurostatTSV
  /// A line a series of another dimension, whose codes stand above the columns; time in the key.
  case eurostatTSVTimeInKey
  /// SDMX-CSV or tidy CSV: a record an observation.
  case observations(delimiter: UInt8)
  case dataBrowserCSV(delimiter: UInt8)
  /// An answer of the statistics API.
  case jsonStat

  /// The format of a file, or nil where it is none of a statistical table.
  ///
  /// - Throws: where the file cannot be read, or is empty or no data at all.
  static func recognised(
    _ file: InputFile, options: ReadOptions
  ) throws(IngestError) -> TableFormat? {
    var scanner = try LineScanner(file, limits: options.limits, blockSize: options.blockSize)
    if try scanner.beginsWithBrace() { return .jsonStat }
    try scanner.checkContent()
    guard try scanner.advance() else { throw scanner.error(.emptyFile) }
    if scanner.line.isEmpty, try !scanner.hasMoreThanEmptyLines() {
      throw scanner.error(.emptyFile)
    }
    let declared = scanner.declaredDelimiter
    let isTitle = DataBrowserHeader.isTitle(scanner.buffer.span.extracting(scanner.line))
    if scanner.buffer.span.extracting(scanner.line).isQuoteOpen {
      let header = try scanner.openedRecord(limit: 1 << 20)
      return headed(header.span, declared)
    }
    if let format = headed(scanner.buffer.span.extracting(scanner.line), declared) {
      return format
    }
    guard isTitle else { return nil }
    return .dataBrowserCSV(delimiter: try DelimitedDialect.delimiter(below: &scanner))
  }

  /// The format that a header gives away.
  private static func headed(_ header: Span<UInt8>, _ declared: UInt8?) -> TableFormat? {
    let delimiter = declared ?? DelimitedDialect.delimiter(of: header)
    if [HeaderColumn](line: header, delimiter: delimiter).areOfObservations {
      return .observations(delimiter: delimiter)
    }
    let keyEnd = header.firstIndex(of: UInt8(ascii: "\t")) ?? header.count
    let key = SeriesHeaderKey(header.extracting(0..<keyEnd))
    if SeriesHeaderKey.rewriting(header) != nil { return .eurostatTSV }
    guard key.isEurostat else { return nil }
    return key.timeInKey == nil ? .eurostatTSV : .eurostatTSVTimeInKey
  }

  /// Reads a file of this format into a visitor.
  ///
  /// - Returns: what was learnt of the file beside its table.
  /// - Throws: the first fault, at its line and column.
  func read(
    _ file: InputFile, options: ReadOptions, visitor: inout some TableVisitor & ~Copyable
  ) throws(IngestError) -> TableFacts {
    switch self {
    case .eurostatTSV:
      var scanner = try LineScanner(file, limits: options.limits, blockSize: options.blockSize)
      return try SeriesReader.read(&scanner, limits: options.limits, visitor: &visitor)
    case .eurostatTSVTimeInKey:
      var scanner = try LineScanner(file, limits: options.limits, blockSize: options.blockSize)
      return try TimeInKeyReader.read(&scanner, limits: options.limits, visitor: &visitor)
    case .observations(let delimiter):
      var scanner = try LineScanner(file, limits: options.limits, blockSize: options.blockSize)
      return try ObservationReader.read(
        &scanner, delimiter: delimiter, options: options, visitor: &visitor)
    case .dataBrowserCSV(let delimiter):
      var scanner = try LineScanner(file, limits: options.limits, blockSize: options.blockSize)
      return try DataBrowserReader.read(
        &scanner, delimiter: delimiter, options: options, visitor: &visitor)
    case .jsonStat:
      return try JSONStatReader.read(file, options: options, visitor: &visitor)
    }
  }
}
