import CLibCSV

/// Takes delimited text apart with libcsv in strict mode; fed line by line.
///
/// libcsv keeps pointers into its own struct only, yet the struct lives on the heap, as does the
/// sink that its callbacks write to: a value may move while a callback runs.
@safe struct CSVTokenizer: ~Copyable {
  private let parser: UnsafeMutablePointer<csv_parser>
  private let sink: UnsafeMutablePointer<RecordSink>

  struct StartFailure: Error {}

  /// What libcsv's callbacks write to; they cannot capture, hence a value behind a pointer.
  fileprivate struct RecordSink {
    let delimiter: UInt8
    /// Whether the record is one line without quotation marks: then the fields are parts of it, and
    /// only their lengths are kept.
    var hasWholeLine = false
    var lengths: [Int] = []
    var record = DelimitedRecord()
    var completed = 0
  }

  init(delimiter: UInt8) throws(StartFailure) {
    let options = UInt8(CSV_STRICT | CSV_STRICT_FINI)
    // Safe: each is allocated, then initialised once, before any other use.
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: csv_parser())
    unsafe sink = .allocate(capacity: 1)
    unsafe sink.initialize(to: RecordSink(delimiter: delimiter))
    guard unsafe csv_init(parser, options) == 0 else { throw StartFailure() }
    unsafe csv_set_delim(parser, delimiter)
    // The default of 128 bytes would copy a long field once for each 128 bytes of it.
    unsafe csv_set_blk_size(parser, 1 << 16)
  }

  deinit {
    // Safe: each is done once, here; csv_free of a parser without a buffer does nothing.
    unsafe csv_free(parser)
    unsafe parser.deinitialize(count: 1)
    unsafe parser.deallocate()
    unsafe sink.deinitialize(count: 1)
    unsafe sink.deallocate()
  }

  /// Why libcsv refused a byte.
  enum Refusal {
    case malformed(offset: Int)
    case failed(code: Int32)
  }

  /// Takes one line with its end; nothing may be fed or finished after a refusal.
  func feed(_ line: Span<UInt8>) -> Refusal? {
    // Safe: the sink is live until deinit, and no callback runs now.
    unsafe sink.pointee.hasWholeLine = !isRecordOpen && Self.isOneRecord(line)
    // Safe: libcsv reads `count` bytes of a buffer that lives through the call, and the sink, which
    // the tokenizer owns, lives longer than that.
    let consumed = unsafe line.withUnsafeBufferPointer { bytes in
      unsafe csv_parse(parser, bytes.baseAddress, bytes.count, takeField, takeRecord, sink)
    }
    if consumed == line.count { return nil }
    // Safe: the parser is live until deinit.
    let code = unsafe csv_error(parser)
    return code == CSV_EPARSE ? .malformed(offset: consumed) : .failed(code: code)
  }

  /// Whether a line is a whole record whose fields are parts of it.
  ///
  /// Quotation marks may keep it open and are no part of a field; a carriage return within ends it.
  private static func isOneRecord(_ line: Span<UInt8>) -> Bool {
    guard !line.contains(UInt8(ascii: "\"")) else { return false }
    let end = line.count - 2
    return end < 0
      || !line.extracting(0..<end).contains(UInt8(ascii: "\r"))
        && (line[end] != UInt8(ascii: "\r") || line[end + 1] == UInt8(ascii: "\n"))
  }

  /// Whether a record has begun that no line end has closed yet.
  var isRecordOpen: Bool {
    // Safe: the parser is live until deinit. State 0 is libcsv's "no row has begun".
    unsafe parser.pointee.pstate != 0
  }

  /// Takes the end of the text.
  ///
  /// - Returns: false where a quoted field is still open.
  func finish() -> Bool {
    // Safe: as in `feed`.
    unsafe csv_fini(parser, takeField, takeRecord, sink) == 0
  }

  /// Puts what has been completed since the last call into `record`, if anything.
  ///
  /// - Parameters:
  ///   - record: what is replaced.
  ///   - line: the line that was fed last, without its end.
  /// - Returns: how many records that is; of several, the fields are of no use.
  func take(into record: inout DelimitedRecord, line: Span<UInt8>) -> Int {
    // Safe: the sink is live until deinit, and no callback runs now.
    let completed = unsafe sink.pointee.completed
    if completed == 0 { return 0 }
    if unsafe sink.pointee.hasWholeLine {
      if completed == 1 {
        unsafe record.fill(from: line, sink.pointee.lengths, sink.pointee.delimiter)
      }
      unsafe sink.pointee.lengths.removeAll(keepingCapacity: true)
    } else {
      unsafe swap(&record, &sink.pointee.record)
      unsafe sink.pointee.record.removeAll()
    }
    unsafe sink.pointee.completed = 0
    return completed
  }
}

private func takeField(
  _ bytes: UnsafeMutableRawPointer?, _ count: Int, _ sink: UnsafeMutableRawPointer?
) {
  // Safe: `sink` is what `feed` passed, and `bytes` are `count` bytes of libcsv's buffer that it
  // leaves alone until the callback returns.
  guard let target = unsafe sink?.assumingMemoryBound(to: CSVTokenizer.RecordSink.self) else {
    return
  }
  if unsafe target.pointee.hasWholeLine {
    unsafe target.pointee.lengths.append(count)
    return
  }
  let field = unsafe UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count)
  unsafe target.pointee.record.append(field, delimiter: target.pointee.delimiter)
}

private func takeRecord(_ end: Int32, _ sink: UnsafeMutableRawPointer?) {
  // Safe: `sink` is what `feed` passed.
  guard let target = unsafe sink?.assumingMemoryBound(to: CSVTokenizer.RecordSink.self) else {
    return
  }
  unsafe target.pointee.completed += 1
}
