import StatisticalModel

extension LineScanner {
  /// The error of a fault in the current line, with its column in characters.
  func error(
    _ fault: LineFault, encoding: DelimitedFormat.Encoding = .utf8
  ) -> IngestError {
    let column = fault.offset.map { offset in
      switch encoding {
      case .utf8: buffer.span.extracting(lineWithEnd).characters(inFirst: offset + start) + 1
      case .latin1: offset + 1
      }
    }
    return IngestError(
      location: SourceLocation(file: name, line: number, column: column), cause: fault.cause)
  }

  private var start: Int { line.lowerBound - lineWithEnd.lowerBound }

  /// Checks that the current line is text: no NUL and, in UTF-8, no other encoding.
  func checkText(_ encoding: DelimitedFormat.Encoding = .utf8) throws(LineFault) {
    if isPlain { return }
    let bytes = buffer.span.extracting(line)
    if let offset = bytes.firstIndex(of: 0) { throw LineFault(.nulByte, at: offset) }
    if encoding == .latin1 { return }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes)
    } catch {
      let offset = error.byteOffsets.lowerBound
      throw LineFault(.invalidUTF8(byte: bytes[offset]), at: offset)
    }
  }

  /// The error of a file whose first bytes show that it is no table at all.
  mutating func checkContent() throws(IngestError) {
    let start = try head(512)
    guard ForeignContent(sniffing: buffer.span.extracting(start)) != nil else { return }
    // What the message quotes may stand further down.
    let longer = try head(1 << 16)
    guard let content = ForeignContent(sniffing: buffer.span.extracting(longer)) else { return }
    throw IngestError(location: SourceLocation(file: name), cause: .foreignContent(content))
  }

  /// Whether the file begins as a JSON object does.
  mutating func beginsWithBrace() throws(IngestError) -> Bool {
    let start = try head(512)
    let bytes = buffer.span.extracting(start)
    let isBrace = bytes.firstIndex { $0 > UInt8(ascii: " ") }.map { bytes[$0] == UInt8(ascii: "{") }
    return isBrace ?? false && WideEncoding(sniffing: bytes) == nil
  }

  private typealias ForeignContent = IngestError.ForeignContent
}

extension LineScanner {
  /// An error of the whole file.
  func error(_ cause: IngestError.Cause) -> IngestError {
    IngestError(location: SourceLocation(file: name), cause: cause)
  }

  /// The error of a file that begins with an empty line: it is empty, or its header is missing.
  mutating func errorOfEmptyLines() throws(IngestError) -> IngestError {
    let first = error(LineFault(.emptyLine, at: 0))
    return try hasMoreThanEmptyLines() ? first : error(.emptyFile)
  }

  /// Whether a line that is not empty follows.
  mutating func hasMoreThanEmptyLines() throws(IngestError) -> Bool {
    while try advance() {
      if !line.isEmpty { return true }
    }
    return false
  }
}

extension LineScanner {
  /// The current line with those behind it until each quotation mark is closed, or `limit` is
  /// reached, with their ends but the last.
  mutating func openedRecord(limit: Int) throws(IngestError) -> [UInt8] {
    var record: [UInt8] = []
    record.append(buffer.span.extracting(lineWithEnd))
    while record.span.isQuoteOpen, record.count < limit, try advance() {
      record.append(buffer.span.extracting(lineWithEnd))
    }
    while record.last == 0x0A || record.last == 0x0D { record.removeLast() }
    return record
  }

  /// The fault, or the carriage return in the current line that is behind it; no character of the
  /// line is behind what the output does not take.
  func explained(_ fault: LineFault) -> LineFault {
    switch fault.cause {
    case .outputClosed, .observationTooLong, .unwritableDimension: return fault
    default: break
    }
    let bytes = buffer.span.extracting(line)
    guard let offset = bytes.firstIndex(of: UInt8(ascii: "\r")) else { return fault }
    return LineFault(.carriageReturn, at: offset)
  }
}
