package import StatisticalModel

/// What a file must be to serve as a snapshot of a table that the catalogue describes.
package struct TableContract: Sendable {
  private let dataflow: Dataflow
  private let catalogue: FigureCatalogue

  /// Why a file is not the table.
  package struct Breach: Sendable, Hashable {
    package let problem: String
    package let remedy: String

    package init(problem: String, remedy: String) {
      self.problem = problem
      self.remedy = remedy
    }
  }

  package init(_ dataflow: Dataflow, catalogue: FigureCatalogue) {
    self.dataflow = dataflow
    self.catalogue = catalogue
  }

  /// Whether the catalogue says anything of the table's dimensions.
  private var isStated: Bool {
    catalogue.tables.datasets[dataflow]?.dimensions != nil
      || !catalogue.selection(of: dataflow).alternatives.isEmpty
  }

  /// Whether the table that a file says it is of is this one; a file may say nothing.
  package func breach(ofName named: Dataflow?) -> Breach? {
    guard let named, named != dataflow else { return nil }
    return Breach(
      problem: "the file says that it is \(named)",
      remedy: "import it as what it is: --dataset \(named)")
  }

  /// Whether dimensions with these codes are those of the table, or one more that has a total.
  ///
  /// - Parameter codes: by dimension, in the order of the file.
  /// - Returns: nil where they are, and where the catalogue says nothing of them.
  package func breach(of codes: [(dimension: String, codes: [String])]) -> Breach? {
    guard isStated else { return nil }
    let shape = catalogue.dimensions(of: dataflow).shape(of: codes.map(\.dimension))
    guard !shape.isAsNamed else { return nil }
    let nowhere = SourceLocation(file: "")
    guard let added = shape.added, let column = codes.first(where: { $0.dimension == added }) else {
      return Breach(.foreign(to: dataflow, shape, at: nowhere))
    }
    if column.codes.contains(where: { Dimension.isTotal($0, of: added) }) { return nil }
    return Breach(.withoutTotal(added, column.codes, dataflow: dataflow, at: nowhere))
  }

  /// Whether the file has the codes that the filters select by.
  ///
  /// - Returns: nil where one of the filters finds each of its codes.
  package func breach(
    ofSelectionFrom codes: [(dimension: String, codes: [String])]
  ) -> Breach? {
    let present = Dictionary(codes.map { ($0.dimension, Set($0.codes)) }) { first, _ in first }
    let lacks = catalogue.selection(of: dataflow).alternatives.map { filter in
      filter.filter { present[$0.key]?.isDisjoint(with: $0.value) ?? true }
    }
    // Of the filters that come nearest: what they lack is what is wrong.
    guard let fewest = lacks.map(\.count).min(), fewest > 0 else { return nil }
    var lacking: [String: Set<String>] = [:]
    for missing in lacks where missing.count == fewest {
      for (dimension, codes) in missing { lacking[dimension, default: []].formUnion(codes) }
    }
    let parts = lacking.keys.sorted().map { dimension in
      let wanted = (lacking[dimension] ?? []).sorted().joined(separator: ", ")
      let found = (present[dimension] ?? []).sorted()
      let shown = found.prefix(6).joined(separator: ", ")
      let more = found.count > 6 ? " and \(found.count - 6) more" : ""
      return "of '\(dimension)' it has \(shown)\(more), the catalogue uses \(wanted)"
    }
    return Breach(
      problem: parts.joined(separator: "; "),
      remedy: "check that it is that table, and the filters in data/catalogue/indicators.yml")
  }

  /// Whether each filter leaves one series an area, sex and frequency.
  ///
  /// - Parameter series: of the table after cleaning.
  /// - Returns: nil where each does; else the first filter that does not, with the counts.
  package func breach(ofUniquenessIn series: [DatasetSeries]) -> Breach? {
    for indicator in catalogue.indicators {
      for source in indicator.sources where source.dataflow == dataflow {
        if let breach = ambiguity(of: indicator, in: source, among: series) { return breach }
      }
    }
    return nil
  }

  private func ambiguity(
    of indicator: Indicator, in source: Indicator.Source, among series: [DatasetSeries]
  ) -> Breach? {
    // Of a denominator groups may stand side by side: ages, which are added up.
    let free =
      indicator.role == .denominator
      ? catalogue.dimensions(of: dataflow).free(beside: source.filter) : []
    var keys: [[String]: [SeriesKey]] = [:]
    for series in series where indicator.isGiven(by: series.key, of: source) {
      let place = [series.area.text, series.sex.text] + free.sorted().map { series.key[$0] ?? "" }
      keys[place, default: []].append(series.key)
    }
    let ambiguous = keys.filter { $0.value.count > 1 }
    guard let example = ambiguous.values.min(by: { $0[0] < $1[0] }) else { return nil }
    let shown = example.prefix(2).map { "(\($0))" }.joined(separator: " from ")
    let count = ambiguous.values.reduce(0) { $0 + $1.count }
    return Breach(
      problem: "the filter of \(indicator.id) leaves \(count) series for \(ambiguous.count) areas"
        + " and sexes, and does not tell \(shown)",
      remedy:
        "check that it is that table; a new edition of it needs a code of every dimension that"
        + " differs in data/catalogue/indicators.yml")
  }

  /// How many series an indicator uses, those that a total stands for not among them.
  package func used(of outcome: TableCleaner.Outcome) -> Int {
    let sources = catalogue.indicators.flatMap { indicator in
      indicator.sources.filter { $0.dataflow == dataflow }.map { (indicator, $0) }
    }
    let others = outcome.series.count { series in
      !sources.contains { $0.0.isGiven(by: series.key, of: $0.1) }
    }
    return max(0, outcome.judged - others)
  }

  /// What no report will use of a table, whatever its values: another frequency than its indicators'.
  package func otherFrequencies(in outcome: TableCleaner.Outcome, file: String) -> Finding? {
    let frequencies = Set(outcome.series.map(\.frequency))
    let wanted = Set(
      catalogue.indicators.filter { indicator in
        indicator.sources.contains { $0.dataflow == dataflow }
      }.map(\.frequency))
    guard !frequencies.isEmpty, frequencies.isDisjoint(with: wanted) else { return nil }
    func codes(_ set: Set<Frequency>) -> String {
      set.map(\.rawValue).sorted().joined(separator: ", ")
    }
    return Finding(
      code: .emptySelection, location: SourceLocation(file: file),
      message: "the frequency of its series is \(codes(frequencies)), and the indicators of"
        + " \(dataflow) are of \(codes(wanted)): no report uses them",
      remedy: "if its dates stand for years, add a column freq with the code A")
  }

  /// Whether any value of the series that are used is left.
  package func breach(ofValuesIn outcome: TableCleaner.Outcome) -> Breach? {
    let hasValue = outcome.series.contains { $0.observations.contains { $0.value != nil } }
    let faults = outcome.findings.filter { $0.severity == .error }
    guard !hasValue, let first = faults.first else { return nil }
    return Breach(
      problem: "none of its values can be used, for \(faults.count) faults such as: "
        + String(first.message.prefix { $0 != ";" }), remedy: first.remedy)
  }

  /// Whether a count of persons among some findings has decimals.
  package func breach(ofCountsIn findings: [Finding]) -> Breach? {
    let fractional = findings.filter { $0.code == .fractionalCount }
    guard let first = fractional.first else { return nil }
    let line = first.location.line.map { " (line \($0))" } ?? ""
    return Breach(
      problem: "\(fractional.count) of its counts of persons have decimals, which persons have not:"
        + " \(first.message.prefix { $0 != ";" })\(line)",
      remedy:
        "take the separators of thousands out of the file: 69.096 and 69,096 are written 69096")
  }
}

extension TableContract.Breach {
  fileprivate init(_ finding: Finding) {
    self.init(problem: finding.message, remedy: finding.remedy)
  }
}
