/// A title of the occupation dictionary.
package struct DictionaryTitle: Sendable, Hashable {
  package let language: String
  package let title: String
  /// The nearest first.
  package let occupations: [Occupation]
  package let validity: Validity
  package let source: String

  package init(
    language: String, title: String, occupations: [Occupation], validity: Validity,
    source: String
  ) {
    self.language = language
    self.title = title
    self.occupations = occupations
    self.validity = validity
    self.source = source
  }
}
