import StatisticalModel

/// `occupation-words.csv`: the words that point to unit groups, and those that point nowhere.
struct OccupationWordsFile {
  private(set) var entries: [LexiconEntry] = []
  /// By language the words of the records without a unit group.
  private(set) var functionWords: [String: [String]] = [:]

  static func read(
    _ table: RecordTable, occupations: [Occupation: OccupationGroup]
  ) throws(CatalogueError) -> OccupationWordsFile {
    var file = OccupationWordsFile()
    var known: [String: Bool] = [:]
    for record in try table.records(columns: ["language", "isco08", "core", "context"]) {
      let language = try record.titleLanguage()
      try record.insert(
        true, for: "\(language)/\(record.text("isco08"))", in: &known, column: "isco08")
      if record.text("isco08").isEmpty {
        guard record.text("core").isEmpty else {
          throw record.error(
            in: "core", "words of no unit group name no people",
            "write words that say nothing of an occupation in 'context', or name the unit group")
        }
        file.functionWords[language] = record.list("context")
      } else {
        file.entries.append(
          LexiconEntry(
            language: language, occupation: try record.occupation("isco08", in: occupations),
            core: record.list("core"), context: record.list("context")))
      }
    }
    return file
  }
}

extension Record {
  /// The language of a title or word, which must be one in which titles are read.
  func titleLanguage() throws(CatalogueError) -> String {
    let language = try required("language")
    guard TitleFiles.languages.contains(language) else {
      throw error(
        in: "language", "no title is read in '\(language)'",
        "use one of: \(TitleFiles.languages.joined(separator: ", "))")
    }
    return language
  }
}
