/// A file handed to Ingest: where to read, and how messages name it.
package struct InputFile: Sendable, Hashable {
  /// Where the system finds it.
  package let path: String
  /// As the user names it, or relative to the data folder.
  package let name: String

  package init(path: String, name: String) {
    self.path = path
    self.name = name
  }
}
