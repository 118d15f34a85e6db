import StatisticalModel

/// A word, or words that are the same wherever they stand, of no case of another type.
struct Term: WordList {
  let words: LocalizedText

  /// French typography has a no-break space before a colon, and a narrow one before a semicolon.
  static let colon = Self(fr: "\u{A0}: ", nl: ": ", en: ": ")
  static let semicolon = Self(fr: "\u{202F}; ", nl: "; ", en: "; ")
  static let and = Self(fr: "et", nl: "en", en: "and")
  static let inYear = Self(fr: "en", nl: "in", en: "in")
  static let forYear = Self(fr: "pour", nl: "voor", en: "for")
  static let aYear = Self(fr: "par an", nl: "per jaar", en: "a year")
  static let title = Self(
    fr: "Compétences numériques et formation des adultes\u{A0}: la distance aux objectifs",
    nl: "Digitale vaardigheden en volwasseneneducatie: hoe ver van de doelstellingen",
    en: "Digital skills and adult learning: how far from the targets")
  static let report = Self(fr: "rapport", nl: "rapport", en: "report")
  static let memo = Self(
    fr: "page pour un mémorandum", nl: "pagina voor een memorandum", en: "page for a memorandum")
  static let quality = Self(
    fr: "ce qui a été écarté, et pourquoi (en anglais)",
    nl: "wat werd weggelaten, en waarom (in het Engels)",
    en: "what was left out, and why (in English)")
  static let gap = Self(fr: "écart", nl: "afstand", en: "gap")
  static let belowBoth = Self(
    fr: "en dessous de la moyenne comme de l'objectif",
    nl: "zowel onder het gemiddelde als onder de doelstelling",
    en: "below both the average and the target")
  static let outsideUnion = Self(
    fr: "hors de l'Union européenne, sans écart", nl: "buiten de Europese Unie, geen afstand",
    en: "outside the European Union, no gap")
  static let noCommonYear = Self(
    fr: "Les derniers chiffres sont d'années différentes et ne sont pas comparés.",
    nl: "De laatste cijfers zijn van verschillende jaren en worden niet vergeleken.",
    en: "The latest figures are of different years and are not compared.")
  static let newerFigure = Self(
    fr: "un chiffre plus récent existe", nl: "er bestaat een recenter cijfer",
    en: "a newer figure exists")
  static let noFigureOfYear = Self(
    fr: "pas de chiffre pour", nl: "geen cijfer van", en: "no figure of")
  static let latestFigure = Self(
    fr: "le plus récent", nl: "het recentste", en: "the latest")
  static let byEdition = Self(
    fr: "selon l'édition de", nl: "volgens de editie van", en: "by the edition of")
  static let editionOfAll = Self(
    fr: "la plus récente que les zones comparées ont en commun",
    nl: "de recentste die de vergeleken gebieden gemeen hebben",
    en: "the newest that the areas compared share")
  static let editionBeside = Self(
    fr: "celle de la valeur à côté", nl: "die van de waarde ernaast",
    en: "that of the value beside it")
  static let tables = Self(
    fr: "Table qui le donnerait", nl: "Tabel die het zou geven", en: "Table that would give it")
  static let status = Self(fr: "Statut", nl: "Status", en: "Status")
  static let source = Self(fr: "Source", nl: "Bron", en: "Source")
  static let legalSource = Self(fr: "Source juridique", nl: "Rechtsbron", en: "Legal source")
  static let nationalTarget = Self(
    fr: "Objectif national", nl: "Nationale doelstelling", en: "National target")
  static let edition = Self(fr: "édition", nl: "editie", en: "edition")
  static let editions = Self(
    fr: "Édition des données (date de la table, non année de référence)",
    nl: "Editie van de gegevens (datum van de tabel, niet het referentiejaar)",
    en: "Edition of the data (date of the table, not reference year)")
  static let onlineDataCode = Self(
    fr: "code des données en ligne", nl: "onlinedatacode", en: "online data code")
  static let publisherNotStated = Self(
    fr: "éditeur non indiqué", nl: "uitgever niet vermeld", en: "publisher not stated")
  static let areaCodes = Self(
    fr: "Codes des zones", nl: "Codes van de gebieden", en: "Codes of areas")
  static let symbols = Self(
    fr: "«\u{00A0}:\u{00A0}» non disponible\u{202F}; «\u{00A0}–\u{00A0}» sans objet.",
    nl: "“:” niet beschikbaar; “–” niet van toepassing.",
    en: "“:” not available; “–” not applicable.")
  static let noFlags = Self(
    fr: "Aucun chiffre de cette page ne porte de signe.",
    nl: "Geen enkel cijfer op deze pagina draagt een teken.",
    en: "No figure on this page carries a flag.")
  static let unknownFlag = Self(
    fr: "absent de la liste des signes du catalogue",
    nl: "niet in de lijst van tekens van de catalogus", en: "not in the catalogue's list of flags")
  static let calculated = Self(
    fr: "calculé dans le présent rapport\u{202F}; n'est pas une lettre d'Eurostat",
    nl: "berekend in dit rapport, geen letter van Eurostat",
    en: "calculated in this report, not a letter of Eurostat's")
  static let population = Self(fr: "Population", nl: "Bevolking", en: "Population")
  static let estimatedYear = Self(fr: "estimation", nl: "raming", en: "estimate")
  static let fitOfRegion = Self(
    fr: "le versant est la région", nl: "de zijde is de regio", en: "the side is the region")
  static let overlapsAreNotAdded = Self(
    fr: "Les chiffres de territoires qui se recoupent ne s'additionnent jamais.",
    nl: "Cijfers van overlappende gebieden worden nooit opgeteld.",
    en: "Figures of overlapping territories are never added up.")
  static let noShare = Self(
    fr: "Pas de part équitable pour", nl: "Geen billijk aandeel voor", en: "No fair share for")
  static let noList = Self(
    fr: "aucune liste de métiers en pénurie n'est fournie pour toute la zone",
    nl: "er is geen lijst van knelpuntberoepen voor het hele gebied meegeleverd",
    en: "no shortage list for the whole area is bundled")
  static let kindToBeConfirmed = Self(
    fr: "probablement, à confirmer", nl: "waarschijnlijk, te bevestigen",
    en: "probably; to be confirmed")
  static let countOf = Self(fr: "sur", nl: "van de", en: "of")
  static let noInformationTechnologyTitles = Self(
    fr: "Aucun intitulé des TIC ne figure sur ces listes.",
    nl: "Op deze lijsten staat geen enkele ICT-benaming.", en: "No ICT title is on these lists.")
  static let doubtfulTitles = Self(
    fr: "TIC en partie, ou par leurs seuls mots, non comptés",
    nl: "Deels ICT, of alleen naar de woorden, niet meegeteld",
    en: "ICT in part or by their words alone, not counted")
  static let nothingShared = Self(
    fr: "Aucun groupe de base des TIC n'est en pénurie de deux côtés.",
    nl: "Geen enkele ICT-beroepsgroep is aan twee zijden een tekort.",
    en: "No ICT unit group is in shortage on two sides.")
  static let uncertain = Self(
    fr: "Seulement par l'une des lectures possibles d'un intitulé ou d'un code",
    nl: "Enkel door één van de mogelijke lezingen van een benaming of code",
    en: "Only by one of several readings of a title or code")
  static let technologyIsShort = Self(
    fr: "Des métiers des TIC sont en pénurie", nl: "Er is een tekort aan ICT-beroepen",
    en: "ICT occupations are short")
  static let confirmedBy = Self(fr: "confirmé par", nl: "bevestigd door", en: "confirmed by")
  static let notConfirmedBy = Self(
    fr: "non confirmé par", nl: "niet bevestigd door", en: "not confirmed by")
}
