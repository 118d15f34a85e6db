import StatisticalModel

/// Reads the spreadsheet of Eurostat's Data Browser, saved as CSV.
///
/// A preamble says what the file is and which codes hold for all of a section; then comes a table
/// with a header of its own, then a legend, then perhaps another section.
struct DataBrowserReader {
  private enum State {
    case preamble
    case header(DataBrowserHeader)
    case table(DataBrowserHeader)
    case legend
  }

  private let labels: LabelDictionary
  private let limits: IngestLimits
  private var state = State.preamble
  /// The dimensions that one code of holds for all of the section, in their order.
  private var fixed: [(dimension: String, code: String)] = []
  /// Those that the visitor has heard of.
  private var dimensions: [String]?
  private var rows: CodeResolver?
  /// For each column its code or, where time goes across, its period.
  private var columnCodes: [String] = []
  private var periods: PeriodIndex
  private var cells: ObservationCells
  private var hasFlagColumn = false
  private var dataflow: String?
  private var unmapped: [UnmappedLabel] = []
  /// Those of `unmapped`, without their lines.
  private var known: Set<[String]> = []

  /// Reads all sections that `scanner` has.
  ///
  /// - Throws: the first fault, at its line and column.
  static func read(
    _ scanner: inout LineScanner, delimiter: UInt8, options: ReadOptions,
    visitor: inout some TableVisitor & ~Copyable
  ) throws(IngestError) -> TableFacts {
    let format = DelimitedFormat(delimiter: delimiter, encoding: .utf8)
    var reader = DataBrowserReader(options, delimiter: delimiter)
    do throws(IngestError) {
      try scanner.checkContent()
      var records = try RecordReader(format, options.limits, scanner, isRectangular: false)
      while try records.next(&scanner) {
        do throws(LineFault) {
          try reader.read(&records.record, visitor: &visitor)
        } catch {
          throw records.error(error, scanner)
        }
      }
      switch reader.state {
      case .preamble, .header: throw scanner.error(.cutTable)
      case .table, .legend: reader.closeTable()
      }
    } catch {
      try scanner.drain(after: error)
      throw error
    }
    var facts = TableFacts(format: .dataBrowserCSV, of: scanner)
    facts.delimiter = delimiter
    facts.dataflow = reader.dataflow
    facts.hasFlagColumn = reader.hasFlagColumn || reader.cells.hasFlaggedValue
    facts.unmappedLabels = reader.unmapped + reader.cells.unmapped
    return facts
  }

  private init(_ options: ReadOptions, delimiter: UInt8) {
    labels = options.labels
    limits = options.limits
    periods = PeriodIndex(options.limits)
    cells = ObservationCells(
      delimiter: delimiter, labels: options.labels, limits: options.limits)
  }

  private mutating func read(
    _ record: inout DelimitedRecord, visitor: inout some TableVisitor & ~Copyable
  ) throws(LineFault) {
    switch state {
    case .table(let header):
      let last = record.fields.lastIndex { !record.bytes.span.trimmed($0).isEmpty } ?? 0
      guard last > 0 else { return closeTable() }
      try readRow(&record, header, visitor: &visitor)
    case .header(var header):
      try header.read(record)
      state = .header(header)
      if header.down != nil { try beginTable(header, record, visitor: &visitor) }
    case .preamble, .legend:
      if let header = DataBrowserHeader(record) {
        state = .header(header)
      } else {
        try readPreamble(record)
      }
    }
  }

  private mutating func closeTable() {
    for label in rows?.unmapped ?? [] { note(label) }
    rows = nil
    state = .legend
  }
}

extension DataBrowserReader {
  /// Takes note of a line such as `Unit of measure;;Percentage`; others say nothing of the key.
  private mutating func readPreamble(_ record: DelimitedRecord) throws(LineFault) {
    let texts = DataBrowserHeader.texts(record)
    if dataflow == nil, let first = texts.first, first.lowercased().hasPrefix("dataset") {
      dataflow =
        texts.compactMap { $0.matches(of: /\[(\w+)\]/).last.map { String($0.output.1) } }.last
    }
    guard texts.indices.filter({ !texts[$0].isEmpty }) == [0, 2] else { return }
    if case .legend = state {
      fixed = []
      state = .preamble
    }
    let name = labels.dimension(for: texts[0]) ?? texts[0].lowercased()
    if labels.dimension(for: texts[0]) == nil, !SeriesHeaderKey.isTime(name) {
      note(UnmappedLabel(dimension: "", label: texts[0], line: record.line))
    }
    fixed.append((name, code(of: texts[2], dimension: name, line: record.line)))
    try limits.check(dimensions: fixed.count)
  }

  /// The code of a label, which stays text where no codelist has it.
  private mutating func code(of label: String, dimension: String, line: Int) -> String {
    if SeriesHeaderKey.isTime(dimension) || labels.hasCode(label, of: dimension) { return label }
    if let code = labels.code(for: label, of: dimension) { return code }
    note(UnmappedLabel(dimension: dimension, label: label, line: line))
    return label
  }

  private mutating func note(_ label: UnmappedLabel) {
    if known.insert([label.dimension, label.label]).inserted { unmapped.append(label) }
  }

  /// Makes ready for the rows below a complete header.
  private mutating func beginTable(
    _ header: DataBrowserHeader, _ record: DelimitedRecord,
    visitor: inout some TableVisitor & ~Copyable
  ) throws(LineFault) {
    guard let down = header.down?.axis else { return }
    let all = fixed.map(\.dimension) + [down.name, header.across.name]
    let names = all.filter { !SeriesHeaderKey.isTime($0) }
    guard names.count + 1 == all.count else {
      throw LineFault(
        names.count == all.count ? .noColumn("TIME_PERIOD") : .duplicateDimension("time"), at: nil)
    }
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      throw LineFault(.duplicateDimension(twice), at: nil)
    }
    if let dimensions, dimensions != names {
      throw LineFault(.otherDimensions(expected: dimensions, found: names), at: nil)
    }
    if dimensions == nil { try visitor.begin(names, rows: .observation) }
    dimensions = names
    if header.columns.contains(where: { $0.flags != nil }) { hasFlagColumn = true }
    rows = CodeResolver(
      dimension: down.name, spelling: down.hasCodes || down.isTime ? .code : .label,
      labels: labels, limits: limits)
    columnCodes = []
    for column in header.columns {
      let isCode = header.across.hasCodes || header.across.isTime
      let name = header.across.name
      columnCodes.append(
        isCode ? column.text : code(of: column.text, dimension: name, line: record.line - 1))
    }
    state = .table(header)
  }
}

extension DataBrowserReader {
  private mutating func readRow(
    _ record: inout DelimitedRecord, _ header: DataBrowserHeader,
    visitor: inout some TableVisitor & ~Copyable
  ) throws(LineFault) {
    guard let down = header.down else { return }
    guard record.fields.count == header.width else {
      throw record.fieldCountFault(expected: header.width)
    }
    let field = record.fields[down.column]
    let rowCode = try rows?.place(field, in: &record) ?? field
    guard !rowCode.isEmpty else {
      throw LineFault(.emptyCode(dimension: down.axis.name), at: field.lowerBound)
    }
    var codes: [Range<Int>] = []
    var period = rowCode
    for (dimension, code) in fixed {
      let range = Self.put(code, behind: &record)
      if SeriesHeaderKey.isTime(dimension) { period = range } else { codes.append(range) }
    }
    if !down.axis.isTime { codes.append(rowCode) }
    for (column, code) in zip(header.columns, columnCodes) {
      let range = Self.put(code, behind: &record)
      if header.across.isTime { period = range }
      let key = header.across.isTime ? codes : codes + [range]
      guard try visitor.wants(record.bytes.span, codes: key, line: record.line) else { continue }
      try visit(column, of: &record, period: period, visitor: &visitor)
    }
  }

  private mutating func visit(
    _ column: DataBrowserHeader.Column, of record: inout DelimitedRecord, period: Range<Int>,
    visitor: inout some TableVisitor & ~Copyable
  ) throws(LineFault) {
    let found = try periods.index(of: record.bytes.span.extracting(period), visitor: &visitor)
    guard let index = found else {
      let isInFile = period.upperBound <= record.fields.last?.upperBound ?? 0
      throw LineFault(
        .notATimePeriod(record.bytes.span.extracting(period).text),
        at: isInFile ? period.lowerBound : nil)
    }
    let cell = try cells.cell(
      record.fields[column.value], flags: column.flags.map { record.fields[$0] },
      confidentiality: nil, in: &record)
    if let place = record.place(of: cell.text.lowerBound) {
      visitor.locate(line: place.line, column: place.column)
    }
    do throws(LineFault) {
      try visitor.visit(
        cell, of: record.bytes.span, period: index, position: column.value + 1)
    } catch {
      throw cells.asWritten(error)
    }
    visitor.end()
  }

  private static func put(_ code: String, behind record: inout DelimitedRecord) -> Range<Int> {
    let start = record.bytes.count
    record.bytes.append(contentsOf: code.utf8)
    return start..<record.bytes.count
  }
}
