import StatisticalModel

/// The set of ICT occupations.
extension ShortageEntry.ICTClass: Worded {
  var words: LocalizedText {
    switch self {
    case .core: LocalizedText(fr: "noyau", nl: "kern", en: "core")
    case .wide: LocalizedText(fr: "élargi", nl: "ruim", en: "wide")
    case .partly: LocalizedText(fr: "en partie", nl: "deels", en: "partly")
    case .probable: LocalizedText(fr: "probable", nl: "waarschijnlijk", en: "probable")
    case .none: LocalizedText(fr: "aucun", nl: "geen", en: "none")
    }
  }
}
