import StatisticalModel

/// Ce qui est dit des chiffres calculés à partir des versants d'un territoire.
extension FrenchPhrases {
  func composite(_ note: CompositeNote) -> String {
    let members = enumeration(note.members)
    let weights = note.weights.map(word) ?? ""
    var text: String
    switch note.kind {
    case .sum: text = "\(note.subject)\(colon)somme de ces valeurs\(colon)\(members)."
    case .mean:
      text =
        "\(note.subject)\(colon)moyenne, pondérée par \(weights), de ces valeurs\(colon)"
        + "\(members)."
    case .estimate:
      text =
        "\(note.subject)\(colon)estimation du présent rapport, moyenne, pondérée par"
        + " \(weights) de chaque versant, de ces valeurs\(colon)\(members)\(semicolon)"
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

  func partlyCovered(_ coverage: String) -> String {
    "une valeur n'existe que pour \(coverage) du poids"
  }

  func wholeRegions(_ territory: String) -> String {
    "Le territoire (\(territory)) se compose des régions entières ci-dessous\(semicolon)ses valeurs"
      + " sont calculées à partir des leurs."
  }

  func noComposite(_ territory: String, _ refusal: Refusal) -> String {
    "Aucune valeur n'est donnée pour l'ensemble du territoire (\(territory))\(colon)"
      + "\(word(refusal))."
  }
}
