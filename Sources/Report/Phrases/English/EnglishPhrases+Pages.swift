import StatisticalModel

extension EnglishPhrases {
  func heading(_ heading: Heading) -> String {
    switch heading {
    case .sides: "Sides and regions"
    case .figures: "Figures"
    case .notes: "Notes"
    case .flags: "Flags"
    case .targets: "Targets"
    case .sources: "Sources"
    case .shortageLists: "Shortage occupations"
    case .informationTechnologyTitles: "ICT titles"
    case .sharedShortages: "Shortages in common"
    case .indicatorsWithoutTarget: "Indicators without a target"
    case .notBundled: "Not in the bundled data"
    case .paceAndArrival: "Pace and arrival"
    case .trajectory: "Path to the target"
    case .fairShare: "Fair share of the total"
    case .womenAndMen: "Women and men"
    case .convergence: "Convergence"
    case .territories: "Territories"
    case .files: "Files"
    }
  }

  func column(_ column: ColumnTitle) -> String {
    switch column {
    case .area: "Area"
    case .year: "Year"
    case .value: "Value"
    case .valueInThousands: "Value (thousand persons)"
    case .target: "Target"
    case .gapInPoints: "Gap (percentage points)"
    case .gapInThousands: "Gap (thousand persons)"
    case .gap: "Gap"
    case .shareOfTarget: "Share of target"
    case .union: "EU, same year"
    case .country: "Country, same year"
    case .againstUnion: "Against the EU average"
    case .receipt: "Receipt"
    case .remark: "Remark"
    case .side: "Side"
    case .region: "Region of the statistics"
    case .covers: "Areas covered"
    case .fit: "Fit"
    case .indicator: "Indicator"
    case .list: "List"
    case .title: "Title"
    case .code: "Code"
    case .occupations: "ISCO-08"
    case .grade: "Mapping"
    case .informationTechnologySet: "ICT set"
    }
  }

  func refusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .notInBundledData: "not in the bundled data"
    case .noSeriesExists: "no series exists"
    case .notApportioned: "the target is a total and is not apportioned"
    case .notAMember: "not a member of the Union"
    case .unknownCode: "the area is not in the catalogue"
    case .discontinuedCode: "the area's code is no longer in use"
    case .noRegionalSeries: "no table goes below the country"
    case .noCommonPeriod: "the areas compared share no year"
    case .coverageBelowThreshold: "too little of the aggregate has a value"
    case .populationNotBundled: "the population to weigh by is not in the bundled data"
    case .partPopulationUnknown: "the population of a side is not known"
    case .belowNUTS3: "the territory is smaller than any area with statistics"
    case .tooFewPoints: "the series has too few years"
    case .breakInWindow: "the series is broken in the years that would be needed"
    case .targetYearPassed: "the target's year has passed"
    case .targetReached: "the target is met"
    case .growthUndefined: "a rate of growth has no meaning here"
    case .noProfile: "no table says how employment divides into activities there"
    }
  }

  func kind(_ kind: ShortageList.Kind, in country: ReferenceArea?) -> String {
    switch kind {
    case .employmentService: "list of an employment service"
    case .workPermit: "list for work permits"
    case .tensionIndex: "tension index"
    case .survey: "survey"
    }
  }

  func grade(_ grade: ShortageEntry.Grade) -> String {
    switch grade {
    case .exact: "given by the list"
    case .confirmed: "confirmed by a person"
    case .oneToOne: "one to one"
    case .lossy: "several readings"
    case .twoReadings: "official reading and reading by content differ"
    case .title: "title in the dictionary"
    case .titleLossy: "title in the dictionary, several readings"
    case .suggested: "suggested, to be confirmed"
    case .unmatched: "unmatched"
    }
  }

  func set(_ set: ShortageEntry.ICTClass) -> String {
    switch set {
    case .core: "core"
    case .wide: "wide"
    case .partly: "partly"
    case .probable: "probable"
    case .none: "none"
    }
  }

  func fit(_ coverage: Territory.Side.Coverage, isSmaller: Bool) -> String {
    let larger = isSmaller ? "; the region of the statistics is larger" : ""
    return switch coverage {
    case .exact: "the side consists exactly of these NUTS 3 areas" + larger
    case .nearExact: "the side consists almost exactly of these NUTS 3 areas" + larger
    case .part: "the side is only a part of these NUTS 3 areas" + larger
    case .belowNUTS3: "smaller than NUTS 3: only the host region can be shown"
    }
  }

  func enumeration(_ items: [String]) -> String { items.enumerated(with: "and") }

  func labelled(_ label: String, _ text: String) -> String { "\(label): \(text)" }
}

extension EnglishPhrases {
  var title: String { "Digital skills and adult learning: how far from the targets" }

  var purpose: [String] {
    [
      "How far are the European Union, its members and their regions from the targets for digital "
        + "skills and adult learning?",
      "Each figure stands with its year, its flags and a receipt that leads to its source.",
    ]
  }

  var report: String { "report" }
  var memo: String { "page for a memorandum" }
  var quality: String { "what was left out, and why (in English)" }
}

extension EnglishPhrases {
  func sidesNote(_ territory: String) -> String {
    "No statistics are published for \(territory) itself. The regions below, for which they are "
      + "published, stand for its sides."
  }

  func common(areas: [String], with territory: String) -> String {
    "This territory and \(territory) have \(enumeration(areas)) in common."
  }

  func municipalities(in areas: [String], with territory: String) -> String {
    "This territory and \(territory) both have municipalities in \(enumeration(areas))."
  }

  var overlapsAreNotAdded: String { "Figures of overlapping territories are never added up." }

  func list(
    name: String, area: String, edition: String, kind: String, isConfirmed: Bool
  ) -> String {
    let doubt = isConfirmed ? "" : " (probably; to be confirmed)"
    return "\(name), \(area), edition \(edition); \(kind)\(doubt)"
  }

  func noList(side: String) -> String {
    "\(side): no shortage list for the whole area is bundled."
  }

  var noInformationTechnologyTitles: String { "No ICT title is on these lists." }

  var kindsAreNotCompared: String {
    "Lists of different kinds do not say the same thing. Their lengths are not compared."
  }

  func notBundledLists(_ publishers: [String]) -> String {
    "No list of \(publishers.enumerated(with: "or")) is bundled."
  }
}
