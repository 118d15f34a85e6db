import StatisticalModel

/// Chooses, for each area and sex, the tables that give an indicator: national series come from
/// the national table, regional ones from the regional table, and a later table fills the periods
/// that an earlier one lacks.
struct SeriesChooser {
  let indicator: Indicator
  let workspace: Workspace

  /// A series of one indicator, laid together from its tables.
  struct Choice {
    /// In ascending order of period.
    fileprivate(set) var observations: [SourcedObservation]

    fileprivate init(_ series: DatasetSeries, of dataflow: Dataflow) {
      observations = series.observations.map {
        SourcedObservation(dataflow: dataflow, observation: $0)
      }
    }
  }

  /// One choice an area and sex.
  ///
  /// The first source of the catalogue that answers for the area's scope and has the series wins.
  /// Where a later one has it too and gives another value, a finding says so; where it answers
  /// for the scope and has periods that the earlier ones lack, it gives them, and another finding
  /// says that.
  func choices(findings: inout [Finding]) -> [SeriesBook.Key: Choice] {
    var choices: [SeriesBook.Key: Choice] = [:]
    for source in indicator.sources {
      let series = series(of: source, findings: &findings)
      for key in series.keys.sorted() {
        guard let candidate = series[key] else { continue }
        let answers =
          key.area.area.map { source.scopes.contains(workspace.geography.scope(of: $0)) } ?? false
        guard let chosen = choices[key] else {
          if answers { choices[key] = candidate }
          continue
        }
        findings += disagreement(between: chosen, and: candidate, of: key).map { [$0] } ?? []
        let more = answers ? Self.continuation(of: chosen, by: candidate) : []
        guard !more.isEmpty else { continue }
        findings += continued(chosen, by: more, of: key).map { [$0] } ?? []
        choices[key]?.observations = (chosen.observations + more).sorted {
          $0.observation.period < $1.observation.period
        }
      }
    }
    return choices
  }

  /// What another table adds to a series: the periods of which the series has neither a value nor a
  /// flag.
  ///
  /// A cell that is missing with a flag says something of the series, and is not filled.
  private static func continuation(of chosen: Choice, by other: Choice) -> [SourcedObservation] {
    let periods = Set(chosen.observations.map(\.observation.period))
    return other.observations.filter {
      $0.observation.value != nil && !periods.contains($0.observation.period)
    }
  }

  /// The series of a source by area and sex; those that its filter does not tell apart are left
  /// out with a finding.
  func series(
    of source: Indicator.Source, findings: inout [Finding]
  ) -> [SeriesBook.Key: Choice] {
    guard let dataset = workspace.datasets[source.dataflow] else { return [:] }
    var selected: [SeriesBook.Key: DatasetSeries] = [:]
    var ambiguous: [SeriesBook.Key: [SeriesKey]] = [:]
    for candidate in dataset.series where indicator.isGiven(by: candidate.key, of: source) {
      let key = SeriesBook.Key(
        indicator: indicator.id, area: .area(candidate.area), sex: candidate.sex)
      if let first = selected.updateValue(candidate, forKey: key) {
        ambiguous[key, default: [first.key]].append(candidate.key)
      }
    }
    for key in ambiguous.keys { selected[key] = nil }
    if selected.isEmpty, ambiguous.isEmpty { findings.append(emptiness(of: source)) }
    if let key = ambiguous.keys.min(), let keys = ambiguous[key] {
      findings.append(ambiguity(of: source, example: keys, areas: ambiguous.count))
    }
    return selected.mapValues { Choice($0, of: source.dataflow) }
  }
}
