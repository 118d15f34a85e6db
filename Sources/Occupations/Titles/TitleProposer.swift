import RealModule
package import StatisticalModel

/// Proposes unit groups for a title that nobody has read, from its words.
///
/// Each word of the title that the lexicon knows votes for the unit groups that it points to: the
/// fewer groups a word points to, the more its vote counts (inverse document frequency, Spärck
/// Jones 1972), three times as much if it names people of the group by itself, and half as much
/// again at the head of the title. In Dutch and German a word is also found at either end of a
/// compound. Proposals are never counted.
package struct TitleProposer: Sendable {
  /// A unit group with its votes.
  package struct Proposal: Sendable, Hashable {
    package let occupation: Occupation
    /// The sum of the votes, to 10 significant digits; comparable within a title only.
    package let score: DecimalNumber
    /// The words of the title that point to the group, in their order.
    package let words: [String]

    package init(occupation: Occupation, score: DecimalNumber, words: [String]) {
      self.occupation = occupation
      self.score = score
      self.words = words
    }
  }

  private struct Pointer: Sendable {
    let occupation: Occupation
    let isCore: Bool
  }

  private let language: String
  /// The groups that a stem points to, each once.
  private let pointers: [String: [Pointer]]
  /// How many letters the stems have that may stand at either end of a compound, the most first.
  private let partLengths: [Int]
  private let groups: Int

  /// The shortest stem that is looked for inside a compound.
  private static let shortestPart = 4

  package init(_ lexicon: [LexiconEntry], language: String) {
    self.language = language
    let entries = lexicon.filter { $0.language == language }
    groups = entries.count
    var pointers: [String: [Pointer]] = [:]
    for entry in entries {
      let core = Set(entry.core.flatMap { Self.stems(of: $0, language: language) })
      let context = Set(entry.context.flatMap { Self.stems(of: $0, language: language) })
      for stem in core {
        pointers[stem, default: []].append(Pointer(occupation: entry.occupation, isCore: true))
      }
      for stem in context.subtracting(core) {
        pointers[stem, default: []].append(Pointer(occupation: entry.occupation, isCore: false))
      }
    }
    self.pointers = pointers
    let compounds = language == "nl" || language == "de"
    let lengths = Set(pointers.keys.map(\.utf8.count))
    partLengths =
      compounds ? lengths.filter { $0 >= Self.shortestPart }.sorted { $1 < $0 } : []
  }

  /// Whether the lexicon has words of the language at all.
  package var isEmpty: Bool { pointers.isEmpty }

  private static func stems(of text: String, language: String) -> [String] {
    TitleWords(text).words.map { WordStem.stem($0, language: language) }
  }

  /// The unit groups that words of the title point to, the most votes first, at most `count`.
  package func proposals(for title: String, count: Int = 10) -> [Proposal] {
    var votes: [Occupation: (score: Double, words: [String], core: Int)] = [:]
    for (index, word) in TitleWords(title).words.enumerated() {
      for found in matches(of: word) {
        let pointers = pointers[found.stem] ?? []
        let rarity = Double.log(1 + Double(groups) / Double(pointers.count))
        for pointer in pointers {
          let vote =
            rarity * (pointer.isCore ? 3 : 1) * (index == 0 ? 1.5 : 1) * found.weight
          var entry = votes[pointer.occupation] ?? (0, [], 0)
          entry.score += vote
          if entry.words.last != word { entry.words.append(word) }
          entry.core += pointer.isCore ? 1 : 0
          votes[pointer.occupation] = entry
        }
      }
    }
    let ordered = votes.sorted { left, right in
      left.value.score != right.value.score
        ? left.value.score > right.value.score : left.key < right.key
    }
    return ordered.prefix(count).compactMap { occupation, vote in
      DecimalNumber(approximating: vote.score).map {
        Proposal(occupation: occupation, score: $0, words: vote.words)
      }
    }
  }

  /// The stems that a word holds: its own, else those at its end and at its beginning.
  private func matches(of word: String) -> [(stem: String, weight: Double)] {
    let stem = WordStem.stem(word, language: language)
    if pointers[stem] != nil { return [(stem, 1)] }
    // Stems are folded: a letter is a byte.
    let ends = partLengths.lazy.filter { $0 < stem.utf8.count }
    let last = ends.map { String(stem.suffix($0)) }.first { pointers[$0] != nil }
    let first = ends.map { String(stem.prefix($0)) }.first { pointers[$0] != nil }
    // The end of a compound says what a person is, its beginning with what.
    return [last.map { ($0, 0.8) }, first.map { ($0, 0.6) }].compactMap { $0 }
  }
}
