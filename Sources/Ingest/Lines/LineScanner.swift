import Glibc
import StatisticalModel

/// Hands out the lines of a file one by one, as ranges of a buffer that does not grow with it.
///
/// `advance` moves to the next line; `buffer` and `line` then say where it stands until the next
/// call. A line that a block cuts is carried over to the front of the buffer.
struct LineScanner: ~Copyable {
  let name: String
  let isGzip: Bool
  private(set) var buffer: [UInt8]
  /// The current line in the buffer, without LF, CRLF or byte order mark.
  private(set) var line = 0..<0
  /// The current line with its end.
  private(set) var lineWithEnd = 0..<0
  /// The number of the current line, from 1; 0 before the first.
  private(set) var number = 0
  let hasByteOrderMark: Bool
  /// The delimiter that a spreadsheet's first line `sep=;` declares; that line is not handed out.
  let declaredDelimiter: UInt8?
  /// Whether the buffer is known to hold ASCII only, without NUL; most tables are all plain.
  private(set) var isPlain: Bool
  /// How many lines ended with LF alone, and with CRLF.
  private(set) var lineFeeds = 0
  private(set) var carriageReturns = 0

  private var source: ByteSource
  private let limits: IngestLimits
  private var filled: Int
  private var next: Int
  private var isAtEnd = false

  init(
    _ file: InputFile, limits: IngestLimits, blockSize: Int = ByteSource.standardBlockSize
  ) throws(IngestError) {
    var source = try ByteSource(file, limits: limits, blockSize: blockSize)
    var buffer = [UInt8](repeating: 0, count: max(blockSize, 16))
    var filled = 0
    while filled < 3, case let read = try source.read(into: &buffer, from: filled), read > 0 {
      filled += read
    }
    let hasMark = buffer.span.extracting(0..<filled).hasPrefix([0xEF, 0xBB, 0xBF])
    try Self.fillFirstLine(
      of: &buffer, from: hasMark ? 3 : 0, filled: &filled, source: &source)
    name = file.name
    isGzip = source.isGzip
    self.limits = limits
    hasByteOrderMark = hasMark
    next = hasMark ? 3 : 0
    let declaration = DelimitedDialect.Declaration(in: buffer.span.extracting(next..<filled))
    if let declaration {
      next += declaration.bytes
      number = 1
      if declaration.endsInCarriageReturn { carriageReturns = 1 } else { lineFeeds = 1 }
    }
    declaredDelimiter = declaration?.delimiter
    isPlain = Self.isPlain(buffer.span.extracting(next..<filled))
    self.source = source
    self.buffer = buffer
    self.filled = filled
  }

  /// Reads so much that the first line is whole, if that may be `sep=;`; a long one never is.
  private static func fillFirstLine(
    of buffer: inout [UInt8], from start: Int, filled: inout Int, source: inout ByteSource
  ) throws(IngestError) {
    guard start < filled, DelimitedDialect.mayBeDeclaration(buffer[start]) else { return }
    while filled - start < 4096,
      !buffer.span.extracting(start..<filled).contains(UInt8(ascii: "\n"))
    {
      if filled == buffer.count {
        buffer.append(contentsOf: repeatElement(0, count: buffer.count))
      }
      let read = try source.read(into: &buffer, from: filled)
      if read == 0 { return }
      filled += read
    }
  }

  /// Where the first `count` bytes after the byte order mark are, fewer where the file is shorter.
  ///
  /// Only before the first line is taken; never more, whatever the size of the blocks.
  mutating func head(_ count: Int) throws(IngestError) -> Range<Int> {
    while filled - next < count, !isAtEnd { try fill() }
    return next..<min(next + count, filled)
  }

  /// Moves to the next line.
  ///
  /// - Returns: false at the end of the file.
  /// - Throws: what reading throws, `lineTooLong` and `tooManyLines`.
  mutating func advance() throws(IngestError) -> Bool {
    var searched = next
    while true {
      if let end = lineFeed(from: searched) {
        try take(through: end)
        return true
      }
      searched = filled
      guard filled - next <= limits.maximumLineBytes + 1 else { throw lineTooLong() }
      if isAtEnd { break }
      searched -= next
      try fill()
      searched += next
    }
    guard next < filled else { return false }
    try take(upTo: filled, end: filled)
    return true
  }

  /// Reads the rest of a gzip file and forgets it, so that a fault of its data comes to light rather
  /// than `error`, which it may have caused; nothing where it is the output that takes no more.
  mutating func drain(after error: IngestError) throws(IngestError) {
    guard isGzip, error.cause != .outputClosed else { return }
    while try source.read(into: &buffer, from: 0) > 0 {}
  }

  private mutating func take(through end: Int) throws(IngestError) {
    let endsInCarriageReturn = end > next && buffer[end - 1] == UInt8(ascii: "\r")
    if endsInCarriageReturn { carriageReturns += 1 } else { lineFeeds += 1 }
    try take(upTo: endsInCarriageReturn ? end - 1 : end, end: end + 1)
  }

  private mutating func take(upTo upper: Int, end: Int) throws(IngestError) {
    guard upper - next <= limits.maximumLineBytes else { throw lineTooLong() }
    guard number < UInt32.max else {
      throw IngestError(location: SourceLocation(file: name), cause: .tooManyLines)
    }
    number += 1
    line = next..<upper
    lineWithEnd = next..<end
    next = end
  }

  private func lineTooLong() -> IngestError {
    IngestError(
      location: SourceLocation(file: name, line: number + 1),
      cause: .lineTooLong(limit: limits.maximumLineBytes))
  }

  private func lineFeed(from start: Int) -> Int? {
    let count = filled - start
    guard count > 0 else { return nil }
    // Safe: `start + count` is `filled`, which is never beyond the buffer.
    return unsafe buffer.withUnsafeBytes { bytes in
      unsafe bytes.baseAddress.flatMap { base in
        unsafe memchr(base + start, 0x0A, count).map { unsafe UnsafeRawPointer($0) - base }
      }
    }
  }

  /// Carries what is not used yet to the front of the buffer and reads on behind it.
  private mutating func fill() throws(IngestError) {
    if next > 0 {
      let rest = filled - next
      buffer.moveToFront(next..<filled)
      filled = rest
      next = 0
    }
    if filled == buffer.count {
      buffer.append(contentsOf: repeatElement(0, count: buffer.count))
    }
    let read = try source.read(into: &buffer, from: filled)
    isAtEnd = read == 0
    // A line that is not plain stays so; lines read after it are judged anew.
    let unjudged = isPlain ? filled..<filled + read : 0..<filled + read
    filled += read
    isPlain = Self.isPlain(buffer.span.extracting(unjudged))
  }

  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    var union: UInt8 = 0
    var least: UInt8 = .max
    for index in bytes.indices {
      union |= bytes[index]
      least = min(least, bytes[index])
    }
    return union < 0x80 && least > 0
  }
}

extension [UInt8] {
  /// Moves the bytes of `range` to the front.
  fileprivate mutating func moveToFront(_ range: Range<Int>) {
    // Safe: the range lies within the array, and memmove allows overlap.
    unsafe withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      unsafe _ = memmove(base, base + range.lowerBound, range.count)
    }
  }
}
