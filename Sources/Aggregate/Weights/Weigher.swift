import StatisticalModel

/// Finds the weights of several areas for one indicator and period.
struct Weigher {
  let series: SeriesBook
  let populations: PopulationBook

  /// One weight an area, or none for the areas without; empty for a count, which needs none.
  func weights(
    of areas: [ReferenceArea], for indicator: Indicator, at period: TimePeriod
  ) -> [ReferenceArea: Weight] {
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
    _ areas: [ReferenceArea], _ weight: (ReferenceArea) -> Weight?
  ) -> [ReferenceArea: Weight] {
    Dictionary(
      areas.compactMap { area in weight(area).map { (area, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private func weight(
    _ area: ReferenceArea, counted id: IndicatorID, at period: TimePeriod
  ) -> Weight? {
    series[id, .area(area), .total]?.figure(at: period).map { figure in
      Weight(
        figure.quantity, of: .counted(id), year: period.year, source: figure.dataflow.text,
        cells: figure.cells)
    }
  }

  /// The whole that a count and its share in per cent imply: shares of it, weighed by it, are the
  /// sum of the counts over the sum of the wholes.
  private func implied(
    _ area: ReferenceArea, by id: IndicatorID, rate: Indicator, at period: TimePeriod
  ) -> Weight? {
    guard let count = series[id, .area(area), .total]?.figure(at: period),
      let share = series[rate.id, .area(area), rate.followedSex]?.figure(at: period),
      let whole = DecimalNumber.quotient(count.value, share.value, shift: 2)
    else { return nil }
    return Weight(
      Quantity(whole, count.unit), of: .employed(count: id, rate: rate.id), year: period.year,
      source: count.dataflow.text, isEstimate: true, cells: count.cells + share.cells)
  }
}
