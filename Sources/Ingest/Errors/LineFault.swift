/// What is wrong in a line and at which byte of it; the reader of lines knows which line it is.
package struct LineFault: Error {
  package let cause: IngestError.Cause
  /// Bytes before the fault in its line; nil where the whole line is meant.
  let offset: Int?
  /// The member of a JSON document that is meant, such as `value.60`; nil in other formats.
  let path: String?

  package init(_ cause: IngestError.Cause, at offset: Int?) {
    self.cause = cause
    self.offset = offset
    path = nil
  }

  init(_ cause: IngestError.Cause, path: String) {
    self.cause = cause
    self.path = path
    offset = nil
  }
}
