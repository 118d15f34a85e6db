import StatisticalModel

@testable import Occupations

/// What holds of every title of an occupation.
struct TitleLaws {
  static let standard = TitleLaws(catalogue: CatalogueLaws.standard.catalogue)

  private static let languages = ["de", "en", "fr", "nl"]

  private let dictionary: OccupationDictionary
  private let proposers: [(language: String, proposer: TitleProposer)]

  private init(catalogue: ReferenceCatalogue) {
    dictionary = OccupationDictionary(catalogue.occupations)
    proposers = Self.languages.map {
      ($0, TitleProposer(catalogue.occupations, language: $0))
    }
  }

  /// The input is a title and, on a line of its own, a pattern of words; its length is that of one of
  /// the languages.
  func check(_ input: Input) {
    let lines = input.text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let title = String(lines[0])
    let words = TitleWords(title)
    require(TitleWords(words.key) == words, "'\(words.key)' has other words than '\(title)'")
    if !words.words.isEmpty {
      require(words.contains(TitleWords.Pattern(words.key)), "'\(title)' lacks its own words")
    }
    if lines.count > 1 { _ = words.contains(TitleWords.Pattern(String(lines[1]))) }
    let (language, proposer) = proposers[input.bytes.count % proposers.count]
    for word in words.words {
      let stem = WordStem.stem(word, language: language)
      require(stem.count >= min(3, word.count), "of '\(word)' only '\(stem)' is left")
    }
    require(
      dictionary.reading(of: title, language: language, in: nil)
        == dictionary.reading(of: words.key, language: language, in: nil),
      "'\(title)' and '\(words.key)' read differently")
    check(proposer, title, words)
  }

  /// Proposals come best first, each once, and rest on words of the title.
  private func check(_ proposer: TitleProposer, _ title: String, _ words: TitleWords) {
    let proposals = proposer.proposals(for: title)
    require(proposals.count <= 10, "more proposals than asked for")
    require(
      Set(proposals.map(\.occupation)).count == proposals.count, "a group is proposed twice")
    for (better, worse) in zip(proposals, proposals.dropFirst()) {
      require(better.score >= worse.score, "the proposals of '\(title)' are not in order")
    }
    for proposal in proposals {
      require(proposal.score > .zero && !proposal.words.isEmpty, "a proposal for nothing")
      require(
        proposal.evidence > .zero && proposal.evidence <= DecimalNumber(significand: 1),
        "evidence is no share")
      require(
        proposal.words.allSatisfy(words.words.contains), "'\(title)' has not \(proposal.words)")
    }
    require(
      proposer.proposals(for: title, count: 2) == Array(proposals.prefix(2)),
      "fewer proposals are others")
  }
}
