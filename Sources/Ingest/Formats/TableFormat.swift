import StatisticalModel

/// The formats of statistical tables, told apart by the content of a file, never by its name.
enum TableFormat {
  /// A line a series, a column a period.
  case eurostatTSV
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
    let header = scanner.buffer.span.extracting(scanner.line)
    let keyEnd = header.firstIndex(of: UInt8(ascii: "\t")) ?? header.count
    if SeriesHeaderKey(header.extracting(0..<keyEnd)).isEurostat { return .eurostatTSV }
    return nil
  }

  /// Reads a file of this format into a visitor.
  ///
  /// - Returns: what was learnt of the file beside its table.
  /// - Throws: the first fault, at its line and column.
  func read(
    _ file: InputFile, options: ReadOptions, visitor: inout some TableVisitor
  ) throws(IngestError) -> TableFacts {
    switch self {
    case .eurostatTSV:
      var scanner = try LineScanner(file, limits: options.limits, blockSize: options.blockSize)
      let dimensions = try SeriesReader.read(
        &scanner, limits: options.limits, visitor: &visitor)
      let format: FileInspection.Format =
        dimensions.contains("freq") ? .eurostatTSV : .eurostatTSVOld
      return TableFacts(format: format, of: scanner)
    case .jsonStat:
      return try JSONStatReader.read(file, options: options, visitor: &visitor)
    }
  }
}
