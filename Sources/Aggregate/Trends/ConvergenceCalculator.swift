import StatisticalModel

/// Measures whether groups of areas become more alike.
struct ConvergenceCalculator {
  let workspace: Workspace
  let series: CompletedSeries

  /// One element an indicator and group of two areas or more, in the order of the catalogue; the
  /// Union first, then countries by code and level, then territories.
  func convergences() -> [Convergence] {
    workspace.catalogue.reported.filter { $0.unit.kind == .percentage }
      .flatMap { indicator in
        groups(of: indicator).compactMap { convergence(of: indicator, in: $0.group, $0.areas) }
      }
  }

  private func groups(
    of indicator: Indicator
  ) -> [(group: Convergence.Group, areas: [ReferenceArea])] {
    let geography = workspace.geography
    let members = geography.members
    var groups: [(Convergence.Group, [ReferenceArea])] = [
      (.members(of: geography.union), members)
    ]
    for country in members {
      for level in [1, 2] {
        groups.append(
          (
            .regions(of: country, level: level),
            geography.regions(of: country, level: level)
          ))
      }
    }
    for territory in geography.territories {
      let sides = territory.sides.map {
        series.region(of: $0, indicator: indicator, geography: geography)
      }
      groups.append((.sides(of: territory.id), Set(sides).sorted()))
    }
    return groups
  }

  /// An area with its values since the last break, those of low reliability left out.
  private struct Path {
    let area: ReferenceArea
    let values: [Int: DecimalNumber]
    let cells: [Int: [SourceCell]]
  }

  private func convergence(
    of indicator: Indicator, in group: Convergence.Group, _ areas: [ReferenceArea]
  ) -> Convergence? {
    let paths = areas.compactMap { path(of: $0, indicator) }
    guard let last = Self.usual(paths.compactMap { $0.values.keys.max() }) else { return nil }
    let ending = paths.filter { $0.values[last] != nil }
    guard let first = Self.usual(ending.compactMap { $0.values.keys.min() }), first < last else {
      return nil
    }
    let shared = ending.filter { $0.values[first] != nil }
    let begin = shared.compactMap { $0.values[first]?.approximation }
    let end = shared.compactMap { $0.values[last]?.approximation }
    guard shared.count > 1, let before = Self.spread(of: begin, in: first),
      let after = Self.spread(of: end, in: last)
    else { return nil }
    return Convergence(
      indicator: indicator.id, group: group, areas: shared.map(\.area), first: before,
      last: after, groupSize: areas.count,
      beta: Self.beta(from: begin, to: end, years: last - first),
      verdict: verdict(from: before, to: after, areas: shared.count, of: areas.count),
      receipt: workspace.receipts.receipt(
        of: "convergence", [indicator.id.text, group.code, "\(first)", "\(last)"],
        cells: shared.flatMap { ($0.cells[first] ?? []) + ($0.cells[last] ?? []) }))
  }

  private func path(of area: ReferenceArea, _ indicator: Indicator) -> Path? {
    guard let series = series[indicator.id, area, indicator.followedSex] else { return nil }
    let segment = series.lastSegment.values.map(\.year)
    let points = series.points.filter { point in
      segment.contains(point.period.year) && !point.flags.contains(.lowReliability)
        && point.period.frequency == .annual
    }
    guard points.count > 1 else { return nil }
    var values: [Int: DecimalNumber] = [:]
    var cells: [Int: [SourceCell]] = [:]
    for point in points {
      values[point.period.year] = point.value
      cells[point.period.year] = point.cells
    }
    return Path(area: area, values: values, cells: cells)
  }

  /// The year that stands most often, of several the latest.
  private static func usual(_ years: [Int]) -> Int? {
    let counts = Dictionary(years.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  private static func spread(of values: [Double], in year: Int) -> Convergence.Spread? {
    guard let sigma = SpreadStatistics.sigma(of: values).flatMap(decimal),
      let delta = SpreadStatistics.delta(of: values).flatMap(decimal)
    else { return nil }
    return Convergence.Spread(
      year: year, sigma: sigma,
      variation: SpreadStatistics.variation(of: values).flatMap(decimal), delta: delta)
  }

  private static func beta(
    from first: [Double], to last: [Double], years: Int
  ) -> Convergence.Beta? {
    guard let beta = SpreadStatistics.beta(from: first, to: last, years: years),
      let slope = decimal(beta.slope)
    else { return nil }
    return Convergence.Beta(slope: slope, determination: beta.determination.flatMap(decimal))
  }

  private static func decimal(_ number: Double) -> DecimalNumber? {
    DecimalNumber(approximating: number)
  }

  /// Judged where enough of the group has values, and sigma and the coefficient of variation agree.
  private func verdict(
    from first: Convergence.Spread, to last: Convergence.Spread, areas: Int, of group: Int
  ) -> Convergence.Verdict {
    let coverage = DecimalNumber.quotient(
      DecimalNumber(significand: Int64(areas)), DecimalNumber(significand: Int64(group)))
    guard areas >= workspace.rules.trends.convergenceAreas,
      coverage ?? .zero >= workspace.rules.aggregation.minimumCoverage,
      let before = first.variation,
      let after = last.variation
    else { return .described }
    if last.sigma < first.sigma, after < before { return .converging }
    if last.sigma > first.sigma, after > before { return .diverging }
    return .mixed
  }
}
