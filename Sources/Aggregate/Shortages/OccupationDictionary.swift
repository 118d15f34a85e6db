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

  /// What the dictionary has to say of a title.
  enum Reading: Hashable {
    /// The unit groups, the nearest first.
    case occupations([Occupation])
    /// Titles of the dictionary that read alike and lead to different unit groups.
    case ambiguous([String])
    case unknown
  }

  /// The reading of a title in a year: spelt alike before another form of the same words.
  func reading(of title: String, language: String, in year: Int) -> Reading {
    let words = TitleWords(title).words
    let alike = (byWords[Key(language: language, words: words)] ?? [])
      .filter { $0.validity.contains(year) }
    if !alike.isEmpty { return Self.agreed(alike) }
    return Self.agreed(
      (byStems[Self.stems(of: words, language: language)] ?? [])
        .filter { $0.validity.contains(year) })
  }

  private static func agreed(_ titles: [DictionaryTitle]) -> Reading {
    guard let first = titles.first else { return .unknown }
    return Set(titles.map { Set($0.occupations) }).count == 1
      ? .occupations(first.occupations) : .ambiguous(titles.map(\.title))
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
