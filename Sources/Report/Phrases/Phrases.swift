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
