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
      delimiter = scanner.declaredDelimiter ?? Self.delimiter(of: header)
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

  /// The delimiter that the file declares, or that of the line that has most of one, among this and
  /// the next thirty.
  static func delimiter(below scanner: inout LineScanner) throws(IngestError) -> UInt8 {
    if let declared = scanner.declaredDelimiter { return declared }
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

extension DelimitedDialect {
  /// Whether a line that begins with this byte may declare its delimiter.
  static func mayBeDeclaration(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte.asciiLowercased == UInt8(ascii: "s")
  }

  /// The first line of a text that declares its delimiter, as spreadsheets write and obey it.
  ///
  /// It is `sep=;`, in quotation marks or not; a spreadsheet that saves the file again fills it up
  /// with delimiters.
  struct Declaration {
    let delimiter: UInt8
    /// The length of the line with its end.
    let bytes: Int
    let endsInCarriageReturn: Bool

    /// Nil where the first line of what `text` begins with is anything else.
    init?(in text: Span<UInt8>) {
      let start = text.count > 0 && text[0] == UInt8(ascii: "\"") ? 1 : 0
      let sign = start + 4
      guard text.count > sign, text.extracting(start..<sign).containsLetters("sep="),
        DelimitedDialect.isDelimiter(text[sign])
      else { return nil }
      if start == 1, text.count == sign + 1 || text[sign + 1] != text[0] { return nil }
      let end = text.firstIndex(of: UInt8(ascii: "\n"))
      let line = text.extracting(0..<(end ?? text.count))
      for index in sign + 1..<line.count {
        let isFiller = [text[sign], 0x0D, 0x20, 0x22, 0x2C, 0x3B, 0x09].contains(line[index])
        guard isFiller else { return nil }
      }
      delimiter = text[sign]
      bytes = end.map { $0 + 1 } ?? text.count
      endsInCarriageReturn = line[line.count - 1] == 0x0D
    }
  }

  /// Whether a byte can stand between fields: a TAB, or a sign of ASCII that no code has.
  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == 0x09 || ",;|:^~!#/&*".utf8.contains(byte)
  }
}
