import StatisticalModel

/// A heading of the pages.
struct Heading: WordList {
  let words: LocalizedText

  static let sides = Self(
    fr: "Versants et régions", nl: "Zijden en regio's", en: "Sides and regions")
  static let figures = Self(fr: "Chiffres", nl: "Cijfers", en: "Figures")
  static let notes = Self(fr: "Notes", nl: "Noten", en: "Notes")
  static let flags = Self(fr: "Signes (flags)", nl: "Tekens (flags)", en: "Flags")
  static let targets = Self(fr: "Objectifs", nl: "Doelstellingen", en: "Targets")
  static let sources = Self(fr: "Sources", nl: "Bronnen", en: "Sources")
  static let shortageLists = Self(
    fr: "Métiers en pénurie", nl: "Knelpuntberoepen", en: "Shortage occupations")
  static let informationTechnologyTitles = Self(
    fr: "Intitulés des TIC", nl: "ICT-benamingen", en: "ICT titles")
  static let sharedShortages = Self(
    fr: "Pénuries communes", nl: "Gemeenschappelijke tekorten", en: "Shortages in common")
  static let indicatorsWithoutTarget = Self(
    fr: "Indicateurs sans objectif", nl: "Indicatoren zonder doelstelling",
    en: "Indicators without a target")
  static let notBundled = Self(
    fr: "Absent des données fournies", nl: "Niet in de meegeleverde gegevens",
    en: "Not in the bundled data")
  static let paceAndArrival = Self(
    fr: "Rythme et échéance", nl: "Tempo en tijdstip", en: "Pace and arrival")
  static let trajectory = Self(
    fr: "Trajectoire vers l'objectif", nl: "Traject naar de doelstelling", en: "Path to the target")
  static let fairShare = Self(
    fr: "Part équitable du total", nl: "Billijk aandeel in het totaal",
    en: "Fair share of the total")
  static let womenAndMen = Self(
    fr: "Femmes et hommes", nl: "Vrouwen en mannen", en: "Women and men")
  static let convergence = Self(fr: "Convergence", nl: "Convergentie", en: "Convergence")
  static let territories = Self(fr: "Territoires", nl: "Gebieden", en: "Territories")
  static let files = Self(fr: "Fichiers", nl: "Bestanden", en: "Files")
}
