/// What is wrong in a line and at which byte of it; the reader of lines knows which line it is.
struct LineFault: Error {
  let cause: IngestError.Cause
  /// Bytes before the fault in its line; nil where the whole line is meant.
  let offset: Int?

  init(_ cause: IngestError.Cause, at offset: Int?) {
    self.cause = cause
    self.offset = offset
  }
}
