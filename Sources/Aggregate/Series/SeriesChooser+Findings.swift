import StatisticalModel

/// What the choice of tables has to say.
extension SeriesChooser {
  func emptiness(of source: Indicator.Source) -> Finding {
    let filter = source.filter.sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value.joined(separator: "|"))" }.joined(separator: ", ")
    return Finding(
      code: .emptySelection, location: SourceLocation(file: "catalogue/indicators.yml"),
      message: "\(indicator.id) selects \(filter) in \(source.dataflow), and no snapshot of that"
        + " table has such a series",
      remedy: "compare the filter with the codes that `skillgap inspect` shows of the file, or"
        + " import a file that has them")
  }

  func ambiguity(
    of source: Indicator.Source, example: [SeriesKey], areas: Int
  ) -> Finding {
    Finding(
      code: .ambiguousFilter, location: SourceLocation(file: "catalogue/indicators.yml"),
      message: "the filter of \(indicator.id) in \(source.dataflow) does not tell"
        + " \(example.map { "(\($0))" }.joined(separator: " from ")); \(areas) series are left out",
      remedy: "name a code of every dimension that differs")
  }

  /// The latest period in which two tables give different values, if there is one.
  func disagreement(
    between chosen: SeriesChooser.Choice, and other: SeriesChooser.Choice, of key: SeriesBook.Key
  ) -> Finding? {
    let values = Dictionary(
      other.observations.map { ($0.observation.period, $0) },
      uniquingKeysWith: { first, _ in first })
    var differing: [(SourcedObservation, SourcedObservation)] = []
    for sourced in chosen.observations {
      guard let counterpart = values[sourced.observation.period],
        let left = sourced.observation.value, let right = counterpart.observation.value,
        !Self.agree(left, right)
      else { continue }
      differing.append((sourced, counterpart))
    }
    guard let (left, right) = differing.last, let value = left.observation.value,
      let otherValue = right.observation.value
    else { return nil }
    let earlier = differing.count - 1
    return Finding(
      code: .tablesDisagree, location: location(of: right.observation),
      message: "\(indicator.id) of \(key.area) (\(key.sex)) in \(left.observation.period) is"
        + " \(value) in \(left.dataflow) and \(otherValue) in \(right.dataflow)"
        + (earlier > 0 ? ", and they differ in \(earlier) earlier periods" : "")
        + "; \(left.dataflow) is used",
      remedy: "quote the table with the figure; the catalogue's order of sources decides")
  }

  /// Which periods of a series come from which table, where more than one gives it.
  func continued(
    _ chosen: SeriesChooser.Choice, by more: [SourcedObservation], of key: SeriesBook.Key
  ) -> Finding? {
    guard let first = more.first else { return nil }
    let tables = Dictionary(grouping: chosen.observations, by: \.dataflow).sorted {
      $0.key < $1.key
    }
    let kept = tables.map { "\(Self.periods($0.value)) from \($0.key)" }
    return Finding(
      code: .continuedByOtherTable, location: location(of: first.observation),
      message: "\(indicator.id) of \(key.area) (\(key.sex)): \(Self.periods(more)) from"
        + " \(first.dataflow), beside \(kept.joined(separator: ", "));"
        + " they stand in segments of their own",
      remedy: "compare no figure of one table with one of another over time")
  }

  /// `2004 to 2023`, or each period where some between them come from elsewhere.
  private static func periods(_ observations: [SourcedObservation]) -> String {
    let periods = observations.map(\.observation.period)
    let years = periods.map(\.year)
    guard periods.count > 2, let first = periods.first, let last = periods.last,
      first.frequency == .annual, zip(years, years.dropFirst()).allSatisfy({ $0 + 1 == $1 })
    else { return periods.map(\.description).joined(separator: ", ") }
    return "\(first) to \(last)"
  }

  private func location(of observation: Observation) -> SourceLocation {
    workspace.snapshots.location(of: observation.lineage, column: observation.column)
  }

  /// Whether two values are the same figure, one of them perhaps with fewer decimals.
  private static func agree(_ left: DecimalNumber, _ right: DecimalNumber) -> Bool {
    let decimals = min(left.scale, right.scale)
    return left.rounded(toDecimals: decimals) == right.rounded(toDecimals: decimals)
  }
}
