import StatisticalModel

/// Words that are no case of another type: constants of a type of their own.
protocol WordList: Worded {
  init(words: LocalizedText)
}

extension WordList {
  init(fr: String, nl: String, en: String) {
    self.init(words: LocalizedText(fr: fr, nl: nl, en: en))
  }
}
