package import StatisticalModel

/// `data/corrections/*.yml`: judgements about single figures.
package struct CorrectionsFile {
  private let datasets: [Dataflow: DatasetDescription]
  private let knownFlags: Flags

  /// The corrections of some files, in their order.
  ///
  /// - Parameters:
  ///   - texts: one element a file.
  ///   - catalogue: knows the datasets and the letters of the flags.
  /// - Returns: at most one a cell.
  /// - Throws: `CatalogueError` with file, line and column where an entry cannot be understood,
  ///   would change nothing, or corrects a cell that another one corrects.
  package static func read(
    _ texts: [CatalogueSources.Text], catalogue: FigureCatalogue
  ) throws(CatalogueError) -> [Correction] {
    let file = CorrectionsFile(
      datasets: catalogue.tables.datasets, knownFlags: catalogue.tables.knownFlags)
    var corrections: [Correction] = []
    for text in texts {
      for entry in try YAMLEntry.document(text.text, file: text.file).list() {
        let correction = try file.correction(entry)
        if let other = corrections.first(where: { $0.concernsCell(of: correction) }) {
          throw entry.error(
            "\(other.location) corrects the same cell", "delete one of the two entries")
        }
        corrections.append(correction)
      }
    }
    return corrections
  }

  private func correction(_ entry: YAMLEntry) throws(CatalogueError) -> Correction {
    try entry.checkKeys([
      "dataset", "edition", "key", "period", "action", "value", "flags", "reason", "source",
      "expect",
    ])
    let dataset = try entry.required("dataset")
    let dataflow = Dataflow(try dataset.string())
    guard datasets[dataflow] != nil else {
      throw dataset.error(
        "the dataset '\(dataflow)' is not in datasets.csv", "correct it or add the dataset")
    }
    let correction = Correction(
      location: entry.location, dataflow: dataflow, edition: try edition(entry),
      key: SeriesKey(try codes(entry), frequency: try period(entry).frequency),
      period: try period(entry), action: try action(entry),
      reason: try text("reason", of: entry), source: try text("source", of: entry),
      expected: try expected(entry))
    guard correction.applied(to: correction.expected) != correction.expected else {
      throw entry.error(
        "the cell says already what the correction makes of it",
        "write in 'expect' what the source says, or delete the correction")
    }
    return correction
  }

  private func edition(_ entry: YAMLEntry) throws(CatalogueError) -> Edition? {
    guard let value = entry.optional("edition") else { return nil }
    let text = try value.string()
    guard let edition = Edition(text) else {
      throw value.error("'\(text)' is no edition", "write YYYY, YYYY-MM or YYYY-MM-DD")
    }
    return edition
  }

  private func codes(_ entry: YAMLEntry) throws(CatalogueError) -> [String: String] {
    let key = try entry.required("key")
    var codes: [String: String] = [:]
    for (dimension, code) in try key.pairs() {
      let name = try dimension.string()
      guard name != Dimension.frequency else {
        throw dimension.error(
          "the frequency is no part of the key", "delete it: the period says how often")
      }
      codes[name] = try code.string()
    }
    guard !codes.isEmpty else {
      throw key.error(
        "the key names no code", "name the code of each dimension of the table but freq")
    }
    return codes
  }

  private func period(_ entry: YAMLEntry) throws(CatalogueError) -> TimePeriod {
    let value = try entry.required("period")
    let text = try value.string()
    guard let period = TimePeriod(text) else {
      throw value.error("'\(text)' is no period", "write 2023, 2023-S1, 2023-Q1 or 2023-01")
    }
    return period
  }

  private func action(_ entry: YAMLEntry) throws(CatalogueError) -> Correction.Action {
    let kind: Correction.Action.Kind = try entry.choice("action")
    if kind != .override, let value = entry.optional("value") {
      throw value.error("only an override has a value", "delete it, or write action: override")
    }
    switch kind {
    case .drop:
      if let flags = entry.optional("flags") {
        throw flags.error(
          "a drop has no flags", "delete them: those of the cell go on marking the series")
      }
      return .drop
    case .override:
      let flags = try entry.optional("flags").map { entry throws(CatalogueError) in
        try known(entry)
      }
      return .override(value: try entry.number("value"), flags: flags)
    case .flag: return .flag(try known(try entry.required("flags")))
    }
  }

  private func expected(_ entry: YAMLEntry) throws(CatalogueError) -> Correction.Statement {
    let expected = try entry.required("expect")
    try expected.checkKeys(["value", "flags"])
    let flags = try letters(try expected.required("flags"))
    if try expected.string("value") == "missing" {
      return Correction.Statement(value: nil, flags: flags)
    }
    return Correction.Statement(value: try expected.number("value"), flags: flags)
  }

  /// A text that says something.
  private func text(_ key: String, of entry: YAMLEntry) throws(CatalogueError) -> String {
    let value = try entry.required(key)
    let text = try value.string()
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw value.error("the \(key) is empty", "say it in words")
    }
    return text
  }

  /// Flags to be set, each of which the catalogue explains.
  private func known(_ entry: YAMLEntry) throws(CatalogueError) -> Flags {
    let flags = try letters(entry)
    let unknown = flags.subtracting(knownFlags)
    guard unknown.isEmpty else {
      throw entry.error(
        "'\(unknown)' is no letter of flags.csv",
        "use these: \(knownFlags), or add the letter to flags.csv")
    }
    return flags
  }

  private func letters(_ entry: YAMLEntry) throws(CatalogueError) -> Flags {
    let text = try entry.string()
    let flags = Flags(text)
    guard flags.letters.count == text.utf8.count else {
      throw entry.error(
        "'\(text)' is no set of flags", "write letters alone, each once; \"\" for none")
    }
    return flags
  }
}

extension Correction {
  /// Whether some snapshot may hold a cell that both correct.
  fileprivate func concernsCell(of other: Correction) -> Bool {
    dataflow == other.dataflow && key == other.key && period == other.period
      && (edition == nil || other.edition == nil || edition == other.edition)
  }
}
