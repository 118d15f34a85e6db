package import StatisticalModel

/// Finds the unit groups of a title that somebody has read before.
struct OccupationDictionary {
  private struct Key: Hashable {
    let language: String
    let words: [String]
  }

  /// By the words of the title as they are.
  private var byWords: [Key: [DictionaryTitle]] = [:]
  /// By the stems of the words, for other forms of them.
  private var byStems: [Key: [DictionaryTitle]] = [:]
  private let confirmations: [ShortageListID: [String: [TitleConfirmation]]]

  init(_ knowledge: TitleKnowledge) {
    var confirmed: [ShortageListID: [String: [TitleConfirmation]]] = [:]
    for confirmation in knowledge.confirmations {
      confirmed[confirmation.list, default: [:]][
        TitleWords(confirmation.title).key, default: []
      ].append(confirmation)
    }
    confirmations = confirmed
    for title in knowledge.dictionary {
      let words = TitleWords(title.title).words
      byWords[Key(language: title.language, words: words), default: []].append(title)
      byStems[Self.stems(of: words, language: title.language), default: []].append(title)
    }
  }

  private static func stems(of words: [String], language: String) -> Key {
    Key(language: language, words: words.map { WordStem.stem($0, language: language) })
  }

  /// What a person confirmed of this title of this list; nil where nobody did.
  func confirmed(
    _ title: String, of list: ShortageListID, in year: Int
  ) -> [Occupation]? {
    confirmations[list]?[TitleWords(title).key]?
      .first { $0.validity.contains(year) }?.occupations
  }

  /// The unit groups of a title in the dictionary, the nearest first.
  ///
  /// Spelt alike before another form of the same words; where forms of two titles are alike and
  /// lead to different groups, nothing is found.
  func occupations(of title: String, language: String, in year: Int) -> [Occupation]? {
    let words = TitleWords(title).words
    let alike = (byWords[Key(language: language, words: words)] ?? [])
      .filter { $0.validity.contains(year) }
    if let found = Self.agreed(alike) { return found }
    guard alike.isEmpty else { return nil }
    return Self.agreed(
      (byStems[Self.stems(of: words, language: language)] ?? [])
        .filter { $0.validity.contains(year) })
  }

  private static func agreed(_ titles: [DictionaryTitle]) -> [Occupation]? {
    let groups = Set(titles.map { Set($0.occupations) })
    return groups.count == 1 ? titles.first?.occupations : nil
  }
}

/// The titles of one language that the dictionary has, whatever their years.
package struct KnownTitles: Sendable {
  private let titles: [String: [Occupation]]

  package init(_ knowledge: TitleKnowledge, language: String) {
    titles = Dictionary(
      knowledge.dictionary.filter { $0.language == language }
        .map { (TitleWords($0.title).key, $0.occupations) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The unit groups of a title, the nearest first; nil for one that nobody has read.
  package func occupations(of title: String) -> [Occupation]? { titles[TitleWords(title).key] }
}
