import StatisticalModel

extension DutchPhrases {
  func heading(_ heading: Heading) -> String {
    switch heading {
    case .sides: "Zijden en regio's"
    case .figures: "Cijfers"
    case .notes: "Noten"
    case .flags: "Tekens (flags)"
    case .targets: "Doelstellingen"
    case .sources: "Bronnen"
    case .shortageLists: "Knelpuntberoepen"
    case .informationTechnologyTitles: "ICT-benamingen"
    case .sharedShortages: "Gemeenschappelijke tekorten"
    case .indicatorsWithoutTarget: "Indicatoren zonder doelstelling"
    case .notBundled: "Niet in de meegeleverde gegevens"
    case .paceAndArrival: "Tempo en tijdstip"
    case .trajectory: "Traject naar de doelstelling"
    case .fairShare: "Billijk aandeel in het totaal"
    case .womenAndMen: "Vrouwen en mannen"
    case .convergence: "Convergentie"
    case .territories: "Gebieden"
    case .files: "Bestanden"
    }
  }

  func column(_ column: ColumnTitle) -> String {
    switch column {
    case .area: "Gebied"
    case .year: "Jaar"
    case .value: "Waarde"
    case .valueInThousands: "Waarde (duizend personen)"
    case .target: "Doelstelling"
    case .gapInPoints: "Afstand (procentpunt)"
    case .gapInThousands: "Afstand (duizend personen)"
    case .gap: "Afstand"
    case .shareOfTarget: "Aandeel van de doelstelling"
    case .union: "EU, zelfde jaar"
    case .country: "Land, zelfde jaar"
    case .againstUnion: "Tegenover het EU-gemiddelde"
    case .receipt: "Referentie"
    case .remark: "Opmerking"
    case .side: "Zijde"
    case .region: "Regio van de statistieken"
    case .covers: "Gedekte gebieden"
    case .fit: "Overeenstemming"
    case .indicator: "Indicator"
    case .list: "Lijst"
    case .title: "Benaming"
    case .code: "Code"
    case .occupations: "ISCO-08"
    case .grade: "Koppeling"
    case .informationTechnologySet: "ICT-groep"
    }
  }

  func refusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .notInBundledData: "niet in de meegeleverde gegevens"
    case .noSeriesExists: "er bestaat geen reeks"
    case .notApportioned: "de doelstelling is een totaal dat niet wordt verdeeld"
    case .notAMember: "geen lid van de Unie"
    case .unknownCode: "het gebied staat niet in de catalogus"
    case .discontinuedCode: "de code van het gebied is niet meer in gebruik"
    case .noRegionalSeries: "geen enkele tabel gaat lager dan het nationale niveau"
    case .noCommonPeriod: "de vergeleken gebieden hebben geen jaar gemeen"
    case .coverageBelowThreshold: "een te klein deel van het aggregaat heeft een waarde"
    case .populationNotBundled: "de bevolking om mee te wegen is niet in de meegeleverde gegevens"
    case .partPopulationUnknown: "het aantal inwoners van een zijde is niet bekend"
    case .belowNUTS3: "het gebied is kleiner dan elk gebied met statistieken"
    case .tooFewPoints: "de reeks telt te weinig jaren"
    case .breakInWindow: "de reeks is onderbroken in de jaren die nodig zijn"
    case .targetYearPassed: "het jaar van de doelstelling is voorbij"
    case .targetReached: "de doelstelling is bereikt"
    case .growthUndefined: "een groeivoet heeft hier geen betekenis"
    case .noProfile: "geen tabel zegt hoe de werkgelegenheid daar over de activiteiten is verdeeld"
    }
  }

  func kind(_ kind: ShortageList.Kind, in country: ReferenceArea?) -> String {
    switch kind {
    case .employmentService: "lijst van een dienst voor arbeidsbemiddeling"
    case .workPermit: "lijst voor arbeidsvergunningen"
    case .tensionIndex: "spanningsindex"
    case .survey: "enquête"
    }
  }

  func grade(_ grade: ShortageEntry.Grade) -> String {
    switch grade {
    case .exact: "door de lijst gegeven"
    case .confirmed: "door een persoon bevestigd"
    case .oneToOne: "eenduidig"
    case .lossy: "meerdere lezingen"
    case .twoReadings: "officiële lezing en lezing naar inhoud verschillen"
    case .title: "benaming in het woordenboek"
    case .titleLossy: "benaming in het woordenboek, meerdere lezingen"
    case .suggested: "voorgesteld, te bevestigen"
    case .unmatched: "zonder overeenkomst"
    }
  }

  func set(_ set: ShortageEntry.ICTClass) -> String {
    switch set {
    case .core: "kern"
    case .wide: "ruim"
    case .partly: "deels"
    case .probable: "waarschijnlijk"
    case .none: "geen"
    }
  }

  func fit(_ coverage: Territory.Side.Coverage, isSmaller: Bool) -> String {
    let larger = isSmaller ? "; de regio van de statistieken is groter" : ""
    return switch coverage {
    case .exact: "de zijde bestaat precies uit deze NUTS 3-gebieden" + larger
    case .nearExact: "de zijde bestaat bijna precies uit deze NUTS 3-gebieden" + larger
    case .part: "de zijde is slechts een deel van deze NUTS 3-gebieden" + larger
    case .belowNUTS3: "kleiner dan NUTS 3: enkel de gastregio kan worden getoond"
    }
  }

  func enumeration(_ items: [String]) -> String { items.enumerated(with: "en") }

  func labelled(_ label: String, _ text: String) -> String { "\(label): \(text)" }
}

extension DutchPhrases {
  var title: String {
    "Digitale vaardigheden en volwasseneneducatie: hoe ver van de doelstellingen"
  }

  var purpose: [String] {
    [
      "Hoe ver staan de Europese Unie, haar lidstaten en hun regio's van de doelstellingen voor "
        + "digitale vaardigheden en volwasseneneducatie?",
      "Elk cijfer staat er met zijn jaar, zijn tekens (flags) en een referentie die naar de bron "
        + "leidt.",
    ]
  }

  var report: String { "rapport" }
  var memo: String { "pagina voor een memorandum" }
  var quality: String { "wat werd weggelaten, en waarom (in het Engels)" }
}

extension DutchPhrases {
  func sidesNote(_ territory: String) -> String {
    "Voor het gebied zelf (\(territory)) worden geen statistieken gepubliceerd. De regio's "
      + "hieronder, waarvoor die er wel zijn, staan voor zijn zijden."
  }

  func common(areas: [String], with territory: String) -> String {
    "Dit gebied en een ander (\(territory)) hebben \(enumeration(areas)) gemeen."
  }

  func municipalities(in areas: [String], with territory: String) -> String {
    "Dit gebied en een ander (\(territory)) hebben allebei gemeenten in \(enumeration(areas))."
  }

  var overlapsAreNotAdded: String {
    "Cijfers van overlappende gebieden worden nooit opgeteld."
  }

  func list(
    name: String, area: String, edition: String, kind: String, isConfirmed: Bool
  ) -> String {
    let doubt = isConfirmed ? "" : " (waarschijnlijk, te bevestigen)"
    return "\(name), \(area), editie \(edition); \(kind)\(doubt)"
  }

  func noList(side: String) -> String {
    "\(side): er is geen lijst van knelpuntberoepen voor het hele gebied meegeleverd."
  }

  var noInformationTechnologyTitles: String { "Op deze lijsten staat geen enkele ICT-benaming." }

  var kindsAreNotCompared: String {
    "Lijsten van een verschillende soort zeggen niet hetzelfde. Hun lengtes worden niet vergeleken."
  }

  func notBundledLists(_ publishers: [String]) -> String {
    "Er is geen lijst van \(publishers.enumerated(with: "of")) meegeleverd."
  }
}
