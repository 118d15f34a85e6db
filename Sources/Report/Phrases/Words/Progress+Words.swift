import StatisticalModel

/// Eurostat's classes.
extension Progress: Worded {
  var words: LocalizedText {
    switch self {
    case .achieved:
      LocalizedText(fr: "objectif atteint", nl: "doelstelling bereikt", en: "target achieved")
    case .significant:
      LocalizedText(
        fr: "progrès significatif", nl: "significante vooruitgang", en: "significant progress")
    case .moderate:
      LocalizedText(fr: "progrès modéré", nl: "matige vooruitgang", en: "moderate progress")
    case .insufficient:
      LocalizedText(
        fr: "progrès insuffisant", nl: "onvoldoende vooruitgang", en: "insufficient progress")
    case .movementAway: LocalizedText(fr: "éloignement", nl: "verwijdering", en: "movement away")
    }
  }
}
