/// A file of the report: its path relative to the output folder, and its text.
package struct ReportFile: Sendable, Hashable {
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
