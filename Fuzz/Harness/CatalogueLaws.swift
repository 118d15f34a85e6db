import Ingest
import StatisticalModel

@testable import Catalogue

/// What holds of every file of a catalogue: it is read whole, or refused at a place in it.
struct CatalogueLaws {
  /// Beside a small valid catalogue, which is the seeds themselves.
  static let standard = CatalogueLaws()

  static let name = "input"

  let catalogue: ReferenceCatalogue
  let codelists: [String: Set<String>]
  let tables: [String: DelimitedTable]

  private init() {
    var tables: [String: DelimitedTable] = [:]
    var texts: [String: CatalogueSources.Text] = [:]
    for name in CatalogueSources.tableNames {
      let file = InputFile(path: "Fuzz/corpus/catalogue-csv/\(name)", name: name)
      tables[name] = try? DelimitedText.read(file, format: .catalogue)
    }
    for name in CatalogueSources.textNames {
      let file = InputFile(path: "Fuzz/corpus/catalogue-yaml/\(name)", name: name)
      var bytes: [UInt8] = []
      try? FileContents.forEachBlock(of: file) { block in
        for index in block.indices { bytes.append(block[index]) }
      }
      texts[name] = CatalogueSources.Text(file: name, text: String(decoding: bytes, as: UTF8.self))
    }
    self.tables = tables
    do throws(CatalogueError) {
      let sources = CatalogueSources(tables: tables, texts: texts)
      catalogue = try CatalogueReader.read(sources)
      codelists = try CodelistsFile.read(try sources.table("codelists.csv"))
    } catch {
      fatalError("the seeds are no catalogue, or this is not the project's folder: \(error)")
    }
  }

  /// What is read, or nil where it is refused; the refusal must name a place of the input, or of one
  /// of `others` in which it may bring a contradiction to light, and say what to do.
  func reading<Value>(
    _ text: String, others: [String] = [], _ read: () throws(CatalogueError) -> Value
  ) -> Value? {
    do throws(CatalogueError) {
      return try read()
    } catch {
      require(!error.problem.isEmpty && !error.remedy.isEmpty, "nothing is said: \(error)")
      if others.contains(error.location.file) { return nil }
      let lines =
        1 + text.unicodeScalars.count { "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) }
      require(error.location.file == Self.name, "another file is named: \(error)")
      let line = error.location.line ?? 0
      require((1...lines + 1).contains(line), "line \(line) is not of the input: \(error)")
      return nil
    }
  }

  // MARK: YAML

  /// Each reader of YAML reads the input; what is accepted has each id once, and refers to the
  /// catalogue alone.
  func checkYAML(_ input: Input) {
    let text = input.text
    guard
      let entries = reading(
        text,
        { () throws(CatalogueError) in
          try YAMLEntry.document(text, file: Self.name).list()
        })
    else { return }
    checkRules(entries, text)
    checkIndicators(entries, text)
    checkRoles(entries, text)
    let lists = reading(text) { () throws(CatalogueError) in
      try ShortageListsFile.read(entries, areas: catalogue.geography.areas)
    }
    if let lists {
      require(lists.count == entries.count, "a list is lost")
      require(Set(lists.map(\.id)).count == lists.count, "a list stands twice")
    }
    let watches = reading(text) { () throws(CatalogueError) in
      try WatchesFile.read(entries, occupations: catalogue.occupations.groups)
    }
    if let watches {
      require(watches.count == entries.count, "an occupation is lost")
      for group in watches.flatMap(\.near) {
        require(catalogue.occupations.groups[group] != nil, "the unit group \(group) is of no file")
      }
    }
  }

  private func checkRules(_ entries: [YAMLEntry], _ text: String) {
    let shares = DecimalNumber.zero...DecimalNumber(significand: 1)
    if let rules = reading(
      text, { () throws(CatalogueError) in try AggregationFile.read(entries) })
    {
      for share in [rules.minimumCoverage, rules.breakShare, rules.unreliableShare] {
        require(shares.contains(share), "\(share) is no share")
      }
    }
    if let rules = reading(
      text, { () throws(CatalogueError) in try QualityFile.read(entries) })
    {
      let jumps = rules.jumps
      require(jumps.threshold > .zero && jumps.minimumChanges > 0, "a bound that bounds nothing")
      let share = rules.intake.fullEditionMissingShare
      require(shares.contains(share), "\(share) is no share")
    }
    if let rules = reading(text, { () throws(CatalogueError) in try TrendsFile.read(entries) }) {
      require(shares.contains(rules.intervalLevel), "\(rules.intervalLevel) is no level")
      require(rules.shortTerm.years > 0 && rules.recentYears > 0, "a time that is none")
    }
    if let rules = reading(
      text, { () throws(CatalogueError) in try FairShareFile.read(entries) })
    {
      require(shares.contains(rules.mixture) && shares.contains(rules.damping), "no share")
    }
  }

  private func checkIndicators(_ entries: [YAMLEntry], _ text: String) {
    let indicators = reading(text) { () throws(CatalogueError) in
      try IndicatorsFile.read(
        entries, datasets: catalogue.figures.tables.datasets,
        codelists: codelists)
    }
    guard let indicators else { return }
    require(indicators.count == entries.count, "an indicator is lost")
    require(Set(indicators.map(\.id)).count == indicators.count, "an indicator stands twice")
    for source in indicators.flatMap(\.sources) {
      require(
        catalogue.figures.tables.datasets[source.dataflow] != nil,
        "\(source.dataflow) is of no file")
    }
  }

  private func checkRoles(_ entries: [YAMLEntry], _ text: String) {
    // An empty list has no place of its own to name.
    guard !entries.isEmpty else { return }
    let indicators = catalogue.figures.indicators
    let roles = reading(text) { () throws(CatalogueError) in
      let file = try RolesFile(entries)
      _ = try file.union(among: catalogue.geography.areas)
      return try file.indicators(among: indicators)
    }
    for id in roles.map({ $0.memoOpening + $0.adultLearning }) ?? [] {
      require(indicators.contains { $0.id == id }, "\(id) is of no file")
    }
  }

  // MARK: Corrections

  /// Each correction changes what it expects, and no two concern one cell.
  func checkCorrections(_ input: Input) {
    let source = CatalogueSources.Text(file: Self.name, text: input.text)
    let corrections = reading(source.text) { () throws(CatalogueError) in
      try CorrectionsFile.read([source], catalogue: catalogue.figures)
    }
    guard let corrections else { return }
    for correction in corrections {
      require(
        catalogue.figures.tables.datasets[correction.dataflow] != nil,
        "\(correction.dataflow) of no file")
      require(
        correction.applied(to: correction.expected) != correction.expected,
        "nothing changes at \(correction.location)")
    }
    let twice = reading(source.text) { () throws(CatalogueError) in
      try CorrectionsFile.read([source, source], catalogue: catalogue.figures)
    }
    require(corrections.isEmpty == (twice != nil), "one cell is corrected twice")
  }
}
