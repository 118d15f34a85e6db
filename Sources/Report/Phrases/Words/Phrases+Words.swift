import StatisticalModel

extension Phrases {
  func word(_ word: some Worded) -> String { word.words[language] }

  func word(_ term: Term) -> String { term.words[language] }
}
