import StatisticalModel

/// `datasets.csv`: the published tables that the catalogue speaks of.
enum DatasetsFile {
  static func read(_ table: RecordTable) throws(CatalogueError) -> [Dataflow: DatasetDescription] {
    var datasets: [Dataflow: DatasetDescription] = [:]
    for record in try table.records(columns: ["dataset", "agency", "publisher", "title"]) {
      let description = DatasetDescription(
        dataflow: Dataflow(try record.pathName("dataset")), agency: try record.pathName("agency"),
        publisher: try record.required("publisher"), title: try record.required("title"))
      try record.insert(description, for: description.dataflow, in: &datasets, column: "dataset")
    }
    return datasets
  }
}

/// `codelists.csv`: the codes of each dimension that filters may name.
enum CodelistsFile {
  /// The codes by dimension.
  static func read(_ table: RecordTable) throws(CatalogueError) -> [String: Set<String>] {
    var codelists: [String: Set<String>] = [:]
    for record in try table.records(columns: ["dimension", "code", "label_en"]) {
      let code = try record.required("code")
      let dimension = try record.required("dimension")
      guard codelists[dimension, default: []].insert(code).inserted else {
        throw record.error(
          in: "code", "'\(code)' stands twice in '\(dimension)'", "delete one of the two records")
      }
    }
    return codelists
  }
}

/// `flags.csv`: the letters of OBS_FLAG, current and retired.
enum FlagsFile {
  /// In the order of the file.
  static func read(_ table: RecordTable) throws(CatalogueError) -> [FlagMeaning] {
    var flags: [FlagMeaning] = []
    var seen: [String: Bool] = [:]
    for record in try table.records(columns: ["letter", "meaning_fr", "meaning_nl", "meaning_en"]) {
      let text = try record.required("letter")
      guard text.utf8.count == 1, let letter = text.utf8.first, (0x61...0x7A).contains(letter)
      else {
        throw record.error(in: "letter", "'\(text)' is no lower-case letter", "write one of a to z")
      }
      try record.insert(true, for: text, in: &seen, column: "letter")
      flags.append(FlagMeaning(letter: letter, meaning: try record.names("meaning")))
    }
    return flags
  }
}
