package import StatisticalModel

/// Delimited text as RFC 4180 has it, in the declared dialect; nothing malformed is repaired.
package enum DelimitedText {
  /// Reads all records of a file, plain or gzip.
  ///
  /// A field may be quoted and then hold delimiters, line ends and doubled quotation marks; blanks
  /// around a bare field do not count; lines without anything are skipped.
  ///
  /// - Returns: the header, and one row a record with as many fields as the header.
  /// - Throws: where the file is missing or empty, or is larger than a list may be; the first fault,
  ///   at its line and column.
  package static func read(
    _ file: InputFile, format: DelimitedFormat, limits: IngestLimits = .standard
  ) throws(IngestError) -> DelimitedTable {
    try read(file, format: format, limits: limits, blockSize: ByteSource.standardBlockSize)
  }

  /// The same, in blocks of a given number of bytes.
  static func read(
    _ file: InputFile, format: DelimitedFormat, limits: IngestLimits, blockSize: Int
  ) throws(IngestError) -> DelimitedTable {
    var scanner = try LineScanner(file, limits: limits, blockSize: blockSize)
    var header: [String]?
    var rows: [DelimitedTable.Row] = []
    var fields = 0
    var bytes = 0
    try RecordReader.read(&scanner, format: format, limits: limits.ofList) {
      (row, size) throws(LineFault) in
      fields += row.fields.count
      bytes += size
      guard fields <= limits.maximumListFields else {
        throw LineFault(.tooManyFields(limit: limits.maximumListFields), at: nil)
      }
      guard bytes <= limits.maximumListBytes else {
        throw LineFault(.tooMuchText(limit: limits.maximumListBytes), at: nil)
      }
      if header == nil { header = row.fields } else { rows.append(row) }
    }
    return DelimitedTable(file: file.name, header: header ?? [], rows: rows)
  }
}
