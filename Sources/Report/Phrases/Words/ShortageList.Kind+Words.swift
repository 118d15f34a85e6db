import StatisticalModel

/// Within a sentence.
extension ShortageList.Kind: Worded {
  var words: LocalizedText {
    switch self {
    case .employmentService:
      LocalizedText(
        fr: "liste d'un service de l'emploi", nl: "lijst van een dienst voor arbeidsbemiddeling",
        en: "list of an employment service")
    case .workPermit:
      LocalizedText(
        fr: "liste pour les permis de travail", nl: "lijst voor arbeidsvergunningen",
        en: "list for work permits")
    case .tensionIndex:
      LocalizedText(fr: "indice de tension", nl: "spanningsindex", en: "tension index")
    case .survey: LocalizedText(fr: "enquête", nl: "enquête", en: "survey")
    }
  }
}
