/// A file handed to Ingest: where to read, and how messages name it.
package struct InputFile: Sendable {
  /// Where the system finds it.
  package let path: String
  /// As the user names it, or relative to the data folder.
  package let name: String
  /// Where it is noted how far the file has been read; nil where nobody wants to know.
  package let meter: ReadMeter?
  /// The file, where it is open already: whoever reads it opens it no more.
  package let content: OpenFile?

  package init(
    path: String, name: String, meter: ReadMeter? = nil, content: OpenFile? = nil
  ) {
    self.path = path
    self.name = name
    self.meter = meter
    self.content = content
  }

  /// The file, opened: what is read of it in several passes is one and the same.
  ///
  /// - Parameters:
  ///   - observer: who sees the bytes as they are read; nil for nobody.
  ///   - copies: whether a copy is read that nobody else can change.
  /// - Returns: the same file, with its content.
  /// - Throws: where it cannot be opened.
  package func opened(
    observer: (any ReadObserver)? = nil, copies: Bool = false
  ) throws(IngestError) -> InputFile {
    if content != nil { return self }
    return InputFile(
      path: path, name: name, meter: meter,
      content: try OpenFile(self, observer: observer, copies: copies))
  }
}
