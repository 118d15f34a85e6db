/// A language in which reports are written.
package enum Language: String, Sendable, Hashable, CaseIterable {
  case french = "fr"
  case dutch = "nl"
  case english = "en"
}

/// A name in every language of the reports.
package struct LocalizedText: Sendable, Hashable, ExpressibleByStringLiteral {
  package let french: String
  package let dutch: String
  package let english: String

  package init(french: String, dutch: String, english: String) {
    self.french = french
    self.dutch = dutch
    self.english = english
  }

  /// A text that reads the same in every language.
  package init(stringLiteral value: String) {
    self.init(french: value, dutch: value, english: value)
  }

  package subscript(language: Language) -> String {
    switch language {
    case .french: french
    case .dutch: dutch
    case .english: english
    }
  }
}
