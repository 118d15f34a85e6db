import StatisticalModel

/// `occupation-watches.yml`: occupations that readers ask for by name.
enum WatchesFile {
  /// In the order of the file.
  static func read(
    _ entries: [YAMLEntry], occupations: [Occupation: OccupationGroup]
  ) throws(CatalogueError) -> [OccupationWatch] {
    var watches: [OccupationWatch] = []
    for entry in entries {
      try entry.checkKeys(["id", "names", "codes", "near", "words", "note", "source"])
      _ = try entry.string("source")
      var near: [Occupation] = []
      for group in try entry.required("near").list() {
        let occupation = Occupation(try group.string())
        guard occupations[occupation] != nil else {
          throw group.error(
            "the unit group '\(occupation)' is not in occupations.csv", "correct it")
        }
        near.append(occupation)
      }
      watches.append(
        OccupationWatch(
          id: try entry.pathName("id"), names: try entry.localized("names"),
          codes: try codes(entry), near: near, words: try words(entry),
          note: try entry.optionalLocalized("note")))
    }
    return watches
  }

  private static func codes(
    _ entry: YAMLEntry
  ) throws(CatalogueError) -> [OccupationWatch.OccupationCode] {
    var codes: [OccupationWatch.OccupationCode] = []
    for (system, list) in try entry.required("codes").pairs() {
      for code in try list.list() {
        codes.append(.init(system: try system.string(), code: try code.string()))
      }
    }
    return codes
  }

  private static func words(_ entry: YAMLEntry) throws(CatalogueError) -> [ICTRules.Words] {
    var words: [ICTRules.Words] = []
    for (language, list) in try entry.required("words").pairs() {
      for pattern in try list.list() {
        words.append(
          ICTRules.Words(
            language: try language.string(), pattern: try pattern.string(), isICT: true))
      }
    }
    return words
  }
}
