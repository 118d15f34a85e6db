/// What stands in `data/catalogue`, checked and typed: the hand-off from Catalogue.
package struct ReferenceCatalogue: Sendable, Hashable {
  /// In the order of the catalogue.
  package let indicators: [Indicator]
  /// In the order of the catalogue.
  package let targets: [Target]
  package let areas: [ReferenceArea: Area]
  package let changes: [NUTSChange]
  /// In the order of the catalogue.
  package let territories: [Territory]
  /// In the order of the catalogue.
  package let populations: [PopulationFigure]
  package let aggregation: AggregationRules
  package let jumps: JumpRules
  package let trends: TrendRules
  /// In the order of the catalogue.
  package let baselines: [Baseline]
  package let fairShare: FairShareRules
  package let datasets: [Dataflow: DatasetDescription]
  /// For files that show labels in place of codes.
  package let labels: LabelDictionary
  package let flags: [FlagMeaning]
  package let shortageLists: [ShortageList]
  package let occupations: [Occupation: OccupationGroup]
  package let crosswalks: [OccupationMapping]
  /// The editions of NUTS that the areas know, oldest first.
  package let nutsEditions: [NUTSEdition]

  package init(
    indicators: [Indicator], targets: [Target], areas: [ReferenceArea: Area],
    changes: [NUTSChange], territories: [Territory], populations: [PopulationFigure] = [],
    aggregation: AggregationRules = .standard, jumps: JumpRules = .standard,
    trends: TrendRules = .standard, baselines: [Baseline] = [],
    fairShare: FairShareRules = .standard,
    datasets: [Dataflow: DatasetDescription],
    labels: LabelDictionary = .empty, flags: [FlagMeaning], shortageLists: [ShortageList],
    occupations: [Occupation: OccupationGroup], crosswalks: [OccupationMapping]
  ) {
    self.indicators = indicators
    self.targets = targets
    self.areas = areas
    self.changes = changes
    self.territories = territories
    self.populations = populations
    self.aggregation = aggregation
    self.jumps = jumps
    self.trends = trends
    self.baselines = baselines
    self.fairShare = fairShare
    self.datasets = datasets
    self.labels = labels
    self.flags = flags
    self.shortageLists = shortageLists
    self.occupations = occupations
    self.crosswalks = crosswalks
    nutsEditions = areas.values.reduce(into: Set()) { $0.formUnion($1.editions) }.sorted()
  }

  /// The edition of NUTS to which codes are carried: the newest that the areas know.
  package var reportEdition: NUTSEdition { nutsEditions.last ?? NUTSEdition(0) }

  /// The entry of the catalogue that gives populations by five-year age groups.
  package static let populationByAge: IndicatorID = "population-by-age"

  /// The Union whose average and targets serve as benchmarks.
  package static let union: ReferenceArea = "EU27_2020"
}

/// A published table: its title and its publisher.
package struct DatasetDescription: Sendable, Hashable {
  package let dataflow: Dataflow
  /// The folder of its snapshots: `estat`.
  package let agency: String
  package let publisher: String
  package let title: String

  package init(dataflow: Dataflow, agency: String, publisher: String, title: String) {
    self.dataflow = dataflow
    self.agency = agency
    self.publisher = publisher
    self.title = title
  }
}

/// A letter of OBS_FLAG and what it means.
package struct FlagMeaning: Sendable, Hashable {
  package let letter: UInt8
  package let meaning: LocalizedText

  package init(letter: UInt8, meaning: LocalizedText) {
    self.letter = letter
    self.meaning = meaning
  }
}

/// A national list of occupations in shortage, as the catalogue describes it.
package struct ShortageList: Sendable, Hashable {
  /// What a list is; lists of different kinds do not say the same thing.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case employmentService = "employment-service"
    case workPermit = "work-permit"
    case tensionIndex = "tension-index"
    case survey
  }

  package let id: ShortageListID
  /// The folder of its snapshots: `vdab`.
  package let agency: String
  package let names: LocalizedText
  /// Nil where the list does not say who publishes it.
  package let publisher: String?
  package let kind: Kind
  /// False where the kind is an inference from the list's content.
  package let kindIsConfirmed: Bool
  package let language: String
  /// `none` where the list gives titles only; else `FAP-2009`, `ROME-3`, `ISCO-08`, ….
  package let codeSystem: String
  package let format: DelimitedFormat
  package let titleColumn: String
  package let codeColumn: String?
  package let area: AreaRule
  package let note: LocalizedText?

  /// How a row of the list is given its area.
  package enum AreaRule: Sendable, Hashable {
    case fixed(ReferenceArea)
    /// The column that names the area, and which text means which.
    case column(String, [String: ReferenceArea])
  }

  package init(
    id: ShortageListID, agency: String, names: LocalizedText, publisher: String?, kind: Kind,
    kindIsConfirmed: Bool, language: String, codeSystem: String, format: DelimitedFormat,
    titleColumn: String, codeColumn: String?, area: AreaRule, note: LocalizedText?
  ) {
    self.id = id
    self.agency = agency
    self.names = names
    self.publisher = publisher
    self.kind = kind
    self.kindIsConfirmed = kindIsConfirmed
    self.language = language
    self.codeSystem = codeSystem
    self.format = format
    self.titleColumn = titleColumn
    self.codeColumn = codeColumn
    self.area = area
    self.note = note
  }
}

/// A unit group of ISCO-08 and whether its work is ICT.
package struct OccupationGroup: Sendable, Hashable {
  /// Eurostat's ICT specialists: the core groups, and those that primarily involve ICT goods.
  package enum ICTSet: String, Sendable, Hashable, CaseIterable {
    case core
    case wide
    case none
  }

  package let code: Occupation
  package let label: String
  package let ictSet: ICTSet

  package init(code: Occupation, label: String, ictSet: ICTSet) {
    self.code = code
    self.label = label
    self.ictSet = ictSet
  }
}

/// One reading of a national occupation code, or title, as unit groups of ISCO-08.
package struct OccupationMapping: Sendable, Hashable {
  /// The code system, such as `FAP-2009`.
  package let system: String
  package let code: String
  /// Ordered, without repetition.
  package let occupations: [Occupation]
  package let source: String

  package init(system: String, code: String, occupations: [Occupation], source: String) {
    self.system = system
    self.code = code
    self.occupations = occupations
    self.source = source
  }
}
