package import StatisticalModel

/// Proposes unit groups for a title that nobody has read, from its words.
///
/// Each word of the title that the catalogue's word list knows votes for the unit groups that it
/// points to: the fewer groups share the word, the more its vote counts, three times as much if it
/// names people of the group by itself, and half as much again where the title says what a person
/// is. The sum counts by the share of the title that points there. In Dutch and German a word is
/// also found at either end of a compound. A group is proposed only where the words tell it from the
/// others; better none than a wrong one. Proposals are never counted.
package struct TitleProposer: Sendable {
  /// A unit group with its votes.
  package struct Proposal: Sendable, Hashable {
    package let occupation: Occupation
    /// The sum of the votes, to 10 significant digits; comparable within a title only.
    package let score: DecimalNumber
    /// How much of what the words of the title say points to the group, 0 to 1, to 10 significant
    /// digits.
    package let evidence: DecimalNumber
    /// Whether another group has the same score: the words do not tell the two apart.
    package let isTied: Bool
    /// The words of the title that point to the group, in their order.
    package let words: [String]

    package init(
      occupation: Occupation, score: DecimalNumber, evidence: DecimalNumber, isTied: Bool,
      words: [String]
    ) {
      self.occupation = occupation
      self.score = score
      self.evidence = evidence
      self.isTied = isTied
      self.words = words
    }
  }

  private let vocabulary: TitleVocabulary

  /// Of the best score the part below which a group is not proposed beside the best.
  private static let leastPart = 0.4
  /// Of the most evidence the part below which a group is not proposed: a medical secretary is no
  /// senior official.
  private static let leastEvidence = 0.6
  /// The most groups between which the words may leave the choice open.
  private static let mostTied = 3

  package init(_ catalogue: OccupationCatalogue, language: String) {
    vocabulary = TitleVocabulary(catalogue, language: language)
  }

  /// Whether the catalogue has words of the language at all.
  package var isEmpty: Bool { vocabulary.isEmpty }

  /// The unit groups that words of the title tell from the others, the most votes first, at most
  /// `count`; none where more than three have the most.
  package func proposals(for title: String, count: Int = 10) -> [Proposal] {
    let tokens = vocabulary.tokens(of: TitleWords(title).words)
    let (evidence, whole) = evidence(in: tokens)
    let scored = evidence.filter { $0.value.isEnough(for: whole) }.compactMap { group, evidence in
      DecimalNumber(approximating: evidence.score(of: whole)).map {
        (group: group, score: $0, evidence: evidence)
      }
    }.sorted { $0.score != $1.score ? $0.score > $1.score : $0.group < $1.group }
    guard let best = scored.first, best.score > .zero else { return [] }
    let sharing = Dictionary(scored.map { ($0.score, 1) }, uniquingKeysWith: +)
    guard sharing[best.score] ?? 0 <= Self.mostTied else { return [] }
    let least = best.evidence.score(of: whole) * Self.leastPart
    let most = scored.map { $0.evidence.share(of: whole) }.max() ?? 0
    return scored.prefix { $0.evidence.score(of: whole) >= least }.filter {
      $0.evidence.share(of: whole) >= most * Self.leastEvidence
    }.prefix(count).compactMap {
      proposal in
      DecimalNumber(approximating: proposal.evidence.share(of: whole)).map {
        Proposal(
          occupation: proposal.group, score: proposal.score, evidence: $0,
          isTied: sharing[proposal.score] ?? 0 > 1,
          words: proposal.evidence.tokens.flatMap { tokens[$0] })
      }
    }
  }

  /// What the words say for each group, and what they say together.
  private func evidence(
    in tokens: [[String]]
  ) -> (groups: [Occupation: TitleEvidence], whole: TitleEvidence.Whole) {
    let matches = tokens.map { vocabulary.matches(of: $0.joined()) }
    let bits = matches.map { $0.map(\.bits).max() ?? vocabulary.mostBits / 2 }
    let leading = vocabulary.language == "en" ? max(tokens.count - 1, 0) : 0
    let half = vocabulary.mostBits / 2
    let whole = TitleEvidence.Whole(
      bits: bits.reduce(0, +), tokens: tokens.count,
      telling: zip(matches, bits).count { $0.isEmpty || $1 >= half }, leading: leading,
      leadsToPeople: matches.indices.contains(leading)
        && matches[leading].contains { $0.bits >= half && $0.pointers.values.contains(true) },
      mostBits: vocabulary.mostBits)
    var groups: [Occupation: TitleEvidence] = [:]
    for (token, found) in matches.enumerated() {
      for group in Set(found.flatMap(\.pointers.keys)) {
        let own = found.compactMap { match in
          match.pointers[group].map { (match: match, isCore: $0) }
        }
        groups[group, default: TitleEvidence()]
          .add(own, of: token, in: whole, saying: bits[token])
      }
    }
    return (groups, whole)
  }
}
