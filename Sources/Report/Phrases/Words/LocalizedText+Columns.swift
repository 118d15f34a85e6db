import StatisticalModel

extension LocalizedText {
  init(fr: String, nl: String, en: String) {
    self.init(french: fr, dutch: nl, english: en)
  }
}
