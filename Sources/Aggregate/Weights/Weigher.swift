import StatisticalModel

/// Finds the weights of several areas for one indicator and period.
struct Weigher {
  let series: SeriesBook
  let populations: PopulationBook

  /// One weight an area, or none for the areas without; empty for a count, which needs none.
  func weights(
    of areas: [ReferenceArea], for indicator: Indicator, at period: TimePeriod
  ) -> [ReferenceArea: Derivation.Weight] {
    switch indicator.weighting {
    case .population(let group):
      return populations.weights(of: group, in: areas, year: period.year)
    case .count(let id):
      return gather(areas) { weight($0, counted: id, at: period) }
    case .impliedBy(let id):
      return gather(areas) { implied($0, by: id, rate: indicator, at: period) }
    case nil: return [:]
    }
  }

  private func gather(
    _ areas: [ReferenceArea], _ weight: (ReferenceArea) -> Derivation.Weight?
  ) -> [ReferenceArea: Derivation.Weight] {
    Dictionary(
      areas.compactMap { area in weight(area).map { (area, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private func weight(
    _ area: ReferenceArea, counted id: IndicatorID, at period: TimePeriod
  ) -> Derivation.Weight? {
    series[id, area, "T"]?.figure(at: period).map { figure in
      Derivation.Weight(
        persons: figure.value, population: id.text, year: period.year,
        source: figure.dataflow.text, lineages: [figure.lineage])
    }
  }

  /// The whole that a count and its share in per cent imply: shares of it, weighed by it, are the
  /// sum of the counts over the sum of the wholes.
  private func implied(
    _ area: ReferenceArea, by id: IndicatorID, rate: Indicator, at period: TimePeriod
  ) -> Derivation.Weight? {
    guard let count = series[id, area, "T"]?.figure(at: period),
      let share = series[rate.id, area, rate.followedSex]?.figure(at: period),
      let whole = DecimalNumber.quotient(count.value, share.value, shift: 2)
    else { return nil }
    return Derivation.Weight(
      persons: whole, population: "\(id) / \(rate.id)", year: period.year,
      source: count.dataflow.text, isEstimate: true, lineages: [count.lineage, share.lineage])
  }
}
