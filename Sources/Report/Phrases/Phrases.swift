import StatisticalModel

/// Every wording of the pages in one language: typed messages, their figures already written.
///
/// Names of areas take no article, so that no sentence depends on the grammar of a name.
protocol Phrases: TermPhrases, VerdictPhrases, TargetPhrases, ComparisonPhrases, SourcePhrases,
  IndexPhrases, TerritoryPhrases, CompositePhrases, TrendPhrases, ShortagePhrases
{}

/// The single words.
protocol TermPhrases: Sendable {
  func heading(_ heading: Heading) -> String
  func column(_ column: ColumnTitle) -> String
  func refusal(_ refusal: Refusal) -> String
  /// `country` is the one that the list holds in, since countries name their permits differently.
  func kind(_ kind: ShortageList.Kind, in country: ReferenceArea?) -> String
  func grade(_ grade: ShortageEntry.Grade) -> String
  func set(_ set: ShortageEntry.ICTClass) -> String
  /// `isSmaller` says that the areas covered are not all of the region's.
  func fit(_ coverage: Territory.Side.Coverage, isSmaller: Bool) -> String
  /// Of a side that is its region.
  var fitOfRegion: String { get }
  /// `A, B and C`.
  func enumeration(_ items: [String]) -> String
  /// `label: text`, with the spacing of the language.
  func labelled(_ label: String, _ text: String) -> String
}

/// The verdicts, one a case.
protocol VerdictPhrases: Sendable {
  func position(_ position: ComparedArea.Position) -> String
  func standing(_ standing: TargetStanding) -> String
  /// Nil where there is nothing to say.
  func verdict(_ verdict: Verdict) -> String?
  /// `amount` is a difference with its unit, or, once the unit was said, without.
  func gap(_ amount: String) -> String
}

/// What is said of targets.
protocol TargetPhrases: Sendable {
  func statement(_ statement: TargetStatement) -> String
  func status(_ status: Target.Status) -> String
  /// The line of the list of targets.
  func target(_ line: TargetLine) -> String
  /// A country's target, after a sentence that said what is measured.
  func nationalTarget(area: String, value: String, year: String, status: String) -> String
  var adultLearningMeasures: String { get }
}

/// The sentences of a comparison.
protocol ComparisonPhrases: Sendable {
  func unionLevel(_ level: UnionLevel) -> String
  /// Where the Union has no value of the year.
  func commonYear(_ year: String) -> String
  var totalIsNotApportioned: String { get }
  var outsideUnion: String { get }
  /// One sentence of `clauses`.
  func clauses(_ clauses: [String]) -> String
  func noFigure(for areas: [String], _ refusal: Refusal) -> String
  var noCommonYear: String { get }
  func newer(area: String, value: String, year: String) -> String
  func standsFor(area: String, level: Int?, regions: [String]) -> String
  func noFigures(of indicator: String, tables: [String]) -> String
}

/// What every page says of its sources.
protocol SourcePhrases: Sendable {
  func source(publisher: String, code: String, editions: [String]) -> String
  func listSource(publisher: String?, name: String, editions: [String]) -> String
  func editions(_ editions: [String]) -> String
  func flagsUnknown(table: String, edition: String, from year: Int?) -> String
  func unknownFlag(_ letter: String) -> String
  func areaCodes(_ edition: NUTSEdition) -> String
  var noFlags: String { get }
  /// Of a figure that is not read as its source states it.
  var corrected: String { get }
  var symbols: String { get }
  var receipts: String { get }
  var licence: String { get }
}

/// The overview.
protocol IndexPhrases: Sendable {
  var title: String { get }
  var purpose: [String] { get }
  var report: String { get }
  var memo: String { get }
  var quality: String { get }
}

/// The report of a territory.
protocol TerritoryPhrases: Sendable {
  func sidesNote(_ territory: String) -> String
  /// `areas` belong wholly to both territories.
  func common(areas: [String], with territory: String) -> String
  /// Both territories have municipalities in `areas`; whether the same ones is not known.
  func municipalities(in areas: [String], with territory: String) -> String
  var overlapsAreNotAdded: String { get }
  func list(name: String, area: String, edition: String, kind: String, isConfirmed: Bool) -> String
  func noList(side: String) -> String
  var noInformationTechnologyTitles: String { get }
  var kindsAreNotCompared: String { get }
  func notBundledLists(_ publishers: [String]) -> String
}

/// What is said of figures that were computed from the sides of a territory.
protocol CompositePhrases: Sendable {
  /// A note of whole sentences.
  func composite(_ note: CompositeNote) -> String
  /// How much of a refused figure's weight has a value, in words within a sentence.
  func partlyCovered(_ coverage: String) -> String
  /// The word behind the year of a weight that is an estimate.
  var estimatedYear: String { get }
  /// The meaning of this project's own mark among the flags.
  var calculated: String { get }
  func populationSource(_ source: String) -> String
  /// In the place of `sidesNote` where the sides are regions.
  func wholeRegions(_ territory: String) -> String
  func noComposite(_ territory: String, _ refusal: Refusal) -> String
}

extension Language {
  var phrases: any Phrases {
    switch self {
    case .french: FrenchPhrases()
    case .dutch: DutchPhrases()
    case .english: EnglishPhrases()
    }
  }
}
