import StatisticalModel

/// Says what is in a file of unknown make, judging by its content, never by its name.
package enum FileInspector {
  /// Reads a whole file and counts what is in it.
  ///
  /// What is no statistical table of an accepted format is read as delimited text.
  ///
  /// - Throws: where the file is missing, empty, malformed, or no table but a page or a message.
  package static func inspect(
    _ file: InputFile, options: ReadOptions = .standard
  ) throws(IngestError) -> FileInspection {
    let file = try file.opened()
    guard let format = try TableFormat.recognised(file, options: options)
    else { return try inspectRecords(file, options) }
    var census = TableCensus(limits: options.limits)
    var lenient = options
    lenient.acceptsEmptyAnswers = true
    let facts = try format.read(file, options: lenient, visitor: &census)
    var inspection = census.inspection(format: facts.format)
    if inspection.series == 0, !facts.declaredCodes.isEmpty {
      inspection.dimensions = facts.declaredCodes
    }
    inspection.isGzip = facts.isGzip
    inspection.dataflow = facts.dataflow.flatMap { Dataflow(reference: $0) }
    inspection.hasByteOrderMark = facts.hasByteOrderMark
    inspection.lineEnding = facts.lineEnding
    inspection.delimiter = facts.delimiter
    inspection.ignoredColumns = facts.ignoredColumns
    inspection.hasFlagColumn = facts.hasFlagColumn
    inspection.unmappedLabels = facts.unmappedLabels
    return inspection
  }

  private static func inspectRecords(
    _ file: InputFile, _ options: ReadOptions
  ) throws(IngestError) -> FileInspection {
    let dialect = try DelimitedDialect.recognised(file, options: options)
    var scanner = try LineScanner(file, limits: options.limits, blockSize: options.blockSize)
    var inspection = FileInspection(format: .delimitedText)
    var columns: [String]?
    var records = 0
    try RecordReader.read(&scanner, format: dialect, limits: options.limits) { row, _ in
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
