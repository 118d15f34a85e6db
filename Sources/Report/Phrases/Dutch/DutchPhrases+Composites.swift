import StatisticalModel

/// Wat gezegd wordt van cijfers die uit de zijden van een gebied zijn berekend.
extension DutchPhrases {
  func composite(_ note: CompositeNote) -> String {
    let members = enumeration(note.members)
    let weights = note.weights.map(word) ?? ""
    var text: String
    switch note.kind {
    case .sum: text = "\(note.subject): de som van \(members)."
    case .mean:
      text = "\(note.subject): het gemiddelde van \(members), gewogen met \(weights)."
    case .estimate:
      text =
        "\(note.subject): een raming van dit rapport, het gemiddelde van \(members), gewogen met"
        + " \(weights) van elke zijde; de regio's zijn groter dan de zijden."
    }
    if note.isSubstitute {
      text += " Het aantal personen van de leeftijdsgroep is niet van elke zijde bekend."
    }
    if let coverage = note.coverage { text += " Dekking: \(coverage) van het gewicht." }
    if let bounds = note.bounds {
      text +=
        " Met het ontbrekende deel ligt de waarde tussen \(bounds.least) en \(bounds.most)."
    }
    return text
  }

  func partlyCovered(_ coverage: String) -> String {
    "slechts \(coverage) van het gewicht heeft een waarde"
  }

  func wholeRegions(_ territory: String) -> String {
    "Het gebied (\(territory)) bestaat uit de hele regio's hieronder; zijn waarden worden uit die van"
      + " de regio's berekend."
  }

  func noComposite(_ territory: String, _ refusal: Refusal) -> String {
    "Voor het gebied als geheel (\(territory)) wordt geen waarde gegeven:"
      + " \(word(refusal))."
  }
}
