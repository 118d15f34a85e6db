import StatisticalModel

/// Decides whether a title is ICT: by its unit groups, else by its code, else by its words.
struct ICTDecision {
  let occupations: [Occupation: OccupationGroup]
  let rules: ICTRules
  /// The patterns of `rules.words`, in their order.
  private let patterns: [TitleWords.Pattern]

  init(occupations: [Occupation: OccupationGroup], rules: ICTRules) {
    self.occupations = occupations
    self.rules = rules
    patterns = rules.words.map { TitleWords.Pattern($0.pattern) }
  }

  /// The first rule that applies decides; a later one never overrides it.
  ///
  /// - Returns: nil where nothing says whether the title is ICT.
  func decide(
    title: String, language: String, system: String, code: String, occupations: [Occupation]
  ) -> ShortageEntry.ICTClass? {
    if let found = classOf(occupations) { return found }
    if let isICT = isICT(code: code, of: system) {
      return isICT ? .core : ShortageEntry.ICTClass.none
    }
    let words = TitleWords(title)
    let matching = zip(rules.words, patterns).filter { rule, pattern in
      (rule.language ?? language) == language && words.contains(pattern)
    }
    if matching.contains(where: { !$0.0.isICT }) { return ShortageEntry.ICTClass.none }
    return matching.isEmpty ? nil : .probable
  }

  private func classOf(_ codes: [Occupation]) -> ShortageEntry.ICTClass? {
    let sets = codes.compactMap { occupations[$0]?.ictSet }
    guard !sets.isEmpty else { return nil }
    if sets.allSatisfy({ $0 == .core }) { return .core }
    if sets.allSatisfy({ $0 != .none }) { return .wide }
    return sets.contains { $0 != .none } ? .partly : ShortageEntry.ICTClass.none
  }

  /// By the longest prefix that a rule knows of the system.
  private func isICT(code: String, of system: String) -> Bool? {
    guard !code.isEmpty else { return nil }
    return rules.codes.filter { $0.system == system && code.hasPrefix($0.prefix) }
      .max { $0.prefix.count < $1.prefix.count }?.isICT
  }
}
