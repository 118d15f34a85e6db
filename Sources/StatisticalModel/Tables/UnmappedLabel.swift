/// A text in the place of a code that no codelist explains; it stays as it is.
package struct UnmappedLabel: Sendable, Hashable {
  /// Empty for the name of a dimension itself; `LabelDictionary.flags` for words in place of flags.
  package let dimension: String
  package let label: String
  /// Where it stands first.
  package let line: Int

  package init(dimension: String, label: String, line: Int) {
    self.dimension = dimension
    self.label = label
    self.line = line
  }
}
