/// All that is known of titles without codes.
package struct TitleKnowledge: Sendable, Hashable {
  /// Titles with their unit groups, in the order of the file.
  package let dictionary: [DictionaryTitle]
  /// What persons confirmed of single titles of single lists.
  package let confirmations: [TitleConfirmation]
  package let changes: [TitleChange]
  /// Which codes, and which words of a title, mean ICT.
  package let rules: ICTRules
  /// The words that point to unit groups.
  package let lexicon: [LexiconEntry]
  /// By language the words that say nothing of an occupation, such as `de` and `voor`.
  package let functionWords: [String: [String]]
  /// Occupations that readers ask for by name.
  package let watches: [OccupationWatch]

  package init(
    dictionary: [DictionaryTitle], confirmations: [TitleConfirmation], changes: [TitleChange],
    rules: ICTRules, lexicon: [LexiconEntry], functionWords: [String: [String]] = [:],
    watches: [OccupationWatch]
  ) {
    self.dictionary = dictionary
    self.confirmations = confirmations
    self.changes = changes
    self.rules = rules
    self.lexicon = lexicon
    self.functionWords = functionWords
    self.watches = watches
  }

  package static let empty = TitleKnowledge(
    dictionary: [], confirmations: [], changes: [], rules: ICTRules(codes: [], words: []),
    lexicon: [], watches: [])
}
