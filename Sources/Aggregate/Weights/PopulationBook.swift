import StatisticalModel

/// The numbers of persons by which values of areas may be weighed.
///
/// Five-year groups of a snapshot add up to a wider group; what no snapshot gives stands in the
/// catalogue. The two are one pool: a figure of a snapshot comes first.
struct PopulationBook: Sendable {
  private struct Key: Hashable, Sendable {
    let group: AgeGroup
    let area: ReferenceArea
  }

  /// What the catalogue gives, by year.
  private var figures: [Key: [Int: Weight]] = [:]
  /// What snapshots give, by year.
  private var groups: [Key: [Int: Weight]] = [:]

  init(_ input: AggregateInput) {
    for figure in input.catalogue.populations {
      figures[Key(group: figure.group, area: figure.area), default: [:]][figure.year] =
        figure.weight
    }
    let catalogue = input.catalogue
    guard let denominator = catalogue.roles.populationByAge.flatMap(catalogue.indicator)
    else { return }
    for source in denominator.sources {
      for series in input.datasets[source.dataflow]?.series ?? []
      where denominator.isGiven(by: series.key, of: source) {
        add(series, unit: denominator.unit, dataflow: source.dataflow)
      }
    }
  }

  private mutating func add(_ series: DatasetSeries, unit: Unit, dataflow: Dataflow) {
    guard let group = series.key[Dimension.age].map({ AgeGroup($0) }) else { return }
    for observation in series.observations {
      guard let persons = observation.value, persons > .zero else { continue }
      let year = observation.period.year
      groups[Key(group: group, area: series.area), default: [:]][year] = Weight(
        Quantity(persons, unit), of: .persons(group), year: year, source: dataflow.text,
        cells: observation.cells(of: dataflow))
    }
  }

  /// The persons of a group in an area by year.
  func weights(of group: AgeGroup, in area: ReferenceArea) -> [Int: Weight] {
    let published = figures[Key(group: group, area: area)] ?? [:]
    return published.merging(added(group, in: area)) { _, added in added }
  }

  /// A group as the sum of its five-year groups, for each year that has them all.
  private func added(_ group: AgeGroup, in area: ReferenceArea) -> [Int: Weight] {
    if let whole = groups[Key(group: group, area: area)] { return whole }
    let parts = group.fiveYearGroups.map { groups[Key(group: $0, area: area)] ?? [:] }
    guard let first = parts.first else { return [:] }
    var sums: [Int: Weight] = [:]
    for year in first.keys {
      let found = parts.compactMap { $0[year] }
      guard found.count == parts.count, let example = found.first,
        let persons = MemberAggregation.sum(found.map(\.quantity.value))
      else { continue }
      sums[year] = Weight(
        Quantity(persons, example.quantity.unit), of: .persons(group), year: year,
        source: example.source, cells: found.flatMap(\.cells))
    }
    return sums
  }

  /// A weight for each of several areas, of one population and one year.
  ///
  /// Of the right group before all ages; of the same year, else the nearest that all areas share,
  /// of two as near the earlier one.
  ///
  /// - Returns: one weight an area; none at all where an area has no figure or no year is shared.
  func weights(
    of group: AgeGroup, in areas: [ReferenceArea], year: Int
  ) -> [ReferenceArea: Weight] {
    for candidate in [group, .all] {
      let known = areas.map { (area: $0, weights: weights(of: candidate, in: $0)) }
        .filter { !$0.weights.isEmpty }
      // Never a mixture of groups: one area without a figure of the group sends all to the next.
      guard known.count == areas.count else { continue }
      let shared = known.dropFirst().reduce(Set(known[0].weights.keys)) {
        $0.intersection($1.weights.keys)
      }
      guard let nearest = Self.nearest(to: year, of: shared) else { continue }
      return Dictionary(
        uniqueKeysWithValues: known.compactMap { entry in
          entry.weights[nearest].map { (entry.area, $0.standing(for: group)) }
        })
    }
    return [:]
  }

  /// The persons of a group in one area in the year nearest to `year`, of two as near the earlier.
  func weight(
    of group: AgeGroup, in area: ReferenceArea, year: Int
  ) -> Weight? {
    let weights = weights(of: group, in: area)
    return Self.nearest(to: year, of: Set(weights.keys)).flatMap { weights[$0] }
  }

  private static func nearest(to year: Int, of years: Set<Int>) -> Int? {
    years.min { (abs($0 - year), $0) < (abs($1 - year), $1) }
  }
}
