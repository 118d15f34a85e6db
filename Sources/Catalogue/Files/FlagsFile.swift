import StatisticalModel

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
