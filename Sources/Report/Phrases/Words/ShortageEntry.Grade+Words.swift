import StatisticalModel

/// How a title was brought to its unit groups.
extension ShortageEntry.Grade: Worded {
  var words: LocalizedText {
    switch self {
    case .exact:
      LocalizedText(fr: "donné par la liste", nl: "door de lijst gegeven", en: "given by the list")
    case .confirmed:
      LocalizedText(
        fr: "confirmé par une personne", nl: "door een persoon bevestigd",
        en: "confirmed by a person")
    case .oneToOne: LocalizedText(fr: "univoque", nl: "eenduidig", en: "one to one")
    case .lossy:
      LocalizedText(fr: "plusieurs lectures", nl: "meerdere lezingen", en: "several readings")
    case .twoReadings:
      LocalizedText(
        fr: "lecture officielle et lecture par le contenu différentes",
        nl: "officiële lezing en lezing naar inhoud verschillen",
        en: "official reading and reading by content differ")
    case .title:
      LocalizedText(
        fr: "intitulé au dictionnaire", nl: "benaming in het woordenboek",
        en: "title in the dictionary")
    case .titleLossy:
      LocalizedText(
        fr: "intitulé au dictionnaire, plusieurs lectures",
        nl: "benaming in het woordenboek, meerdere lezingen",
        en: "title in the dictionary, several readings")
    case .suggested:
      LocalizedText(
        fr: "suggéré, à confirmer", nl: "voorgesteld, te bevestigen",
        en: "suggested, to be confirmed")
    case .unmatched:
      LocalizedText(fr: "sans correspondance", nl: "zonder overeenkomst", en: "unmatched")
    }
  }
}
