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
  /// How titles without a code are read.
  package let titles: TitleKnowledge
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
    occupations: [Occupation: OccupationGroup], crosswalks: [OccupationMapping],
    titles: TitleKnowledge = .empty
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
    self.titles = titles
    nutsEditions = areas.values.reduce(into: Set()) { $0.formUnion($1.editions) }.sorted()
  }

  /// The edition of NUTS to which codes are carried: the newest that the areas know.
  package var reportEdition: NUTSEdition { nutsEditions.last ?? NUTSEdition(0) }

  /// The entry of the catalogue that gives populations by five-year age groups.
  package static let populationByAge: IndicatorID = "population-by-age"

  /// The Union whose average and targets serve as benchmarks.
  package static let union: ReferenceArea = "EU27_2020"
}
