/// A name in every language of the reports.
package struct LocalizedText: Sendable, Hashable {
  package let french: String
  package let dutch: String
  package let english: String

  package init(french: String, dutch: String, english: String) {
    self.french = french
    self.dutch = dutch
    self.english = english
  }

  package subscript(language: Language) -> String {
    switch language {
    case .french: french
    case .dutch: dutch
    case .english: english
    }
  }
}
