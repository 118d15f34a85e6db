import StatisticalModel

/// Every wording of the pages in one language: typed messages, their figures already written.
///
/// Names of areas take no article, so that no sentence depends on the grammar of a name.
///
/// The single words stand side by side in `Worded`; what is a label with its text follows from them.
protocol Phrases: TargetPhrases, ComparisonPhrases, SourcePhrases, TerritoryPhrases,
  CompositePhrases, TrendPhrases, ShortagePhrases
{
  var language: Language { get }
  /// Of the overview.
  var purpose: [String] { get }
}

/// What is said of targets.
protocol TargetPhrases: Sendable {
  func statement(_ statement: TargetStatement) -> String
  var adultLearningMeasures: String { get }
}

/// The sentences of a comparison.
protocol ComparisonPhrases: Sendable {
  func unionLevel(_ level: UnionLevel) -> String
  /// Where the Union has no value of the year.
  func commonYear(_ year: String) -> String
  var totalIsNotApportioned: String { get }
  func noFigure(for areas: [String], _ refusal: Refusal) -> String
  func standsFor(area: String, level: Int?, regions: [String]) -> String
}

/// What every page says of its sources.
protocol SourcePhrases: Sendable {
  func flagsUnknown(table: String, edition: String, from year: Int?) -> String
  /// Of a figure that is not read as its source states it.
  func corrected(explainedIn file: String) -> String
  var receipts: String { get }
  var licence: String { get }
}

/// The report of a territory.
protocol TerritoryPhrases: Sendable {
  /// `isSmaller` says that the areas covered are not all of the region's.
  func fit(_ coverage: Territory.Side.Coverage, isSmaller: Bool) -> String
  func sidesNote(_ territory: String) -> String
  /// `areas` belong wholly to both territories.
  func common(areas: [String], with territory: String) -> String
  /// Both territories have municipalities in `areas`; whether the same ones is not known.
  func municipalities(in areas: [String], with territory: String) -> String
  var kindsAreNotCompared: String { get }
  func notBundledLists(_ publishers: [String]) -> String
}

/// What is said of figures that were computed from the sides of a territory.
protocol CompositePhrases: Sendable {
  /// A note of whole sentences.
  func composite(_ note: CompositeNote) -> String
  /// How much of a refused figure's weight has a value, in words within a sentence.
  func partlyCovered(_ coverage: String) -> String
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
