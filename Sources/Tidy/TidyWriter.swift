import Ingest
import StatisticalModel

/// Writes a table as tidy CSV while it is read: one observation a line.
///
/// The columns are the dimensions in their order, then TIME_PERIOD, OBS_VALUE, OBS_FLAG and
/// CONF_STATUS. A value stands as the source spells it, empty where missing; `0n` is 0 with the
/// flag n.
struct TidyWriter<Sink: ByteSink>: ~Copyable, TableVisitor {
  private let selection: TidySelection
  /// The dimensions of the files before this one; nil for the first.
  private let expected: [String]?
  private(set) var dimensions: [String] = []
  private var filter: KeyFilter?
  private var buffer: TidyBuffer
  private(set) var sink: Sink
  private(set) var observations = 0

  /// Writes what `selection` wants to `sink`, in blocks of at most `bufferBytes`.
  init(
    _ selection: TidySelection, after expected: [String]?, sink: consuming Sink, bufferBytes: Int
  ) {
    buffer = TidyBuffer(capacity: bufferBytes)
    self.selection = selection
    self.expected = expected
    self.sink = sink
  }

  mutating func begin(_ dimensions: [String], rows: RowKind) throws(LineFault) {
    if let expected {
      guard dimensions == expected else {
        throw LineFault(.unlikeFirstFile(dimensions: dimensions, expected: expected), at: nil)
      }
    }
    self.dimensions = dimensions
    let alternatives = selection.codes.isEmpty ? [] : [selection.codes]
    filter = try KeyFilter(SeriesSelection(alternatives: alternatives), dimensions: dimensions)
    guard expected == nil else { return }
    if let name = TidyHeader.unreadable(dimensions) {
      throw LineFault(.unwritableDimension(name), at: nil)
    }
    let header = dimensions + TidyHeader.others
    let line = Array((header.map(CSVQuoting.field).joined(separator: ",") + "\n").utf8)
    guard sink.take(line.span) else { throw LineFault(.outputClosed, at: nil) }
  }

  mutating func add(_ period: TimePeriod) {
    buffer.addPeriod(selection.contains(period) ? "\(period)," : "")
  }

  mutating func wants(_ text: Span<UInt8>, codes: [Range<Int>], line: Int) -> Bool {
    guard filter?.matches(text, codes: codes) ?? true else { return false }
    buffer.beginKey()
    for code in codes {
      append(text.extracting(code))
      buffer.appendToKey(UInt8(ascii: ","))
    }
    return true
  }

  mutating func visit(
    _ cell: TableCell, of text: Span<UInt8>, period: Int, position: Int
  ) throws(LineFault) {
    guard buffer.wantsPeriod(period) else { return }
    // Not `text`: in formats with columns of their own the flags stand outside of it.
    let bytes = cell.value.count + cell.flags.count + cell.confidentiality.count
    if !buffer.hasRoom(for: bytes) { try makeRoom(for: bytes) }
    buffer.appendLine(
      text, period: period, value: cell.value, flags: cell.flags,
      confidentiality: cell.confidentiality)
    observations += 1
  }

  mutating func visit(
    _ cell: RegularCell, of text: Span<UInt8>, period: Int, position: Int
  ) throws(LineFault) {
    guard buffer.wantsPeriod(period) else { return }
    if !buffer.hasRoom(for: cell.end - cell.start) { try makeRoom(for: cell.end - cell.start) }
    buffer.appendLine(text, period: period, cell: cell)
    observations += 1
  }

  private mutating func makeRoom(for bytes: Int) throws(LineFault) {
    try flush()
    guard buffer.hasRoom(for: bytes) else {
      throw LineFault(.observationTooLong(limit: buffer.longestContent), at: nil)
    }
  }

  mutating func end() {}

  /// Hands on what is buffered.
  mutating func flush() throws(LineFault) {
    guard buffer.drain(into: &sink) else { throw LineFault(.outputClosed, at: nil) }
  }

  /// Adds a code to the key as a CSV field, in quotation marks where it needs them.
  private mutating func append(_ code: Span<UInt8>) {
    var needsQuotes = false
    for index in code.indices where CSVQuoting.isNeeded(for: code[index]) { needsQuotes = true }
    guard needsQuotes else { return buffer.appendToKey(code) }
    buffer.appendToKey(UInt8(ascii: "\""))
    for index in code.indices {
      if code[index] == UInt8(ascii: "\"") { buffer.appendToKey(UInt8(ascii: "\"")) }
      buffer.appendToKey(code[index])
    }
    buffer.appendToKey(UInt8(ascii: "\""))
  }
}
