import StatisticalModel

/// Wat gezegd wordt van cijfers die uit de zijden van een gebied zijn berekend.
extension DutchPhrases {
  func composite(_ note: CompositeNote) -> String {
    let members = enumeration(note.members)
    var text: String
    switch note.kind {
    case .sum: text = "\(note.subject): de som van \(members)."
    case .mean:
      text = "\(note.subject): het gemiddelde van \(members), gewogen met \(weights(note))."
    case .estimate:
      text =
        "\(note.subject): een raming van dit rapport, het gemiddelde van \(members), gewogen met"
        + " \(weights(note)) van elke zijde; de regio's zijn groter dan de zijden."
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

  private func weights(_ note: CompositeNote) -> String {
    switch note.weights {
    case .persons(let from, let to): "het aantal personen van \(from) tot en met \(to) jaar"
    case .allAges: "het aantal inwoners van alle leeftijden"
    case .other(let name): name
    case nil: "niets"
    }
  }

  func partlyCovered(_ coverage: String) -> String {
    "slechts \(coverage) van het gewicht heeft een waarde"
  }

  var estimatedYear: String { "raming" }

  var calculated: String { "berekend in dit rapport, geen letter van Eurostat" }

  func populationSource(_ source: String) -> String { "Bevolking: \(source)." }

  var fitOfRegion: String { "de zijde is de regio" }

  func wholeRegions(_ territory: String) -> String {
    "Het gebied (\(territory)) bestaat uit de hele regio's hieronder; zijn waarden worden uit die van"
      + " de regio's berekend."
  }

  func noComposite(_ territory: String, _ refusal: Refusal) -> String {
    "Voor het gebied als geheel (\(territory)) wordt geen waarde gegeven:"
      + " \(self.refusal(refusal))."
  }
}
