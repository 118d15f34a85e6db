import StatisticalModel

/// Reads a table whose records are one observation each: SDMX-CSV and tidy CSV.
struct ObservationReader {
  private let columns: ObservationColumns
  /// The column of each dimension.
  private let keyColumns: [Int]
  private var resolvers: [CodeResolver]
  private var periods: PeriodIndex
  private var cells: ObservationCells
  /// What the first record says of the table it is of; nil before it, and without such a column.
  private var dataflow: String?
  /// Where the codes of the current record stand; kept to be used again.
  private var codes: [Range<Int>] = []

  /// Reads all records that `scanner` has.
  ///
  /// - Throws: the first fault, at its line and column.
  static func read(
    _ scanner: inout LineScanner, delimiter: UInt8, options: ReadOptions,
    visitor: inout some TableVisitor & ~Copyable
  ) throws(IngestError) -> TableFacts {
    let format = DelimitedFormat(delimiter: delimiter, encoding: .utf8)
    do throws(IngestError) {
      try scanner.checkContent()
      var records = try RecordReader(format, options.limits, scanner)
      guard try records.next(&scanner) else { throw scanner.error(.emptyFile) }
      var reader: ObservationReader
      do throws(LineFault) {
        reader = try ObservationReader(records.record, delimiter: delimiter, options)
        try visitor.begin(reader.columns.dimensions.map(\.name), rows: .observation)
      } catch {
        throw records.error(error, scanner)
      }
      while try records.next(&scanner) {
        do throws(LineFault) {
          try reader.read(&records.record, visitor: &visitor)
        } catch {
          throw records.error(error, scanner)
        }
      }
      return reader.facts(scanner, delimiter: delimiter)
    } catch {
      try scanner.drain(after: error)
      throw error
    }
  }

  private init(
    _ header: DelimitedRecord, delimiter: UInt8, _ options: ReadOptions
  ) throws(LineFault) {
    let limits = options.limits
    columns = try ObservationColumns(header, labels: options.labels)
    try limits.check(dimensions: columns.dimensions.count)
    periods = PeriodIndex(limits)
    keyColumns = columns.dimensions.map(\.index)
    cells = ObservationCells(delimiter: delimiter, labels: options.labels, limits: limits)
    resolvers = columns.dimensions.map {
      CodeResolver(
        dimension: $0.name, spelling: $0.spelling, labels: options.labels, limits: limits)
    }
  }

  private mutating func read(
    _ record: inout DelimitedRecord, visitor: inout some TableVisitor & ~Copyable
  ) throws(LineFault) {
    try checkAction(record)
    if dataflow == nil, let column = columns.dataflow {
      dataflow = record.bytes.span.extracting(column.code(of: record)).text
    }
    codes.removeAll(keepingCapacity: true)
    for (dimension, column) in keyColumns.enumerated() {
      let field = record.fields[column]
      let code = try resolvers[dimension].place(field, in: &record)
      guard !code.isEmpty else {
        let name = columns.dimensions[dimension].name
        throw LineFault(
          column < columns.value
            ? .emptyCode(dimension: name) : .emptyCodeBehindValue(dimension: name),
          at: field.lowerBound)
      }
      codes.append(code)
    }
    guard try visitor.wants(record.bytes.span, codes: codes, line: record.line) else { return }
    for column in columns.guarded { try column.check(record) }
    let text = columns.period.code(of: record)
    guard
      let period = try periods.index(of: record.bytes.span.extracting(text), visitor: &visitor)
    else {
      throw LineFault(
        .notATimePeriod(record.bytes.span.extracting(text).text), at: text.lowerBound)
    }
    try visit(&record, period: period, visitor: &visitor)
    visitor.end()
  }

  /// Hands the cell of a record to a visitor.
  private mutating func visit(
    _ record: inout DelimitedRecord, period: Int, visitor: inout some TableVisitor & ~Copyable
  ) throws(LineFault) {
    let cell = try cells.cell(
      record.fields[columns.value], flags: columns.flags?.code(of: record),
      confidentiality: columns.confidentiality?.code(of: record),
      in: &record)
    if let place = record.place(of: cell.text.lowerBound) {
      visitor.locate(line: place.line, column: place.column)
    }
    do throws(LineFault) {
      try visitor.visit(
        cell, of: record.bytes.span, period: period, position: columns.value + 1)
    } catch {
      throw cells.asWritten(error)
    }
  }

  /// Refuses records that are not data but orders to delete them.
  private func checkAction(_ record: DelimitedRecord) throws(LineFault) {
    guard let action = columns.action else { return }
    let text = action.code(of: record)
    if text.count == 1, record.bytes[text.lowerBound].asciiLowercased == UInt8(ascii: "d") {
      throw LineFault(.deletion, at: text.lowerBound)
    }
  }

  private func facts(_ scanner: borrowing LineScanner, delimiter: UInt8) -> TableFacts {
    var facts = TableFacts(format: columns.format, of: scanner)
    facts.delimiter = delimiter
    facts.dataflow = dataflow
    facts.ignoredColumns = columns.ignored
    facts.hasFlagColumn = columns.flags != nil || cells.hasFlaggedValue
    let unmapped = resolvers.flatMap(\.unmapped) + cells.unmapped
    facts.unmappedLabels = columns.unmapped + unmapped.sorted { $0.line < $1.line }
    return facts
  }
}
