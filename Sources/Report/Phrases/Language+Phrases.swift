import StatisticalModel

extension Language {
  var phrases: any Phrases {
    switch self {
    case .french: FrenchPhrases()
    case .dutch: DutchPhrases()
    case .english: EnglishPhrases()
    }
  }
}
