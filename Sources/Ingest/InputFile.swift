/// A file handed to Ingest: where to read, and how messages name it.
package struct InputFile: Sendable {
  /// Where the system finds it.
  package let path: String
  /// As the user names it, or relative to the data folder.
  package let name: String
  /// Where it is noted how far the file has been read; nil where nobody wants to know.
  package let meter: ReadMeter?

  package init(path: String, name: String, meter: ReadMeter? = nil) {
    self.path = path
    self.name = name
    self.meter = meter
  }
}
