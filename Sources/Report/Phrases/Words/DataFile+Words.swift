import StatisticalModel

/// What the file holds, for the overview.
extension DataFile: Worded {
  var words: LocalizedText {
    switch self {
    case .gaps:
      LocalizedText(
        fr: "écarts aux objectifs", nl: "afstand tot de doelstellingen", en: "gaps to the targets")
    case .series: LocalizedText(fr: "séries", nl: "reeksen", en: "series")
    case .shortages:
      LocalizedText(fr: "métiers en pénurie", nl: "knelpuntberoepen", en: "shortage occupations")
    case .shortageBridge:
      LocalizedText(
        fr: "groupes de base de la CITP-08 et listes où ils figurent",
        nl: "beroepsgroepen van ISCO-08 en de lijsten waarop ze staan",
        en: "unit groups of ISCO-08 and the lists on which they stand")
    case .shortageChanges:
      LocalizedText(
        fr: "ce qui a changé entre deux éditions d'une liste",
        nl: "wat er tussen twee edities van een lijst is veranderd",
        en: "what moved between two editions of a list")
    case .trajectories:
      LocalizedText(
        fr: "ligne droite et tendance de référence vers chaque objectif",
        nl: "rechte lijn en basistrend naar elke doelstelling",
        en: "straight path and baseline to each target")
    case .fairShares:
      LocalizedText(
        fr: "parts équitables des 20 millions", nl: "billijke aandelen in de 20 miljoen",
        en: "fair shares of the 20 million")
    case .equivalents:
      LocalizedText(
        fr: "ce que les 20 millions représentent dans l'emploi",
        nl: "wat de 20 miljoen in de werkgelegenheid zijn",
        en: "what the 20 million are as a share of employment")
    case .parity:
      LocalizedText(fr: "femmes et hommes", nl: "vrouwen en mannen", en: "women and men")
    case .convergence:
      LocalizedText(
        fr: "convergence de groupes de zones", nl: "convergentie van groepen gebieden",
        en: "convergence of groups of areas")
    }
  }
}
