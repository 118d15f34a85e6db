import StatisticalModel

/// The files by which titles without a code are read.
struct TitleFiles {
  private let lists: [ShortageList]
  private let occupations: [Occupation: OccupationGroup]

  static func read(
    _ sources: CatalogueSources, lists: [ShortageList],
    occupations: [Occupation: OccupationGroup]
  ) throws(CatalogueError) -> TitleKnowledge {
    let files = TitleFiles(lists: lists, occupations: occupations)
    let words = try OccupationWordsFile.read(
      try sources.table("occupation-words.csv"), occupations: occupations)
    return TitleKnowledge(
      dictionary: try files.dictionary(try sources.table("occupation-titles.csv")),
      confirmations: try files.confirmations(try sources.table("title-confirmations.csv")),
      changes: try files.changes(try sources.table("title-changes.csv")),
      rules: try files.rules(try sources.table("ict-rules.csv")),
      lexicon: words.entries, functionWords: words.functionWords,
      watches: try WatchesFile.read(
        try sources.list("occupation-watches.yml"), occupations: occupations))
  }

  static let languages = ["de", "en", "fr", "nl"]

  /// `occupation-titles.csv`: titles of lists with their unit groups.
  private func dictionary(_ table: RecordTable) throws(CatalogueError) -> [DictionaryTitle] {
    var titles: [DictionaryTitle] = []
    var known: [String: [Validity]] = [:]
    for record in try table.records(columns: [
      "language", "title", "isco08", "from_year", "to_year", "source",
    ]) {
      let title = DictionaryTitle(
        language: try record.titleLanguage(), title: try record.required("title"),
        occupations: try record.occupations("isco08", in: occupations),
        validity: try validity(of: record), source: try record.required("source"))
      let key = title.language + "/" + title.title
      try check(title.validity, against: known[key] ?? [], in: record)
      known[key, default: []].append(title.validity)
      titles.append(title)
    }
    return titles
  }

  /// `title-confirmations.csv`: what persons confirmed of single titles of single lists.
  private func confirmations(_ table: RecordTable) throws(CatalogueError) -> [TitleConfirmation] {
    var confirmations: [TitleConfirmation] = []
    var known: [String: [Validity]] = [:]
    for record in try table.records(columns: [
      "list", "title", "isco08", "from_year", "to_year", "source",
    ]) {
      let confirmation = TitleConfirmation(
        list: try list(of: record), title: try record.required("title"),
        occupations: try record.occupations("isco08", in: occupations),
        validity: try validity(of: record), source: try record.required("source"))
      let key = confirmation.list.text + "/" + confirmation.title
      try check(confirmation.validity, against: known[key] ?? [], in: record)
      known[key, default: []].append(confirmation.validity)
      confirmations.append(confirmation)
    }
    return confirmations
  }

  /// `title-changes.csv`: renames, splits and merges between two editions of a list.
  private func changes(_ table: RecordTable) throws(CatalogueError) -> [TitleChange] {
    var changes: [TitleChange] = []
    for record in try table.records(columns: [
      "list", "year", "from_title", "to_title", "relation", "source",
    ]) {
      _ = try record.required("source")
      changes.append(
        TitleChange(
          list: try list(of: record), year: try record.year("year"),
          from: try record.required("from_title"), to: try record.required("to_title"),
          relation: try record.choice("relation")))
    }
    return changes
  }

  private enum RuleKind: String, CaseIterable {
    case code
    case word
  }

  /// `ict-rules.csv`: codes and words that mean ICT, or that only look like it.
  private func rules(_ table: RecordTable) throws(CatalogueError) -> ICTRules {
    var codes: [ICTRules.Codes] = []
    var words: [ICTRules.Words] = []
    for record in try table.records(columns: ["kind", "scope", "pattern", "is_ict", "source"]) {
      let kind: RuleKind = try record.choice("kind")
      let pattern = try record.required("pattern")
      _ = try record.required("source")
      switch kind {
      case .code:
        codes.append(
          ICTRules.Codes(
            system: try record.required("scope"), prefix: pattern,
            isICT: try record.flag("is_ict")))
      case .word:
        let language = record.text("scope")
        words.append(
          ICTRules.Words(
            language: language.isEmpty ? nil : language, pattern: pattern,
            isICT: try record.flag("is_ict")))
      }
    }
    return ICTRules(codes: codes, words: words)
  }

  // MARK: Cells

  private func list(of record: Record) throws(CatalogueError) -> ShortageListID {
    let id: ShortageListID = try record.code("list")
    guard lists.contains(where: { $0.id == id }) else {
      throw record.error(
        in: "list", "the list '\(id)' is not in shortage-lists.yml", "correct it or add the list")
    }
    return id
  }

  private func validity(of record: Record) throws(CatalogueError) -> Validity {
    let validity = Validity(
      from: try record.integer("from_year"), to: try record.integer("to_year"))
    if let from = validity.from, let to = validity.to, from > to {
      throw record.error(in: "to_year", "\(to) is before \(from)", "exchange the years")
    }
    return validity
  }

  private func check(
    _ validity: Validity, against known: [Validity], in record: Record
  ) throws(CatalogueError) {
    guard known.contains(where: validity.overlaps) else { return }
    throw record.error(
      in: "title", "'\(record.text("title"))' stands twice for the same years",
      "delete one of the two records, or limit their years")
  }
}
