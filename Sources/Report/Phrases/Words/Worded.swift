import StatisticalModel

/// What has words in every language of the pages, side by side.
///
/// A table has a column a language, in the order of `Language`; without one of them it does not
/// compile.
protocol Worded: Sendable {
  var words: LocalizedText { get }
}
