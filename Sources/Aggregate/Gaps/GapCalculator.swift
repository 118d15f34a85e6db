import StatisticalModel

/// Holds every area against every target that concerns it.
struct GapCalculator {
  let workspace: Workspace
  let series: CompletedSeries

  private var geography: Geography { workspace.geography }

  /// One element a target, area and sex; ordered by indicator, target, area, sex.
  func gaps() -> [GapResult] {
    let gaps = workspace.catalogue.targets.flatMap(gaps(to:))
    return Ranking(geography: geography, series: series).ranked(gaps).sorted {
      ($0.target.indicator, $0.target.id, $0.area, $0.sex)
        < ($1.target.indicator, $1.target.id, $1.area, $1.sex)
    }
  }

  private func gaps(to target: Target) -> [GapResult] {
    let concerned = series.series(of: target.indicator).filter { concerns(target, $0.area) }
    var results = concerned.map { gap(of: $0, to: target) }
    if !concerned.contains(where: { $0.area == .area(target.area) }) {
      results.append(
        refused(
          target, area: .area(target.area), sex: .total,
          refusal: absence(of: target, in: target.area, .total)))
    }
    for composite in series.composites where composite.indicator == target.indicator {
      guard composite.series == nil, let refusal = composite.refusal,
        concerns(target, composite.territory.place)
      else { continue }
      results.append(
        refused(
          target, area: composite.territory.place, sex: composite.sex, refusal: refusal,
          coverage: composite.coverage))
    }
    return results
  }

  /// A target of the Union concerns every area with figures, if only to say that it does not
  /// apply; a country's target concerns the country and its regions.
  private func concerns(_ target: Target, _ area: Place) -> Bool {
    area == .area(target.area) || target.area == geography.union
      || geography.lies(area, in: target.area)
  }

  private func absence(of target: Target, in area: ReferenceArea, _ sex: Sex) -> Refusal {
    workspace.catalogue.indicator(target.indicator).map {
      AbsenceFinder(workspace: workspace, series: series.book).refusal(of: $0, in: area, sex)
    } ?? .noSeriesExists
  }

  private func gap(of series: IndicatorSeries, to target: Target) -> GapResult {
    guard let figure = series.latest else {
      return refused(
        target, area: series.area, sex: series.sex,
        refusal: series.area.area.map { absence(of: target, in: $0, series.sex) }
          ?? .notInBundledData)
    }
    let refusal = geography.refusal(of: target, for: series.area)
    let gap =
      refusal == nil ? try? Quantity.difference(target.quantity, figure.quantity).value : nil
    let share =
      refusal == nil ? DecimalNumber.quotient(figure.value, target.quantity.value, shift: 2) : nil
    return GapResult(
      target: target, role: series.area == .area(target.area) ? .target : .benchmark,
      area: series.area,
      sex: series.sex, figure: figure, status: figure.status, gap: gap,
      persons: gap.flatMap { persons(for: $0, of: figure, series: series) }, shareOfTarget: share,
      union: companion(geography.union, of: series, beside: figure),
      country: geography.country(of: series.area).flatMap {
        companion($0, of: series, beside: figure)
      },
      refusal: refusal,
      trend: TrendCalculator(rules: workspace.rules.trends)
        .trend(of: series, to: target, refusal: refusal),
      receipt: workspace.receipts.receipt(
        indicator: target.indicator, target: target.id, area: series.area, sex: series.sex,
        cell: figure.cell, derivation: figure.derivation))
  }

  /// The gap times the persons that the rate is about, of the year nearest to the figure's.
  ///
  /// An all-age total never stands in for the age group, nor both sexes for one.
  private func persons(
    for gap: DecimalNumber, of figure: Figure, series: IndicatorSeries
  ) -> PersonsGap? {
    let indicator = workspace.catalogue.indicator(series.indicator)
    guard case .population(let group) = indicator?.weighting else { return nil }
    let population =
      figure.derivation.map { whole(of: $0.inputs) }
      ?? series.area.area.flatMap {
        workspace.populations.weight(of: group, in: $0, year: figure.period.year)
      }
    guard series.sex == .total, let population, let whole = population.persons,
      let persons = DecimalNumber.portion(gap, of: whole)
    else { return .refused(.populationNotBundled) }
    return .missing(persons, of: population)
  }

  /// The population of a territory, where those of all its members are of the right group.
  private func whole(of members: [Derivation.Input]) -> Weight? {
    let weights = members.compactMap(\.weight)
    guard let first = weights.first, weights.count == members.count,
      weights.allSatisfy({ !$0.isSubstitute && $0.year == first.year }),
      let sum = MemberAggregation.sum(weights.map(\.quantity.value))
    else { return nil }
    return Weight(
      Quantity(sum, first.quantity.unit), of: first.population, year: first.year,
      source: Set(weights.map(\.source)).sorted().joined(separator: "; "),
      isEstimate: weights.contains(where: \.isEstimate), cells: weights.flatMap(\.cells))
  }

  private func companion(
    _ area: ReferenceArea, of series: IndicatorSeries, beside figure: Figure
  ) -> Figure? {
    self.series[series.indicator, area, series.sex].flatMap {
      self.series.figure(of: $0, beside: figure)
    }
  }

  private func refused(
    _ target: Target, area: Place, sex: Sex, refusal: Refusal,
    coverage: DecimalNumber? = nil
  ) -> GapResult {
    GapResult(
      target: target, role: area == .area(target.area) ? .target : .benchmark, area: area, sex: sex,
      figure: nil, status: .refused, gap: nil, shareOfTarget: nil, union: nil, country: nil,
      coverage: coverage, refusal: refusal,
      receipt: workspace.receipts.receipt(
        indicator: target.indicator, target: target.id, area: area, sex: sex, cell: nil))
  }
}
