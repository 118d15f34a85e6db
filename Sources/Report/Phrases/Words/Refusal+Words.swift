import StatisticalModel

/// Within a sentence.
extension Refusal: Worded {
  var words: LocalizedText {
    switch self {
    case .notInBundledData:
      LocalizedText(
        fr: "absent des données fournies", nl: "niet in de meegeleverde gegevens",
        en: "not in the bundled data")
    case .confidential:
      LocalizedText(
        fr: "donnée confidentielle, non publiée", nl: "vertrouwelijk, niet gepubliceerd",
        en: "confidential, withheld by the publisher")
    case .unreliable:
      LocalizedText(
        fr: "donnée trop peu fiable pour être publiée", nl: "te onbetrouwbaar om te publiceren",
        en: "too unreliable to be published")
    case .notApplicable:
      LocalizedText(
        fr: "une telle donnée ne peut exister", nl: "zo'n gegeven kan niet bestaan",
        en: "such a value cannot exist")
    case .notPublished:
      LocalizedText(
        fr: "aucune valeur n'est publiée", nl: "er is geen waarde gepubliceerd",
        en: "no value is published")
    case .leftOut:
      LocalizedText(
        fr: "valeur écartée (voir quality.md)", nl: "weggelaten waarde (zie quality.md)",
        en: "the value was left out (see quality.md)")
    case .partOfRegion:
      LocalizedText(
        fr: "le nombre d'une région ne dit rien d'une partie de celle-ci",
        nl: "het aantal van een regio zegt niets over een deel ervan",
        en: "the count of a region says nothing of a part of it")
    case .noSeriesExists:
      LocalizedText(
        fr: "aucune série n'existe", nl: "er bestaat geen reeks", en: "no series exists")
    case .notApportioned:
      LocalizedText(
        fr: "l'objectif est un total qui n'est pas réparti",
        nl: "de doelstelling is een totaal dat niet wordt verdeeld",
        en: "the target is a total and is not apportioned")
    case .notAMember:
      LocalizedText(
        fr: "n'est pas membre de l'Union", nl: "geen lid van de Unie",
        en: "not a member of the Union")
    case .unknownCode:
      LocalizedText(
        fr: "la zone n'est pas dans le catalogue", nl: "het gebied staat niet in de catalogus",
        en: "the area is not in the catalogue")
    case .discontinuedCode:
      LocalizedText(
        fr: "le code de la zone n'est plus employé",
        nl: "de code van het gebied is niet meer in gebruik",
        en: "the area's code is no longer in use")
    case .noRegionalSeries:
      LocalizedText(
        fr: "aucune table ne descend au-dessous du niveau national",
        nl: "geen enkele tabel gaat lager dan het nationale niveau",
        en: "no table goes below the country")
    case .noCommonPeriod:
      LocalizedText(
        fr: "les zones comparées n'ont aucune année en commun",
        nl: "de vergeleken gebieden hebben geen jaar gemeen", en: "the areas compared share no year"
      )
    case .coverageBelowThreshold:
      LocalizedText(
        fr: "une trop petite partie de l'agrégat a une valeur",
        nl: "een te klein deel van het aggregaat heeft een waarde",
        en: "too little of the aggregate has a value")
    case .populationNotBundled:
      LocalizedText(
        fr: "la population qui pondérerait est absente des données fournies",
        nl: "de bevolking om mee te wegen is niet in de meegeleverde gegevens",
        en: "the population to weigh by is not in the bundled data")
    case .partPopulationUnknown:
      LocalizedText(
        fr: "la population d'un versant n'est pas connue",
        nl: "het aantal inwoners van een zijde is niet bekend",
        en: "the population of a side is not known")
    case .belowNUTS3:
      LocalizedText(
        fr: "le territoire est plus petit que toute zone dotée de statistiques",
        nl: "het gebied is kleiner dan elk gebied met statistieken",
        en: "the territory is smaller than any area with statistics")
    case .tooFewPoints:
      LocalizedText(
        fr: "la série compte trop peu d'années", nl: "de reeks telt te weinig jaren",
        en: "the series has too few years")
    case .breakInWindow:
      LocalizedText(
        fr: "la série est rompue dans les années qu'il faudrait",
        nl: "de reeks is onderbroken in de jaren die nodig zijn",
        en: "the series is broken in the years that would be needed")
    case .targetYearPassed:
      LocalizedText(
        fr: "l'année de l'objectif est passée", nl: "het jaar van de doelstelling is voorbij",
        en: "the target's year has passed")
    case .targetReached:
      LocalizedText(
        fr: "l'objectif est atteint", nl: "de doelstelling is bereikt", en: "the target is met")
    case .growthUndefined:
      LocalizedText(
        fr: "un taux de croissance n'a pas de sens ici",
        nl: "een groeivoet heeft hier geen betekenis", en: "a rate of growth has no meaning here")
    case .noProfile:
      LocalizedText(
        fr: "aucun tableau n'y donne la répartition de l'emploi par activité",
        nl: "geen tabel zegt hoe de werkgelegenheid daar over de activiteiten is verdeeld",
        en: "no table says how employment divides into activities there")
    }
  }
}
