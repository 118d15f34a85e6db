/// A file of figures as received, with what is known of it; never edited.
package struct Snapshot: Sendable, Hashable {
  /// The folder of the agency: `estat`, `vdab`.
  package let agency: String
  package let edition: Edition
  /// The table or the list, from the file's name.
  package let name: String
  /// Relative to the data folder.
  package let path: String
  package let origin: Origin

  package init(agency: String, edition: Edition, name: String, path: String, origin: Origin) {
    self.agency = agency
    self.edition = edition
    self.name = name
    self.path = path
    self.origin = origin
  }
}
