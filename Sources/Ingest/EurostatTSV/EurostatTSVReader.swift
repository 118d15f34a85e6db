/// Reads a Eurostat TSV: a header, then lines that each have a key and cells.
protocol EurostatTSVReader {
  /// In the order of the key, in lower case, without time.
  var dimensions: [String] { get }

  /// Takes the header apart.
  init(_ header: Span<UInt8>, limits: IngestLimits) throws(LineFault)

  /// Tells a visitor what the header says.
  func begin(_ visitor: inout some TableVisitor & ~Copyable) throws(LineFault)

  /// Hands the cells of a line to a visitor.
  mutating func read(
    _ line: Span<UInt8>, number: Int, visitor: inout some TableVisitor & ~Copyable
  ) throws(LineFault)
}

extension EurostatTSVReader {
  /// Reads all lines that `scanner` has.
  ///
  /// - Returns: what was learnt of the file beside its table.
  /// - Throws: the first fault, at its line and column; where the file is gzip, what is wrong with
  ///   that rather than with the text that it inflates to.
  static func read(
    _ scanner: inout LineScanner, limits: IngestLimits, visitor: inout some TableVisitor & ~Copyable
  ) throws(IngestError) -> TableFacts {
    do throws(IngestError) {
      try scanner.checkContent()
      let dimensions = try readLines(&scanner, limits: limits, visitor: &visitor)
      return TableFacts(
        format: dimensions.contains("freq") ? .eurostatTSV : .eurostatTSVOld, of: scanner)
    } catch {
      try scanner.drain(after: error)
      throw error
    }
  }

  private static func readLines(
    _ scanner: inout LineScanner, limits: IngestLimits, visitor: inout some TableVisitor & ~Copyable
  ) throws(IngestError) -> [String] {
    guard try scanner.advance() else { throw scanner.error(.emptyFile) }
    if scanner.line.isEmpty { throw try scanner.errorOfEmptyLines() }
    var reader: Self
    do throws(LineFault) {
      try scanner.checkText()
      reader = try Self(scanner.buffer.span.extracting(scanner.line), limits: limits)
      try reader.begin(&visitor)
    } catch {
      throw scanner.error(scanner.explained(error))
    }
    while try scanner.advance() {
      if scanner.line.isEmpty {
        let first = scanner.error(LineFault(.emptyLine, at: 0))
        if try scanner.hasMoreThanEmptyLines() { throw first }
        break
      }
      do throws(LineFault) {
        try scanner.checkText()
        let line = scanner.buffer.span.extracting(scanner.line)
        try reader.read(line, number: scanner.number, visitor: &visitor)
      } catch {
        throw scanner.error(scanner.explained(error))
      }
    }
    return reader.dimensions
  }
}
