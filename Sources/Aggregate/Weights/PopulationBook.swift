import StatisticalModel

/// The numbers of persons by which values of areas may be weighed.
///
/// Five-year groups of a snapshot add up to a wider group; what no snapshot gives stands in the
/// catalogue. The two are one pool: a figure of a snapshot comes first.
struct PopulationBook {
  private struct Key: Hashable {
    let population: String
    let area: ReferenceArea
  }

  /// What the catalogue gives, by year.
  private var figures: [Key: [Int: Derivation.Weight]] = [:]
  /// What snapshots give, by year.
  private var groups: [Key: [Int: Derivation.Weight]] = [:]

  /// The population that stands in for an age group where nothing better is known.
  static let allAges = "TOTAL"

  init(_ input: AggregateInput) {
    for figure in input.catalogue.populations {
      let key = Key(population: figure.population, area: figure.area)
      figures[key, default: [:]][figure.year] = Derivation.Weight(
        persons: figure.persons, population: figure.population, year: figure.year,
        source: figure.source)
    }
    let denominator = input.catalogue.indicators.first {
      $0.id == ReferenceCatalogue.populationByAge
    }
    for source in denominator?.sources ?? [] {
      for series in input.datasets[source.dataflow]?.series ?? []
      where series.key.matches(source.filter) {
        add(series, dataflow: source.dataflow)
      }
    }
  }

  private mutating func add(_ series: DatasetSeries, dataflow: Dataflow) {
    guard let age = series.key["age"] else { return }
    for observation in series.observations {
      guard let persons = observation.value, persons > .zero else { continue }
      groups[Key(population: age, area: series.area), default: [:]][observation.period.year] =
        Derivation.Weight(
          persons: persons, population: age, year: observation.period.year,
          source: dataflow.text, lineages: [observation.lineage])
    }
  }

  /// The persons of a group in an area by year.
  func weights(of population: String, in area: ReferenceArea) -> [Int: Derivation.Weight] {
    let key = Key(population: population, area: area)
    let published = figures[key] ?? [:]
    return published.merging(added(population, in: area)) { _, added in added }
  }

  /// A group as the sum of its five-year groups, for each year that has them all.
  private func added(
    _ population: String, in area: ReferenceArea
  ) -> [Int: Derivation.Weight] {
    if let whole = groups[Key(population: population, area: area)] { return whole }
    let parts = Self.fiveYearGroups(of: population).map {
      groups[Key(population: $0, area: area)] ?? [:]
    }
    guard let first = parts.first else { return [:] }
    var sums: [Int: Derivation.Weight] = [:]
    for year in first.keys {
      let found = parts.compactMap { $0[year] }
      guard found.count == parts.count, let source = found.first?.source,
        let persons = MemberAggregation.sum(found.map(\.persons))
      else { continue }
      sums[year] = Derivation.Weight(
        persons: persons, population: population, year: year, source: source,
        lineages: found.flatMap(\.lineages))
    }
    return sums
  }

  /// `Y25-29` to `Y60-64` for `Y25-64`; none where the ends are not those of five-year groups.
  static func fiveYearGroups(of population: String) -> [String] {
    let ends = population.dropFirst().split(separator: "-").compactMap { Int($0) }
    guard population.hasPrefix("Y"), ends.count == 2, ends[0] < ends[1],
      ends[0].isMultiple(of: 5), (ends[1] + 1).isMultiple(of: 5)
    else { return [] }
    return stride(from: ends[0], to: ends[1], by: 5).map { "Y\($0)-\($0 + 4)" }
  }

  /// A weight for each of several areas, of one population and one year.
  ///
  /// Of the right group before all ages; of the same year, else the nearest that all areas share,
  /// of two as near the earlier one.
  ///
  /// - Returns: one weight an area; none at all where an area has no figure or no year is shared.
  func weights(
    of population: String, in areas: [ReferenceArea], year: Int
  ) -> [ReferenceArea: Derivation.Weight] {
    for group in [population, Self.allAges] {
      let known = areas.map { (area: $0, weights: weights(of: group, in: $0)) }
        .filter { !$0.weights.isEmpty }
      // Never a mixture of groups: one area without a figure of the group sends all to the next.
      guard known.count == areas.count else { continue }
      let shared = known.dropFirst().reduce(Set(known[0].weights.keys)) {
        $0.intersection($1.weights.keys)
      }
      guard let nearest = Self.nearest(to: year, of: shared) else { continue }
      return Dictionary(
        uniqueKeysWithValues: known.compactMap { entry in
          entry.weights[nearest].map { (entry.area, $0.standing(for: population)) }
        })
    }
    return [:]
  }

  /// The persons of a group in one area in the year nearest to `year`, of two as near the earlier.
  func weight(
    of population: String, in area: ReferenceArea, year: Int
  ) -> Derivation.Weight? {
    let weights = weights(of: population, in: area)
    return Self.nearest(to: year, of: Set(weights.keys)).flatMap { weights[$0] }
  }

  private static func nearest(to year: Int, of years: Set<Int>) -> Int? {
    years.min { (abs($0 - year), $0) < (abs($1 - year), $1) }
  }
}

extension Derivation.Weight {
  /// The same weight, marked where it counts others than the group that is meant.
  func standing(for population: String) -> Derivation.Weight {
    Derivation.Weight(
      persons: persons, population: self.population, year: year, source: source,
      isSubstitute: self.population != population, isEstimate: isEstimate, lineages: lineages)
  }
}
