/// What a reader must know of a finding; docs/findings.md is made of it.
///
/// Each text is one or more whole sentences in Markdown.
package struct Explanation: Sendable, Hashable {
  /// What is wrong, or what was met.
  package let meaning: String
  /// What becomes of the figure.
  package let figure: String
  /// What the reader can do.
  package let advice: String

  init(_ meaning: String, figure: String, advice: String) {
    self.meaning = meaning
    self.figure = figure
    self.advice = advice
  }
}
