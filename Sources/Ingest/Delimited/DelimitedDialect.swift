import StatisticalModel

/// How a delimited text of unknown make is written, found in its content.
enum DelimitedDialect {
  /// The delimiter of `,`, `;` and TAB that the first line has most of, and UTF-8 if all of the
  /// file is valid as such.
  ///
  /// - Throws: where the file is missing, empty, or no table but a page or a message.
  static func recognised(
    _ file: InputFile, options: ReadOptions
  ) throws(IngestError) -> DelimitedFormat {
    var scanner = try LineScanner(file, limits: options.limits, blockSize: options.blockSize)
    try scanner.checkContent()
    guard try scanner.advance() else { throw scanner.error(.emptyFile) }
    if scanner.line.isEmpty, try !scanner.hasMoreThanEmptyLines() {
      throw scanner.error(.emptyFile)
    }
    let delimiter: UInt8
    do {
      let header = scanner.buffer.span.extracting(scanner.line)
      delimiter = Self.delimiter(of: header)
    }
    repeat {
      do throws(LineFault) {
        try scanner.checkText()
      } catch {
        if case .invalidUTF8 = error.cause {
          return DelimitedFormat(delimiter: delimiter, encoding: .latin1)
        }
        throw scanner.error(error)
      }
    } while try scanner.advance()
    return DelimitedFormat(delimiter: delimiter, encoding: .utf8)
  }

  /// The delimiter of which a header has most outside of quotation marks; a comma if it has none.
  static func delimiter(of header: Span<UInt8>) -> UInt8 { mostFrequent(in: header).delimiter }

  /// The delimiter of the line that has most of one, among this and the next thirty.
  static func delimiter(below scanner: inout LineScanner) throws(IngestError) -> UInt8 {
    var best: (delimiter: UInt8, count: Int) = (UInt8(ascii: ","), 0)
    for _ in 0..<30 {
      let line = mostFrequent(in: scanner.buffer.span.extracting(scanner.line))
      if line.count > best.count { best = line }
      guard try scanner.advance() else { break }
    }
    return best.delimiter
  }

  private static func mostFrequent(in header: Span<UInt8>) -> (delimiter: UInt8, count: Int) {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for index in header.indices {
      if header[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted, let candidate = candidates.firstIndex(of: header[index]) else { continue }
      counts[candidate] += 1
    }
    let most = max(counts[0], counts[1], counts[2])
    return (zip(candidates, counts).first { $0.1 == most }?.0 ?? candidates[0], most)
  }
}
