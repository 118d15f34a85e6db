import StatisticalModel

/// `indicators.yml`: what is measured, in which tables, by which codes.
struct IndicatorsFile {
  private let datasets: [Dataflow: DatasetDescription]
  private let codelists: [String: Set<String>]

  /// In the order of the file.
  static func read(
    _ entries: [YAMLEntry], datasets: [Dataflow: DatasetDescription],
    codelists: [String: Set<String>]
  ) throws(CatalogueError) -> [Indicator] {
    let file = IndicatorsFile(datasets: datasets, codelists: codelists)
    var indicators: [Indicator] = []
    for entry in entries {
      let indicator = try file.indicator(entry)
      guard !indicators.contains(where: { $0.id == indicator.id }) else {
        throw try entry.required("id").error(
          "the indicator '\(indicator.id)' stands twice", "delete one of the two entries")
      }
      indicators.append(indicator)
    }
    try checkWeights(indicators, entries)
    return indicators
  }

  private func indicator(_ entry: YAMLEntry) throws(CatalogueError) -> Indicator {
    try entry.checkKeys([
      "id", "role", "frequency", "label", "measure", "unit", "decimals", "noise", "plausible",
      "sources",
      "breaks", "weight", "note",
    ])
    let decimals = try entry.integer("decimals")
    guard (0...3).contains(decimals) else {
      throw try entry.required("decimals").error(
        "\(decimals) decimals cannot be printed", "write 0 to 3")
    }
    return Indicator(
      id: IndicatorID(try entry.pathName("id")), label: try entry.localized("label"),
      measure: try entry.localized("measure"), unit: Unit(try unit(entry)),
      role: try entry.choice("role"), frequency: try frequency(entry), decimals: UInt8(decimals),
      noise: try noise(entry),
      plausible: try plausible(entry), sources: try sources(entry), breaks: try breaks(entry),
      weighting: try weighting(entry), note: try entry.optionalLocalized("note"))
  }

  private func unit(_ entry: YAMLEntry) throws(CatalogueError) -> String {
    let unit = try entry.required("unit")
    try check(try unit.string(), of: Dimension.unit, at: unit)
    return try unit.string()
  }

  /// Annual where the entry is silent.
  private func frequency(_ entry: YAMLEntry) throws(CatalogueError) -> Frequency {
    try entry.optional("frequency").map { entry throws(CatalogueError) in
      try entry.choice(of: "frequency")
    } ?? .annual
  }

  private func noise(_ entry: YAMLEntry) throws(CatalogueError) -> DecimalNumber? {
    guard let noise = entry.optional("noise") else { return nil }
    try noise.checkKeys(["value", "source"])
    let value = try noise.number("value")
    guard value >= .zero else {
      throw noise.error("the noise \(value) is negative", "write the size of a difference")
    }
    return value
  }

  private func plausible(_ entry: YAMLEntry) throws(CatalogueError) -> ClosedRange<DecimalNumber>? {
    guard let range = entry.optional("plausible") else { return nil }
    try range.checkKeys(["minimum", "maximum", "source"])
    let minimum = try range.number("minimum")
    let maximum = try range.number("maximum")
    guard minimum <= maximum else {
      throw range.error("the minimum \(minimum) is above the maximum \(maximum)", "exchange them")
    }
    return minimum...maximum
  }

  private func breaks(_ entry: YAMLEntry) throws(CatalogueError) -> [Indicator.DeclaredBreak] {
    var breaks: [Indicator.DeclaredBreak] = []
    for element in try entry.required("breaks").list() {
      try element.checkKeys(["year", "reason", "source", "status"])
      let year = try element.integer("year")
      guard !breaks.contains(where: { $0.year == year }) else {
        throw try element.required("year").error(
          "the break of \(year) stands twice", "delete one of the two entries")
      }
      breaks.append(
        Indicator.DeclaredBreak(
          year: year, reason: try element.string("reason"), source: try element.string("source"),
          isConfirmed: try element.isConfirmed("status")))
    }
    return breaks
  }

  private func weighting(_ entry: YAMLEntry) throws(CatalogueError) -> Weighting? {
    guard let weight = entry.optional("weight") else { return nil }
    try weight.checkKeys(["population", "count", "implied_by"])
    let pairs = try weight.pairs()
    guard pairs.count == 1, let (key, value) = pairs.first else {
      throw weight.error("a weight has one of its keys", "name population, count or implied_by")
    }
    let text = try value.string()
    switch try key.string() {
    case "population":
      try check(text, of: Dimension.age, at: value)
      return .population(AgeGroup(text))
    case "count": return .count(IndicatorID(text))
    default: return .impliedBy(IndicatorID(text))
    }
  }

  /// Checks that the counts by which indicators are weighed are indicators themselves.
  private static func checkWeights(
    _ indicators: [Indicator], _ entries: [YAMLEntry]
  ) throws(CatalogueError) {
    for (indicator, entry) in zip(indicators, entries) {
      switch indicator.weighting {
      case .count(let id), .impliedBy(let id):
        guard indicators.contains(where: { $0.id == id }) else {
          throw try entry.required("weight").error(
            "there is no indicator '\(id)'", "name the count that weighs this indicator")
        }
        guard case .impliedBy = indicator.weighting, indicator.unit != .shareOfEmployment
        else { continue }
        throw try entry.required("weight").error(
          "a weight is implied by a share of employment alone, and this is \(indicator.unit.code)",
          "name a population or a count")
      case .population, nil: continue
      }
    }
  }

  private func sources(_ entry: YAMLEntry) throws(CatalogueError) -> [Indicator.Source] {
    var sources: [Indicator.Source] = []
    for element in try entry.required("sources").list() {
      try element.checkKeys(["dataset", "scopes", "filter", "filter_status"])
      let dataset = try element.required("dataset")
      let dataflow = Dataflow(try dataset.string())
      guard let description = datasets[dataflow] else {
        throw dataset.error(
          "the dataset '\(dataflow)' is not in datasets.csv", "correct it or add the dataset")
      }
      var scopes: Set<AreaScope> = []
      for scope in try element.required("scopes").list() {
        scopes.insert(try scope.choice(of: "scope"))
      }
      sources.append(
        Indicator.Source(
          dataflow: dataflow, scopes: scopes, filter: try filter(element, of: description)))
    }
    return sources
  }

  private func filter(
    _ entry: YAMLEntry, of dataset: DatasetDescription
  ) throws(CatalogueError) -> SeriesSelection.Filter {
    var filter: SeriesSelection.Filter = [:]
    for (key, value) in try entry.required("filter").pairs() {
      let dimension = try key.string()
      guard dimension != Dimension.frequency else {
        throw key.error(
          "the frequency is no part of a filter", "delete it; 'frequency' of the indicator says it")
      }
      guard codelists[dimension] != nil else {
        throw key.error(
          "the dimension '\(dimension)' is not in codelists.csv",
          "use one of: \(codelists.keys.sorted().joined(separator: ", "))")
      }
      if let stated = dataset.dimensions, !stated.contains(dimension) {
        throw key.error(
          "datasets.csv states no dimension '\(dimension)' of '\(dataset.dataflow)'",
          "use one of: \(stated.joined(separator: ", ")); or correct its dimensions")
      }
      for code in try value.list() {
        try check(try code.string(), of: dimension, at: code)
        filter[dimension, default: []].append(try code.string())
      }
    }
    return filter
  }

  private func check(
    _ code: String, of dimension: String, at entry: YAMLEntry
  ) throws(CatalogueError) {
    guard codelists[dimension, default: []].contains(code) else {
      throw entry.error(
        "the code '\(code)' of dimension '\(dimension)' is not in codelists.csv",
        "correct it or add the code")
    }
  }
}
