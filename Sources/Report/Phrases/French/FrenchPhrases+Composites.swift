import StatisticalModel

/// Ce qui est dit des chiffres calculés à partir des versants d'un territoire.
extension FrenchPhrases {
  func composite(_ note: CompositeNote) -> String {
    let members = enumeration(note.members)
    var text: String
    switch note.kind {
    case .sum: text = "\(note.subject)\(colon)somme de ces valeurs\(colon)\(members)."
    case .mean:
      text =
        "\(note.subject)\(colon)moyenne, pondérée par \(weights(note)), de ces valeurs\(colon)"
        + "\(members)."
    case .estimate:
      text =
        "\(note.subject)\(colon)estimation du présent rapport, moyenne, pondérée par"
        + " \(weights(note)) de chaque versant, de ces valeurs\(colon)\(members)\(semicolon)"
        + "les régions sont plus grandes que les versants."
    }
    if note.isSubstitute {
      text += " La population de la tranche d'âge n'est pas connue pour tous les versants."
    }
    if let coverage = note.coverage { text += " Couverture\(colon)\(coverage) du poids." }
    if let bounds = note.bounds {
      text +=
        " Avec la partie manquante, la valeur se situe entre \(bounds.least) et \(bounds.most)."
    }
    return text
  }

  private func weights(_ note: CompositeNote) -> String {
    switch note.weights {
    case .persons(let from, let to): "le nombre de personnes de \(from) à \(to) ans"
    case .allAges: "le nombre d'habitants de tous âges"
    case .other(let name): name
    case nil: "rien"
    }
  }

  func partlyCovered(_ coverage: String) -> String {
    "une valeur n'existe que pour \(coverage) du poids"
  }

  var estimatedYear: String { "estimation" }

  var calculated: String {
    "calculé dans le présent rapport\(semicolon)n'est pas une lettre d'Eurostat"
  }

  func populationSource(_ source: String) -> String { "Population\(colon)\(source)." }

  var fitOfRegion: String { "le versant est la région" }

  func wholeRegions(_ territory: String) -> String {
    "Le territoire (\(territory)) se compose des régions entières ci-dessous\(semicolon)ses valeurs"
      + " sont calculées à partir des leurs."
  }

  func noComposite(_ territory: String, _ refusal: Refusal) -> String {
    "Aucune valeur n'est donnée pour l'ensemble du territoire (\(territory))\(colon)"
      + "\(self.refusal(refusal))."
  }
}
