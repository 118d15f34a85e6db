import StatisticalModel

/// A record of a delimited text: the bytes of its fields, and where each of them stands.
///
/// The fields stand as they do in their line, a delimiter before each but the first, so that an
/// offset here is one of the line, or of all lines of the record; see `align`.
struct DelimitedRecord {
  var bytes: [UInt8] = []
  private(set) var fields: [Range<Int>] = []
  /// The line on which the record begins.
  private(set) var line = 0
  /// The lines of the record with their ends; empty where it is one line.
  private var lines: [UInt8] = []

  init() {}

  /// A record of one line that holds these texts.
  init(_ texts: [String]) {
    line = 1
    for text in texts {
      if !fields.isEmpty { bytes.append(UInt8(ascii: ",")) }
      let start = bytes.count
      bytes.append(contentsOf: text.utf8)
      fields.append(start..<bytes.count)
    }
  }

  var spansLines: Bool { !lines.isEmpty }

  func text(_ field: Int) -> String { bytes.span.extracting(fields[field]).text }

  /// Each field as text of an encoding.
  func strings(_ decoder: FieldDecoder) -> [String] {
    var strings: [String] = []
    strings.reserveCapacity(fields.count)
    for field in fields {
      // Safe: the pointer is used only while the closure runs, and the text is a copy.
      strings.append(
        unsafe bytes.span.extracting(field).withUnsafeBytes { unsafe decoder.text($0) })
    }
    return strings
  }

  mutating func append(_ field: UnsafeRawBufferPointer, delimiter: UInt8) {
    if !fields.isEmpty { bytes.append(delimiter) }
    let start = bytes.count
    // Safe: the bytes are copied while the caller holds the buffer.
    unsafe bytes.append(contentsOf: field)
    fields.append(start..<bytes.count)
  }

  /// Takes over a line without quotation marks, whose fields have these lengths.
  mutating func fill(from line: Span<UInt8>, _ lengths: [Int], _ delimiter: UInt8) {
    removeAll()
    // Safe: the pointer is used only while the closure runs.
    unsafe line.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    var index = 0
    for length in lengths {
      let start = Self.start(of: line, from: index, delimiter: delimiter)
      fields.append(start..<start + length)
      index = start + length
      while index < line.count, line[index] != delimiter { index += 1 }
      index += 1
    }
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
  }

  /// Takes note of the line on which the record begins, and moves each field to its offset there.
  ///
  /// - Parameters:
  ///   - line: its number.
  ///   - text: what it is without its end; the record is all of it.
  ///   - delimiter: what stands between fields.
  mutating func begin(at line: Int, text: Span<UInt8>, delimiter: UInt8) {
    self.line = line
    if spansLines { lines = [] }
    align(to: text, delimiter: delimiter)
  }

  /// The same for a record of several lines, which `lines` are with their ends.
  mutating func begin(at line: Int, lines: [UInt8], delimiter: UInt8) {
    self.line = line
    self.lines = lines
    align(to: lines.span, delimiter: delimiter)
  }

  /// Where an offset stands in the file, if the record spans several lines.
  ///
  /// - Returns: line and column from 1, the column in characters; nil where the record is one line
  ///   or the offset is of what was put behind it.
  func place(
    of offset: Int, encoding: DelimitedFormat.Encoding = .utf8
  ) -> (line: Int, column: Int)? {
    guard spansLines, offset <= lines.count else { return nil }
    let before = lines.span.extracting(0..<offset)
    let start = before.lastIndex { $0 == UInt8(ascii: "\n") }.map { $0 + 1 } ?? 0
    let rest = before.extracting(start..<offset)
    return (
      line + before.count(of: UInt8(ascii: "\n")),
      1 + (encoding == .utf8 ? rest.characters(inFirst: rest.count) : rest.count)
    )
  }

  /// What is wrong with a record that has other than so many fields: at the first that is too many,
  /// or at its end.
  func fieldCountFault(expected: Int) -> LineFault {
    let offset = fields.count > expected ? fields[expected].lowerBound : fields.last?.upperBound
    return LineFault(.fieldCount(expected: expected, found: fields.count), at: offset)
  }

  /// Moves each field to the offset that it has in `line`, of which the record is all.
  ///
  /// That is where it stands already, unless quotation marks or blanks around a field were dropped.
  private mutating func align(to line: Span<UInt8>, delimiter: UInt8) {
    if bytes.count == line.count { return }
    var aligned = [UInt8](repeating: UInt8(ascii: " "), count: line.count)
    var moved: [Range<Int>] = []
    var index = 0
    for field in fields {
      let start = Self.start(of: line, from: index, delimiter: delimiter)
      guard start + field.count <= aligned.count else { return }
      for offset in 0..<field.count { aligned[start + offset] = bytes[field.lowerBound + offset] }
      moved.append(start..<start + field.count)
      index = Self.end(of: line, from: index, delimiter: delimiter) + 1
    }
    bytes = aligned
    fields = moved
  }

  /// Where the content of the field begins that begins at `start` of a line.
  private static func start(of line: Span<UInt8>, from start: Int, delimiter: UInt8) -> Int {
    var index = start
    while index < line.count, line[index] != delimiter,
      line[index] == UInt8(ascii: " ") || line[index] == UInt8(ascii: "\t")
    {
      index += 1
    }
    return index < line.count && line[index] == UInt8(ascii: "\"") ? index + 1 : index
  }

  /// Where the delimiter stands behind that field, or the line ends.
  private static func end(of line: Span<UInt8>, from start: Int, delimiter: UInt8) -> Int {
    var index = start
    var isQuoted = false
    while index < line.count, isQuoted || line[index] != delimiter {
      if line[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      index += 1
    }
    return index
  }
}
