package import StatisticalModel

/// Finds the unit groups of a title that somebody has read before.
///
/// The labels of ISCO-08 are titles as well: in English, where the dictionary has none spelt alike.
package struct OccupationDictionary: Sendable {
  private struct Key: Hashable {
    let language: String
    let words: [String]
  }

  /// By the words of the title as they are.
  private var byWords: [Key: [DictionaryTitle]] = [:]
  /// By the stems of the words, for other forms of them.
  private var byStems: [Key: [DictionaryTitle]] = [:]
  private let confirmations: [ShortageListID: [String: [TitleConfirmation]]]

  package init(_ catalogue: OccupationCatalogue) {
    let knowledge = catalogue.titles
    var confirmed: [ShortageListID: [String: [TitleConfirmation]]] = [:]
    for confirmation in knowledge.confirmations {
      confirmed[confirmation.list, default: [:]][
        TitleWords(confirmation.title).key, default: []
      ].append(confirmation)
    }
    confirmations = confirmed
    for title in knowledge.dictionary { insert(title) }
    for group in catalogue.groups.values.sorted(by: { $0.code < $1.code }) {
      let label = DictionaryTitle(
        language: "en", title: group.label, occupations: [group.code],
        validity: Validity(from: nil, to: nil), source: "ISCO-08")
      let words = TitleWords(group.label).words
      if byStems[Self.stems(of: words, language: "en")] == nil { insert(label) }
    }
  }

  private mutating func insert(_ title: DictionaryTitle) {
    let words = TitleWords(title.title).words
    byWords[Key(language: title.language, words: words), default: []].append(title)
    byStems[Self.stems(of: words, language: title.language), default: []].append(title)
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
  package enum Reading: Sendable, Hashable {
    /// The unit groups, the nearest first.
    case occupations([Occupation])
    /// Titles of the dictionary that read alike and lead to different unit groups.
    case ambiguous([String])
    case unknown
  }

  /// The reading of a title: spelt alike before another form of the same words.
  ///
  /// - Parameters:
  ///   - title: as a list writes it.
  ///   - language: of the list.
  ///   - year: in which the titles of the dictionary must be valid; nil for any.
  /// - Returns: the unit groups, or why there are none.
  package func reading(of title: String, language: String, in year: Int?) -> Reading {
    let words = TitleWords(title).words
    let isValid = { (title: DictionaryTitle) in year.map(title.validity.contains) ?? true }
    let alike = (byWords[Key(language: language, words: words)] ?? []).filter(isValid)
    if !alike.isEmpty { return Self.agreed(alike) }
    return Self.agreed(
      (byStems[Self.stems(of: words, language: language)] ?? []).filter(isValid))
  }

  private static func agreed(_ titles: [DictionaryTitle]) -> Reading {
    guard let first = titles.first else { return .unknown }
    return Set(titles.map { Set($0.occupations) }).count == 1
      ? .occupations(first.occupations) : .ambiguous(titles.map(\.title))
  }
}
