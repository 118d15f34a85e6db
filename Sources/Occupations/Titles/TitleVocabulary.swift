import RealModule
import StatisticalModel

/// The words of one language: to which unit groups they point, and how much each of them says.
///
/// What a word says is counted in bits: log2 of the number of unit groups over the number of those
/// in whose words, titles and label it stands (inverse document frequency, Spärck Jones 1972). A
/// word that many groups share, such as `medewerker`, says little wherever it points.
struct TitleVocabulary: Sendable {
  /// The unit groups that a word points to; true where it names people of the group by itself.
  typealias Pointers = [Occupation: Bool]

  /// Where in a word of a title another one stands.
  enum Place: Sendable {
    case whole
    case tail
    case head
  }

  /// What the vocabulary has of a word of a title.
  struct Match: Sendable {
    let pointers: Pointers
    let bits: Double
    let place: Place
    /// Of a head the bits of what stands behind it; 0 of others.
    var behind = 0.0
  }

  let language: String
  /// What a word says that a single unit group has.
  let mostBits: Double

  private let functionWords: Set<String>
  private var forms: [String: Pointers] = [:]
  private var stems: [String: Pointers] = [:]
  /// The unit groups among whose words a stem stands, whole, at the end and at the beginning.
  private var counts: [Place: [String: Int]] = [:]
  private let groups: Double
  private let compounds: Bool

  /// The shortest word that is looked for at the end or inside of a compound, and at its beginning.
  private static let shortestTail = 4
  private static let shortestHead = 3
  /// The shortest word that two words of a title make together.
  private static let shortestPair = 6
  /// What stands between the parts of a compound.
  private static let links = ["s", "n", "e", "en", "er", "es"]

  init(_ catalogue: OccupationCatalogue, language: String) {
    self.language = language
    groups = Double(max(catalogue.groups.count, 1))
    mostBits = Double.log2(groups)
    functionWords = Set(
      (catalogue.titles.functionWords[language] ?? []).flatMap { TitleWords($0).words })
    compounds = language == "nl" || language == "de"
    var documents = WordGroups()
    for entry in catalogue.titles.lexicon where entry.language == language {
      insert(entry.context, of: entry.occupation, isCore: false, into: &documents)
      insert(entry.core, of: entry.occupation, isCore: true, into: &documents)
    }
    for title in catalogue.titles.dictionary where title.language == language {
      documents.insert(TitleWords(title.title).words, of: title.occupations)
    }
    let labels = Language(rawValue: language)
    for group in catalogue.groups.values {
      let label = labels.flatMap { $0 == .english ? group.label : group.labels?[$0] }
      documents.insert(label.map { TitleWords($0).words } ?? [], of: [group.code])
    }
    count(documents)
  }

  var isEmpty: Bool { forms.isEmpty }

  private mutating func insert(
    _ texts: [String], of occupation: Occupation, isCore: Bool, into documents: inout WordGroups
  ) {
    for word in texts.flatMap({ TitleWords($0).words }) {
      let stem = WordStem.stem(word, language: language)
      forms[word, default: [:]][occupation] = isCore || forms[word]?[occupation] == true
      stems[stem, default: [:]][occupation] = isCore || stems[stem]?[occupation] == true
      documents.insert([word], of: [occupation])
    }
  }

  private mutating func count(_ documents: WordGroups) {
    var groups: [Place: [String: Set<Occupation>]] = [:]
    for (word, occupations) in documents.groups where !functionWords.contains(word) {
      let stem = WordStem.stem(word, language: language)
      groups[.whole, default: [:]][stem, default: []].formUnion(occupations)
      guard compounds else { continue }
      for length in (1...max(stem.utf8.count, 1)) {
        if length >= Self.shortestTail {
          groups[.tail, default: [:]][String(stem.suffix(length)), default: []]
            .formUnion(occupations)
        }
        if length >= Self.shortestHead {
          groups[.head, default: [:]][String(stem.prefix(length)), default: []]
            .formUnion(occupations)
        }
      }
    }
    counts = groups.mapValues { $0.mapValues(\.count) }
  }

  // MARK: Words of a title

  /// The words of a title that say something, two that make a known one together as one; each once.
  func tokens(of words: [String]) -> [[String]] {
    var tokens: [[String]] = []
    var index = 0
    while index < words.count {
      let pair = Array(words[index...].prefix(2))
      let joined = pair.joined()
      var token = [words[index]]
      if pair.count == 2, joined.utf8.count >= Self.shortestPair, !pointers(of: joined).isEmpty {
        token = pair
      }
      index += token.count
      if token.count == 2 || speaks(token[0]), !tokens.contains(token) { tokens.append(token) }
    }
    return tokens
  }

  private func speaks(_ word: String) -> Bool {
    word.utf8.count > 1 && !functionWords.contains(word) && !word.contains(where: \.isNumber)
  }

  /// What is known of a word: of the whole, else of the end and the beginning of a compound.
  func matches(of word: String) -> [Match] {
    let pointers = pointers(of: word)
    if !pointers.isEmpty {
      return [Match(pointers: pointers, bits: bits(of: word, at: .whole), place: .whole)]
    }
    guard compounds, let tail = tail(of: word) else { return [] }
    let own = bits(of: tail, at: .tail)
    var matches: [Match] = []
    let people = peoplePointers(of: tail)
    if !people.isEmpty { matches.append(Match(pointers: people, bits: own, place: .tail)) }
    if let head = head(of: String(word.dropLast(tail.count))), let pointers = forms[head] {
      matches.append(
        Match(pointers: pointers, bits: bits(of: head, at: .head), place: .head, behind: own))
    }
    return matches
  }

  /// As the word is spelt before another form of it: `web` is no `Weber`.
  private func pointers(of word: String) -> Pointers {
    forms[word] ?? stems[WordStem.stem(word, language: language)] ?? [:]
  }

  /// At the end of a compound another form than the one that is known must name people.
  private func peoplePointers(of tail: String) -> Pointers {
    forms[tail] ?? (stems[WordStem.stem(tail, language: language)] ?? [:]).filter(\.value)
  }

  /// The longest known word at the end of another; a compound is understood from its end or not.
  private func tail(of word: String) -> String? {
    let longest = word.utf8.count - 2
    guard longest >= Self.shortestTail else { return nil }
    return (Self.shortestTail...longest).reversed().lazy.map { String(word.suffix($0)) }.first {
      !peoplePointers(of: $0).isEmpty
        || counts[.whole]?[WordStem.stem($0, language: language)] != nil
    }
  }

  /// The known word that stands before the end of a compound, with or without a link behind it.
  private func head(of rest: String) -> String? {
    let plain = [rest] + Self.links.filter(rest.hasSuffix).map { String(rest.dropLast($0.count)) }
    if let whole = plain.first(where: { $0.utf8.count >= Self.shortestHead && forms[$0] != nil }) {
      return whole
    }
    guard rest.utf8.count > Self.shortestTail else { return nil }
    return (Self.shortestTail..<rest.utf8.count).reversed().lazy.map { String(rest.suffix($0)) }
      .first { forms[$0] != nil }
  }

  private func bits(of word: String, at place: Place) -> Double {
    let stem = WordStem.stem(word, language: language)
    return max(0, Double.log2(groups / Double(counts[place]?[stem] ?? 1)))
  }
}
