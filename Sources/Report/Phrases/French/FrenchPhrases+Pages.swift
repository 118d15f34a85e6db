import StatisticalModel

extension FrenchPhrases {
  func fit(_ coverage: Territory.Side.Coverage, level: Int?, isSmaller: Bool) -> String {
    let larger = isSmaller ? semicolon + "la région des statistiques est plus grande" : ""
    let areas = level.map { "zones NUTS \($0)" } ?? "zones"
    return switch coverage {
    case .exact: "le versant se compose exactement de ces \(areas)" + larger
    case .nearExact: "le versant se compose presque exactement de ces \(areas)" + larger
    case .part: "le versant n'est qu'une partie de ces \(areas)" + larger
    case .belowNUTS3: "plus petit que NUTS 3\(colon)seule la région hôte peut être montrée"
    }
  }
}

extension FrenchPhrases {
  var purpose: [String] {
    [
      "À quelle distance des objectifs pour les compétences numériques et la formation des adultes "
        + "se trouvent l'Union européenne, ses membres et leurs régions\u{202F}?",
      "Chaque chiffre est donné avec son année, ses signes (flags) et une référence qui mène à sa source.",
    ]
  }
}

extension FrenchPhrases {
  func sidesNote(_ territory: String) -> String {
    "Aucune statistique n'est publiée pour le territoire lui-même (\(territory)). Les régions "
      + "ci-dessous, pour lesquelles il en existe, représentent ses versants."
  }

  func common(areas: [String], with territory: String) -> String {
    "Ce territoire et un autre (\(territory)) ont en commun\(colon)\(enumeration(areas))."
  }

  func municipalities(in areas: [String], with territory: String) -> String {
    let zones = areas.count > 1 ? "les zones suivantes" : "la zone suivante"
    return "Ce territoire et un autre (\(territory)) ont tous deux des communes dans "
      + "\(zones)\(colon)\(enumeration(areas))."
  }

  var kindsAreNotCompared: String {
    "Des listes de types différents ne disent pas la même chose. Leurs longueurs ne sont pas "
      + "comparées."
  }

  func notBundledLists(_ publishers: [String]) -> String {
    "Aucune liste n'est fournie de\(colon)\(publishers.joined(separator: ", "))."
  }
}
