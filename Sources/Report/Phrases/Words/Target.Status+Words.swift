import StatisticalModel

/// Within a sentence.
extension Target.Status: Worded {
  var words: LocalizedText {
    switch self {
    case .inForce: LocalizedText(fr: "en vigueur", nl: "van kracht", en: "in force")
    case .passed:
      LocalizedText(fr: "échéance passée", nl: "termijn verstreken", en: "its year has passed")
    case .assumed:
      LocalizedText(
        fr: "supposé, à confirmer", nl: "verondersteld, te bevestigen",
        en: "assumed, to be confirmed")
    case .pledge: LocalizedText(fr: "engagement", nl: "toezegging", en: "pledge")
    case .forecast: LocalizedText(fr: "prévision", nl: "vooruitzicht", en: "forecast")
    }
  }
}
