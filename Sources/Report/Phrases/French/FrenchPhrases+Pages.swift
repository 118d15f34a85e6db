import StatisticalModel

extension FrenchPhrases {
  func heading(_ heading: Heading) -> String {
    switch heading {
    case .sides: "Versants et régions"
    case .figures: "Chiffres"
    case .notes: "Notes"
    case .flags: "Signes (flags)"
    case .targets: "Objectifs"
    case .sources: "Sources"
    case .shortageLists: "Métiers en pénurie"
    case .informationTechnologyTitles: "Intitulés des TIC"
    case .sharedShortages: "Pénuries communes"
    case .indicatorsWithoutTarget: "Indicateurs sans objectif"
    case .notBundled: "Absent des données fournies"
    case .paceAndArrival: "Rythme et échéance"
    case .trajectory: "Trajectoire vers l'objectif"
    case .fairShare: "Part équitable du total"
    case .womenAndMen: "Femmes et hommes"
    case .convergence: "Convergence"
    case .territories: "Territoires"
    case .files: "Fichiers"
    }
  }

  func column(_ column: ColumnTitle) -> String {
    switch column {
    case .area: "Zone"
    case .year: "Année"
    case .value: "Valeur"
    case .valueInThousands: "Valeur (milliers de personnes)"
    case .target: "Objectif"
    case .gapInPoints: "Écart (points de pourcentage)"
    case .gapInThousands: "Écart (milliers de personnes)"
    case .gap: "Écart"
    case .shareOfTarget: "Part de l'objectif"
    case .union: "UE, même année"
    case .country: "Pays, même année"
    case .againstUnion: "Par rapport à la moyenne de l'UE"
    case .receipt: "Référence"
    case .remark: "Remarque"
    case .side: "Versant"
    case .region: "Région des statistiques"
    case .covers: "Zones couvertes"
    case .fit: "Correspondance"
    case .indicator: "Indicateur"
    case .list: "Liste"
    case .title: "Intitulé"
    case .code: "Code"
    case .occupations: "CITP-08"
    case .grade: "Correspondance"
    case .informationTechnologySet: "Ensemble TIC"
    }
  }

  func refusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .notInBundledData: "absent des données fournies"
    case .noSeriesExists: "aucune série n'existe"
    case .notApportioned: "l'objectif est un total qui n'est pas réparti"
    case .notAMember: "n'est pas membre de l'Union"
    case .unknownCode: "la zone n'est pas dans le catalogue"
    case .discontinuedCode: "le code de la zone n'est plus employé"
    case .noRegionalSeries: "aucune table ne descend au-dessous du niveau national"
    case .noCommonPeriod: "les zones comparées n'ont aucune année en commun"
    case .coverageBelowThreshold: "une trop petite partie de l'agrégat a une valeur"
    case .populationNotBundled: "la population qui pondérerait est absente des données fournies"
    case .partPopulationUnknown: "la population d'un versant n'est pas connue"
    case .belowNUTS3: "le territoire est plus petit que toute zone dotée de statistiques"
    case .tooFewPoints: "la série compte trop peu d'années"
    case .breakInWindow: "la série est rompue dans les années qu'il faudrait"
    case .targetYearPassed: "l'année de l'objectif est passée"
    case .targetReached: "l'objectif est atteint"
    case .growthUndefined: "un taux de croissance n'a pas de sens ici"
    case .noProfile: "aucun tableau n'y donne la répartition de l'emploi par activité"
    }
  }

  func kind(_ kind: ShortageList.Kind, in country: ReferenceArea?) -> String {
    switch kind {
    case .employmentService: "liste d'un service de l'emploi"
    case .workPermit where country == "FR": "liste pour les autorisations de travail"
    case .workPermit: "liste pour les permis de travail"
    case .tensionIndex: "indice de tension"
    case .survey: "enquête"
    }
  }

  func grade(_ grade: ShortageEntry.Grade) -> String {
    switch grade {
    case .exact: "donné par la liste"
    case .confirmed: "confirmé par une personne"
    case .oneToOne: "univoque"
    case .lossy: "plusieurs lectures"
    case .twoReadings: "lecture officielle et lecture par le contenu différentes"
    case .title: "intitulé au dictionnaire"
    case .titleLossy: "intitulé au dictionnaire, plusieurs lectures"
    case .suggested: "suggéré, à confirmer"
    case .unmatched: "sans correspondance"
    }
  }

  func set(_ set: ShortageEntry.ICTClass) -> String {
    switch set {
    case .core: "noyau"
    case .wide: "élargi"
    case .partly: "en partie"
    case .probable: "probable"
    case .none: "aucun"
    }
  }

  func fit(_ coverage: Territory.Side.Coverage, isSmaller: Bool) -> String {
    let larger = isSmaller ? semicolon + "la région des statistiques est plus grande" : ""
    return switch coverage {
    case .exact: "le versant se compose exactement de ces zones NUTS 3" + larger
    case .nearExact: "le versant se compose presque exactement de ces zones NUTS 3" + larger
    case .part: "le versant n'est qu'une partie de ces zones NUTS 3" + larger
    case .belowNUTS3: "plus petit que NUTS 3\(colon)seule la région hôte peut être montrée"
    }
  }

  func enumeration(_ items: [String]) -> String { items.enumerated(with: "et") }

  func labelled(_ label: String, _ text: String) -> String { label + colon + text }
}

extension FrenchPhrases {
  var title: String {
    "Compétences numériques et formation des adultes\(colon)la distance aux objectifs"
  }

  var purpose: [String] {
    [
      "À quelle distance des objectifs pour les compétences numériques et la formation des adultes "
        + "se trouvent l'Union européenne, ses membres et leurs régions\u{202F}?",
      "Chaque chiffre est donné avec son année, ses signes (flags) et une référence qui mène à sa source.",
    ]
  }

  var report: String { "rapport" }
  var memo: String { "page pour un mémorandum" }
  var quality: String { "ce qui a été écarté, et pourquoi (en anglais)" }
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

  var overlapsAreNotAdded: String {
    "Les chiffres de territoires qui se recoupent ne s'additionnent jamais."
  }

  func list(
    name: String, area: String, edition: String, kind: String, isConfirmed: Bool
  ) -> String {
    let doubt = isConfirmed ? "" : " (probablement, à confirmer)"
    return "\(name), \(area), édition \(edition)\(semicolon)\(kind)\(doubt)"
  }

  func noList(side: String) -> String {
    "\(side)\(colon)aucune liste de métiers en pénurie n'est fournie pour toute la zone."
  }

  var noInformationTechnologyTitles: String { "Aucun intitulé des TIC ne figure sur ces listes." }

  var kindsAreNotCompared: String {
    "Des listes de types différents ne disent pas la même chose. Leurs longueurs ne sont pas "
      + "comparées."
  }

  func notBundledLists(_ publishers: [String]) -> String {
    "Aucune liste n'est fournie de\(colon)\(publishers.joined(separator: ", "))."
  }
}
