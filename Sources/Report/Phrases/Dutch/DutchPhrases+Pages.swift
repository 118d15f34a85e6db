import StatisticalModel

extension DutchPhrases {
  func fit(_ coverage: Territory.Side.Coverage, level: Int?, isSmaller: Bool) -> String {
    let larger = isSmaller ? "; de regio van de statistieken is groter" : ""
    let areas = level.map { "NUTS \($0)-gebieden" } ?? "gebieden"
    return switch coverage {
    case .exact: "de zijde bestaat precies uit deze \(areas)" + larger
    case .nearExact: "de zijde bestaat bijna precies uit deze \(areas)" + larger
    case .part: "de zijde is slechts een deel van deze \(areas)" + larger
    case .belowNUTS3: "kleiner dan NUTS 3: enkel de gastregio kan worden getoond"
    }
  }
}

extension DutchPhrases {
  var purpose: [String] {
    [
      "Hoe ver staan de Europese Unie, haar lidstaten en hun regio's van de doelstellingen voor "
        + "digitale vaardigheden en volwasseneneducatie?",
      "Elk cijfer staat er met zijn jaar, zijn tekens (flags) en een referentie die naar de bron "
        + "leidt.",
    ]
  }
}

extension DutchPhrases {
  func sidesNote(_ territory: String) -> String {
    "Voor het gebied zelf (\(territory)) worden geen statistieken gepubliceerd. De regio's "
      + "hieronder, waarvoor die er wel zijn, staan voor zijn zijden."
  }

  func common(areas: [String], with territory: String) -> String {
    "Dit gebied en een ander (\(territory)) hebben \(enumeration(areas)) gemeen."
  }

  func municipalities(in areas: [String], with territory: String) -> String {
    "Dit gebied en een ander (\(territory)) hebben allebei gemeenten in \(enumeration(areas))."
  }

  var kindsAreNotCompared: String {
    "Lijsten van een verschillende soort zeggen niet hetzelfde. Hun lengtes worden niet vergeleken."
  }

  func notBundledLists(_ publishers: [String]) -> String {
    "Er is geen lijst van \(publishers.enumerated(with: "of")) meegeleverd."
  }
}
