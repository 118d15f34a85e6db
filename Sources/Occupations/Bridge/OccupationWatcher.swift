import StatisticalModel

/// Looks for an occupation that readers ask for by name.
struct OccupationWatcher {
  let watch: OccupationWatch
  let catalogue: OccupationCatalogue
  /// The patterns of `watch.words`, in their order.
  private let patterns: [TitleWords.Pattern]

  init(watch: OccupationWatch, catalogue: OccupationCatalogue) {
    self.watch = watch
    self.catalogue = catalogue
    patterns = watch.words.map { TitleWords.Pattern($0.pattern) }
  }

  /// One finding a list that has entries, in the order of the catalogue.
  func result(in entries: [ShortageEntry]) -> WatchResult {
    WatchResult(
      watch: watch,
      findings: catalogue.lists.compactMap { list in
        finding(in: entries.filter { $0.list == list.id }, of: list)
      })
  }

  private func finding(
    in entries: [ShortageEntry], of list: ShortageList
  ) -> WatchResult.ListFinding? {
    guard let edition = entries.first?.edition else { return nil }
    // A title of the country and of a region is one title.
    var seen: Set<String> = []
    let titles = entries.filter { seen.insert($0.title).inserted }
    let named = titles.filter { isNamed($0, language: list.language) }
    let near = titles.filter { entry in
      entry.grade.counts && entry.occupations.contains(where: watch.near.contains)
    }
    let found = named.isEmpty ? near : named
    return WatchResult.ListFinding(
      list: list.id, edition: edition,
      outcome: !named.isEmpty ? .named : near.isEmpty ? .absent : .near,
      entries: found.sorted { $0.title < $1.title }, looked: titles.count)
  }

  private func isNamed(_ entry: ShortageEntry, language: String) -> Bool {
    if watch.codes.contains(where: { $0.system == entry.codeSystem && $0.code == entry.code }) {
      return true
    }
    let words = TitleWords(entry.title)
    return zip(watch.words, patterns).contains { rule, pattern in
      (rule.language ?? language) == language && words.contains(pattern)
    }
  }
}
