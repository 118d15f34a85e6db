import StatisticalModel

/// Walks over the records of a delimited text, one physical line at a time.
struct RecordReader: ~Copyable {
  private let format: DelimitedFormat
  private let limits: IngestLimits
  /// Whether each record must have as many fields as the first.
  private let isRectangular: Bool
  private let tokenizer: CSVTokenizer
  /// The current record; its reader may write to it.
  var record = DelimitedRecord()
  /// The line on which the open record begins.
  private var recordLine = 0
  /// The bytes of the open record so far.
  private var recordBytes = 0
  /// The lines of the open record so far, if it does not end on the line on which it begins.
  private var lines: [UInt8] = []
  /// Where the quotation mark stands that is open at the end of a line.
  private var openQuote: SourceLocation?
  /// How many fields a record has, which is known after the first.
  private var columns: Int?

  init(
    _ format: DelimitedFormat, _ limits: IngestLimits, _ scanner: borrowing LineScanner,
    isRectangular: Bool = true
  ) throws(IngestError) {
    let delimiter = scanner.declaredDelimiter ?? format.delimiter
    do throws(CSVTokenizer.StartFailure) {
      tokenizer = try CSVTokenizer(delimiter: delimiter)
    } catch {
      throw scanner.error(.parserFailure(code: 0))
    }
    // What the file itself declares holds.
    self.format = DelimitedFormat(delimiter: delimiter, encoding: format.encoding)
    self.limits = limits
    self.isRectangular = isRectangular
  }

  /// Moves to the next record, which `record` then is.
  ///
  /// - Returns: false at the end of the text.
  /// - Throws: the first fault.
  mutating func next(_ scanner: inout LineScanner) throws(IngestError) -> Bool {
    while try scanner.advance() {
      do throws(LineFault) {
        try scanner.checkText(format.encoding)
        try feed(scanner)
      } catch {
        throw scanner.error(error, encoding: format.encoding)
      }
      let isComplete = try take(scanner)
      noteOpenQuote(scanner)
      try checkLength()
      if isComplete { return true }
    }
    if !tokenizer.isRecordOpen { return false }
    guard tokenizer.finish() else {
      throw IngestError(
        location: openQuote ?? SourceLocation(file: scanner.name), cause: .unclosedQuote)
    }
    return try take(scanner)
  }

  /// The error of a fault in the current record, on whichever of its lines that is.
  func error(_ fault: LineFault, _ scanner: borrowing LineScanner) -> IngestError {
    if record.line == scanner.number { return scanner.error(fault, encoding: format.encoding) }
    let place = fault.offset.flatMap { record.place(of: $0, encoding: format.encoding) }
    return IngestError(
      location: SourceLocation(
        file: scanner.name, line: place?.line ?? record.line, column: place?.column),
      cause: fault.cause)
  }

  /// Hands the current line to libcsv.
  private mutating func feed(_ scanner: borrowing LineScanner) throws(LineFault) {
    let line = scanner.buffer.span.extracting(scanner.lineWithEnd)
    let isFirst = !tokenizer.isRecordOpen
    if isFirst {
      recordLine = scanner.number
      recordBytes = 0
      lines.removeAll(keepingCapacity: true)
    }
    recordBytes += line.count
    switch tokenizer.feed(line) {
    case nil: if !isFirst || tokenizer.isRecordOpen { lines.append(line) }
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

  /// Takes the record that the current line has completed, if it has.
  private mutating func take(_ scanner: borrowing LineScanner) throws(IngestError) -> Bool {
    let line = scanner.buffer.span.extracting(scanner.line)
    let completed = tokenizer.take(into: &record, line: line)
    if completed == 0 { return false }
    if recordLine == scanner.number {
      record.begin(at: recordLine, text: line, delimiter: format.delimiter)
    } else {
      record.begin(at: recordLine, lines: lines, delimiter: format.delimiter)
    }
    if completed > 1 {
      throw scanner.error(
        scanner.explained(LineFault(.carriageReturn, at: nil)), encoding: format.encoding)
    }
    let found = record.fields.count
    guard found <= limits.maximumColumns else {
      let offset = record.fields[limits.maximumColumns].lowerBound
      throw error(LineFault(.tooManyColumns(limit: limits.maximumColumns), at: offset), scanner)
    }
    let expected = columns ?? found
    guard found == expected || !isRectangular else {
      throw error(record.fieldCountFault(expected: expected), scanner)
    }
    columns = expected
    return true
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

extension RecordReader {
  /// Hands each record of `scanner` to `body` as text, the header first, with the bytes that it has.
  ///
  /// - Throws: the first fault, `body`'s among them; `emptyFile` where there is no record.
  static func read(
    _ scanner: inout LineScanner, format: DelimitedFormat, limits: IngestLimits,
    _ body: (DelimitedTable.Row, _ bytes: Int) throws(LineFault) -> Void
  ) throws(IngestError) {
    let decoder = FieldDecoder(encoding: format.encoding)
    do throws(IngestError) {
      try scanner.checkContent()
      var reader = try RecordReader(format, limits, scanner)
      while try reader.next(&scanner) {
        let record = reader.record
        do throws(LineFault) {
          try body(
            DelimitedTable.Row(line: record.line, fields: record.strings(decoder)),
            record.bytes.count)
        } catch {
          throw reader.error(error, scanner)
        }
      }
      guard reader.columns != nil else { throw scanner.error(.emptyFile) }
    } catch {
      try scanner.drain(after: error)
      throw error
    }
  }
}
