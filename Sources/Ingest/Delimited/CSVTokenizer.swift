import CLibCSV

/// Takes delimited text apart with libcsv in strict mode; fed line by line.
///
/// libcsv keeps pointers into its own struct only, yet the struct lives on the heap: a value may
/// move while a callback runs.
@safe struct CSVTokenizer: ~Copyable {
  private let parser: UnsafeMutablePointer<csv_parser>
  private let sink: RecordSink

  struct StartFailure: Error {}

  init(delimiter: UInt8, decoder: FieldDecoder) throws(StartFailure) {
    let options = UInt8(CSV_STRICT | CSV_STRICT_FINI)
    // Safe: allocated, then initialised once, before any other use.
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: csv_parser())
    sink = RecordSink(decoder: decoder)
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
  }

  /// Why libcsv refused a byte.
  enum Refusal {
    case malformed(offset: Int)
    case failed(code: Int32)
  }

  /// Takes one line with its end; nothing may be fed or finished after a refusal.
  func feed(_ line: Span<UInt8>) -> Refusal? {
    // Safe: libcsv reads `count` bytes of a buffer that lives through the call, and the sink, which
    // the tokenizer owns, lives longer than that.
    let consumed = unsafe line.withUnsafeBufferPointer { bytes in
      unsafe csv_parse(
        parser, bytes.baseAddress, bytes.count, takeField, takeRecord,
        Unmanaged.passUnretained(sink).toOpaque())
    }
    if consumed == line.count { return nil }
    // Safe: the parser is live until deinit.
    let code = unsafe csv_error(parser)
    return code == CSV_EPARSE ? .malformed(offset: consumed) : .failed(code: code)
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
    unsafe csv_fini(
      parser, takeField, takeRecord, Unmanaged.passUnretained(sink).toOpaque()) == 0
  }

  /// The records that have been completed since the last call.
  func takeRecords() -> [[String]] {
    if sink.records.isEmpty { return [] }
    defer { sink.records.removeAll(keepingCapacity: true) }
    return sink.records
  }
}

/// What libcsv's callbacks write to; they cannot capture, hence an object behind a pointer.
private final class RecordSink {
  let decoder: FieldDecoder
  var fields: [String] = []
  var records: [[String]] = []

  init(decoder: FieldDecoder) { self.decoder = decoder }
}

private func takeField(
  _ bytes: UnsafeMutableRawPointer?, _ count: Int, _ sink: UnsafeMutableRawPointer?
) {
  guard let sink = unsafe sink else { return }
  // Safe: `sink` is the object that `feed` passed, and `bytes` are `count` bytes of libcsv's buffer
  // that it leaves alone until the callback returns.
  let target = unsafe Unmanaged<RecordSink>.fromOpaque(sink).takeUnretainedValue()
  let field = unsafe UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count)
  unsafe target.fields.append(target.decoder.text(field))
}

private func takeRecord(_ end: Int32, _ sink: UnsafeMutableRawPointer?) {
  guard let sink = unsafe sink else { return }
  // Safe: `sink` is the object that `feed` passed.
  let target = unsafe Unmanaged<RecordSink>.fromOpaque(sink).takeUnretainedValue()
  target.records.append(target.fields)
  target.fields = []
}
