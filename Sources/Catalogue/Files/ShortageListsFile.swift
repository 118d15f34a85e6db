import StatisticalModel

/// `shortage-lists.yml`: how each national list is written and what it is.
enum ShortageListsFile {
  /// In the order of the file.
  static func read(
    _ entries: [YAMLEntry], areas: [ReferenceArea: Area]
  ) throws(CatalogueError) -> [ShortageList] {
    var lists: [ShortageList] = []
    for entry in entries {
      let list = try list(entry, areas: areas)
      guard !lists.contains(where: { $0.id == list.id }) else {
        throw try entry.required("id").error(
          "the list '\(list.id)' stands twice", "delete one of the two entries")
      }
      lists.append(list)
    }
    return lists
  }

  private static func list(
    _ entry: YAMLEntry, areas: [ReferenceArea: Area]
  ) throws(CatalogueError) -> ShortageList {
    try entry.checkKeys([
      "id", "agency", "names", "publisher", "kind", "kind_names", "kind_confirmed", "language",
      "code_system",
      "format", "title_column", "code_column", "area", "rows", "repeats_titles", "published_count",
      "note",
    ])
    let language = try entry.string("language")
    guard TitleFiles.languages.contains(language) else {
      throw try entry.required("language").error(
        "no title is read in '\(language)'",
        "use one of: \(TitleFiles.languages.joined(separator: ", "))")
    }
    let system = try entry.string("code_system")
    guard (system == "none") == (entry.optional("code_column") == nil) else {
      throw try entry.required("code_system").error(
        system == "none"
          ? "'code_column' names codes of no system" : "codes of \(system) stand in no column",
        "name both 'code_system' and 'code_column', or write none and null")
    }
    return ShortageList(
      id: ShortageListID(try entry.pathName("id")), agency: try entry.pathName("agency"),
      names: try entry.localized("names"), publisher: try entry.optional("publisher").map(text),
      kind: try entry.choice("kind"), kindNames: try entry.optionalLocalized("kind_names"),
      kindIsConfirmed: try entry.flag("kind_confirmed"),
      language: language, codeSystem: system,
      format: try format(try entry.required("format")),
      titleColumn: ShortageList.ColumnName(try entry.string("title_column")),
      codeColumn: try entry.optional("code_column").map(column),
      area: try area(try entry.required("area"), areas: areas), rows: try rows(entry),
      repeatsTitles: entry.optional("repeats_titles") == nil
        ? false : try entry.flag("repeats_titles"),
      publishedCount: entry.optional("published_count") == nil
        ? nil : try entry.integer("published_count"),
      note: try entry.optionalLocalized("note"))
  }

  private static func column(
    _ entry: YAMLEntry
  ) throws(CatalogueError) -> ShortageList.ColumnName {
    ShortageList.ColumnName(try entry.string())
  }

  /// The conditions on a row, all of which must hold.
  private static func rows(_ entry: YAMLEntry) throws(CatalogueError) -> [ShortageList.RowRule] {
    var rules: [ShortageList.RowRule] = []
    for rule in try entry.optional("rows")?.list() ?? [] {
      try rule.checkKeys(["column", "is", "at_least", "share_of"])
      let name = try column(try rule.required("column"))
      if rule.optional("is") != nil {
        rules.append(.isOne(name, of: Set(try rule.strings("is"))))
      } else if let whole = rule.optional("share_of") {
        rules.append(
          .share(of: name, in: try column(whole), atLeast: try rule.number("at_least")))
      } else {
        rules.append(.atLeast(name, try rule.number("at_least")))
      }
    }
    return rules
  }

  private static func text(_ entry: YAMLEntry) throws(CatalogueError) -> String {
    try entry.string()
  }

  private static func format(_ entry: YAMLEntry) throws(CatalogueError) -> DelimitedFormat {
    try entry.checkKeys(["delimiter", "encoding"])
    let delimiter = try entry.string("delimiter")
    guard delimiter.utf8.count == 1, let byte = delimiter.utf8.first else {
      throw try entry.required("delimiter").error(
        "'\(delimiter)' is not one ASCII character", "write \",\" or \";\"")
    }
    return DelimitedFormat(delimiter: byte, encoding: try entry.choice("encoding"))
  }

  private static func area(
    _ entry: YAMLEntry, areas: [ReferenceArea: Area]
  ) throws(CatalogueError) -> ShortageList.AreaRule {
    if let text = try? entry.string() { return .fixed(try known(text, at: entry, in: areas)) }
    try entry.checkKeys(["column", "values"])
    var meanings: [String: ReferenceArea] = [:]
    for (key, value) in try entry.required("values").pairs() {
      meanings[try key.string()] = try known(try value.string(), at: value, in: areas)
    }
    return .column(ShortageList.ColumnName(try entry.string("column")), meanings)
  }

  private static func known(
    _ code: String, at entry: YAMLEntry, in areas: [ReferenceArea: Area]
  ) throws(CatalogueError) -> ReferenceArea {
    guard areas[ReferenceArea(code)] != nil else {
      throw entry.error("the area '\(code)' is not in areas.csv", "correct it or add the area")
    }
    return ReferenceArea(code)
  }
}
