/// Where a piece of plain text stands, which decides what Markdown would read into it.
struct MarkdownPlace: OptionSet, Sendable {
  let rawValue: Int

  /// The text begins a block, where `#`, `-`, `1.` and `>` have a meaning.
  static let blockStart = MarkdownPlace(rawValue: 1)
  static let tableCell = MarkdownPlace(rawValue: 2)
  static let linkText = MarkdownPlace(rawValue: 4)
  /// A code span stands directly before or behind: a backtick there would join with one of the
  /// text's.
  static let besideCode = MarkdownPlace(rawValue: 8)
}
