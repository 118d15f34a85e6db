/// A language in which reports are written.
package enum Language: String, Sendable, Hashable, CaseIterable {
  case french = "fr"
  case dutch = "nl"
  case english = "en"
}

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
