import StatisticalModel

/// What has words in every language of the pages, side by side.
///
/// A table has a column a language, in the order of `Language`; without one of them it does not
/// compile.
protocol Worded: Sendable {
  var words: LocalizedText { get }
}

extension LocalizedText {
  init(fr: String, nl: String, en: String) {
    self.init(french: fr, dutch: nl, english: en)
  }
}

extension Phrases {
  func word(_ word: some Worded) -> String { word.words[language] }

  func word(_ term: Term) -> String { term.words[language] }
}
