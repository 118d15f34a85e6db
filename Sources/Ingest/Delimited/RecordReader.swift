import StatisticalModel

/// Walks over the records of a delimited text, one physical line at a time.
struct RecordReader: ~Copyable {
  private let format: DelimitedFormat
  private let limits: IngestLimits
  private let tokenizer: CSVTokenizer
  /// The line on which the open record begins.
  private var recordLine = 0
  /// The bytes of the open record so far.
  private var recordBytes = 0
  /// Where the quotation mark stands that is open at the end of a line.
  private var openQuote: SourceLocation?
  /// How many fields a record has, which is known after the first.
  private var columns: Int?

  /// Hands each record of `scanner` to `body`, the header first.
  ///
  /// - Throws: the first fault; `emptyFile` where there is no record.
  static func read(
    _ scanner: inout LineScanner, format: DelimitedFormat, limits: IngestLimits,
    _ body: (DelimitedTable.Row) -> Void
  ) throws(IngestError) {
    do throws(IngestError) {
      try scanner.checkContent()
      var reader = try RecordReader(format, limits, scanner)
      try reader.readLines(&scanner, body)
      guard reader.columns != nil else { throw scanner.error(.emptyFile) }
    } catch {
      if scanner.isGzip { try scanner.drain() }
      throw error
    }
  }

  private init(
    _ format: DelimitedFormat, _ limits: IngestLimits, _ scanner: borrowing LineScanner
  ) throws(IngestError) {
    do throws(CSVTokenizer.StartFailure) {
      tokenizer = try CSVTokenizer(
        delimiter: format.delimiter, decoder: FieldDecoder(encoding: format.encoding))
    } catch {
      throw scanner.error(.parserFailure(code: 0))
    }
    self.format = format
    self.limits = limits
  }

  private mutating func readLines(
    _ scanner: inout LineScanner, _ body: (DelimitedTable.Row) -> Void
  ) throws(IngestError) {
    while try scanner.advance() {
      do throws(LineFault) {
        try scanner.checkText(format.encoding)
        try feed(scanner)
      } catch {
        throw scanner.error(error, encoding: format.encoding)
      }
      try deliver(scanner, body)
      noteOpenQuote(scanner)
      try checkLength()
    }
    if !tokenizer.isRecordOpen { return }
    guard tokenizer.finish() else {
      throw IngestError(
        location: openQuote ?? SourceLocation(file: scanner.name), cause: .unclosedQuote)
    }
    try deliver(scanner, body)
  }

  /// Hands the current line to libcsv.
  private mutating func feed(_ scanner: borrowing LineScanner) throws(LineFault) {
    let line = scanner.buffer.span.extracting(scanner.lineWithEnd)
    if !tokenizer.isRecordOpen {
      recordLine = scanner.number
      recordBytes = 0
    }
    recordBytes += line.count
    switch tokenizer.feed(line) {
    case nil: break
    case .failed(let code): throw LineFault(.parserFailure(code: code), at: nil)
    case .malformed(let offset):
      guard line[offset] != UInt8(ascii: "\"") else { throw LineFault(.strayQuote, at: offset) }
      let rest = line.extracting(offset..<scanner.line.count)
      throw LineFault(.textBehindQuote(text(rest)), at: offset)
    }
  }

  private func text(_ bytes: Span<UInt8>) -> String {
    // Safe: the pointer is used only while the closure runs, and the text is a copy.
    unsafe bytes.withUnsafeBytes { unsafe FieldDecoder(encoding: format.encoding).text($0) }
  }

  /// Keeps a field that is never closed from filling the memory.
  private func checkLength() throws(IngestError) {
    guard let openQuote, recordBytes > limits.maximumLineBytes else { return }
    throw IngestError(
      location: openQuote, cause: .recordTooLong(limit: limits.maximumLineBytes))
  }

  /// Hands on what the current line has completed.
  private mutating func deliver(
    _ scanner: borrowing LineScanner, _ body: (DelimitedTable.Row) -> Void
  ) throws(IngestError) {
    let records = tokenizer.takeRecords()
    if records.count > 1 {
      throw scanner.error(
        scanner.explained(LineFault(.carriageReturn, at: nil)), encoding: format.encoding)
    }
    guard let fields = records.first else { return }
    let location = SourceLocation(file: scanner.name, line: recordLine)
    guard fields.count <= limits.maximumColumns else {
      let cause = IngestError.Cause.tooManyColumns(limit: limits.maximumColumns)
      throw IngestError(location: location, cause: cause)
    }
    let expected = columns ?? fields.count
    guard fields.count == expected else {
      let cause = IngestError.Cause.fieldCount(expected: expected, found: fields.count)
      throw IngestError(location: location, cause: cause)
    }
    columns = expected
    body(DelimitedTable.Row(line: recordLine, fields: fields))
  }

  /// Notes where the field begins that the current line leaves open.
  ///
  /// libcsv has accepted the line, so that outside of quotation marks one always opens a field.
  private mutating func noteOpenQuote(_ scanner: borrowing LineScanner) {
    guard tokenizer.isRecordOpen else {
      openQuote = nil
      return
    }
    let line = scanner.buffer.span.extracting(scanner.line)
    var isOpen = openQuote != nil
    var opening: Int?
    var index = 0
    while index < line.count {
      if line[index] == UInt8(ascii: "\"") {
        let isDoubled = isOpen && index + 1 < line.count && line[index + 1] == line[index]
        if isDoubled {
          index += 1
        } else {
          isOpen.toggle()
          opening = isOpen ? index : nil
        }
      }
      index += 1
    }
    guard let opening else { return }
    openQuote =
      scanner.error(LineFault(.unclosedQuote, at: opening), encoding: format.encoding).location
  }
}
