import StatisticalModel

/// Chooses, for each area and sex, the table that gives an indicator: national series come from
/// the national table, regional ones from the regional table.
struct SeriesChooser {
  let indicator: Indicator
  let input: AggregateInput
  let geography: Geography

  struct Choice {
    let dataflow: Dataflow
    let series: DatasetSeries
  }

  /// One choice an area and sex.
  ///
  /// The first source of the catalogue that answers for the area's scope and has the series wins.
  /// Where a later one has it too and gives another value, a finding says so.
  func choices(findings: inout [Finding]) -> [SeriesBook.Key: Choice] {
    var choices: [SeriesBook.Key: Choice] = [:]
    for source in indicator.sources {
      let series = series(of: source, findings: &findings)
      for key in series.keys.sorted() {
        guard let candidate = series[key] else { continue }
        if let chosen = choices[key] {
          findings += disagreement(between: chosen, and: candidate, of: key).map { [$0] } ?? []
        } else if source.scopes.contains(geography.scope(of: key.area)) {
          choices[key] = candidate
        }
      }
    }
    return choices
  }

  /// The series of a source by area and sex; those that its filter does not tell apart are left
  /// out with a finding.
  private func series(
    of source: Indicator.Source, findings: inout [Finding]
  ) -> [SeriesBook.Key: Choice] {
    guard let dataset = input.datasets[source.dataflow] else { return [:] }
    var series: [SeriesBook.Key: Choice] = [:]
    var ambiguous: [SeriesBook.Key: [SeriesKey]] = [:]
    for candidate in dataset.series where candidate.key.matches(source.filter) {
      let key = SeriesBook.Key(
        indicator: indicator.id, area: candidate.area, sex: Sex(candidate.key["sex"] ?? "T"))
      let choice = Choice(dataflow: source.dataflow, series: candidate)
      if let first = series.updateValue(choice, forKey: key) {
        ambiguous[key, default: [first.series.key]].append(candidate.key)
      }
    }
    for key in ambiguous.keys { series[key] = nil }
    if series.isEmpty, ambiguous.isEmpty { findings.append(emptiness(of: source)) }
    if let key = ambiguous.keys.min(), let keys = ambiguous[key] {
      findings.append(ambiguity(of: source, example: keys, areas: ambiguous.count))
    }
    return series
  }

  private func emptiness(of source: Indicator.Source) -> Finding {
    let filter = source.filter.sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value.joined(separator: "|"))" }.joined(separator: ", ")
    return Finding(
      code: .emptySelection, location: SourceLocation(file: "catalogue/indicators.yml"),
      message: "\(indicator.id) selects \(filter) in \(source.dataflow), and no snapshot of that"
        + " table has such a series",
      remedy: "compare the filter with the codes that `skillgap inspect` shows of the file, or"
        + " import a file that has them")
  }

  private func ambiguity(
    of source: Indicator.Source, example: [SeriesKey], areas: Int
  ) -> Finding {
    Finding(
      code: .ambiguousFilter, location: SourceLocation(file: "catalogue/indicators.yml"),
      message: "the filter of \(indicator.id) in \(source.dataflow) does not tell"
        + " \(example.map { "(\($0))" }.joined(separator: " from ")); \(areas) series are left out",
      remedy: "name a code of every dimension that differs")
  }

  /// The latest period in which two tables give different values, if there is one.
  private func disagreement(
    between chosen: Choice, and other: Choice, of key: SeriesBook.Key
  ) -> Finding? {
    let values = Dictionary(
      other.series.observations.map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
    var differing: [(Observation, Observation)] = []
    for observation in chosen.series.observations {
      guard let counterpart = values[observation.period], let left = observation.value,
        let right = counterpart.value, !Self.agree(left, right)
      else { continue }
      differing.append((observation, counterpart))
    }
    guard let (left, right) = differing.last, let value = left.value, let otherValue = right.value
    else { return nil }
    let earlier = differing.count - 1
    return Finding(
      code: .tablesDisagree,
      location: SourceLocation(
        file: input.snapshots[Int(right.lineage.snapshot)].path, line: Int(right.lineage.line),
        column: Int(right.column)),
      message: "\(indicator.id) of \(key.area) (\(key.sex)) in \(left.period) is \(value) in"
        + " \(chosen.dataflow) and \(otherValue) in \(other.dataflow)"
        + (earlier > 0 ? ", and they differ in \(earlier) earlier periods" : "")
        + "; \(chosen.dataflow) is used",
      remedy: "quote the table with the figure; the catalogue's order of sources decides")
  }

  /// Whether two values are the same figure, one of them perhaps with fewer decimals.
  private static func agree(_ left: DecimalNumber, _ right: DecimalNumber) -> Bool {
    let decimals = min(left.scale, right.scale)
    return left.rounded(toDecimals: decimals) == right.rounded(toDecimals: decimals)
  }
}
