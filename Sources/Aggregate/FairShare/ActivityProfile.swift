import RealModule
import StatisticalModel

/// What share of its country's employment a region has, in all activities and in section J.
struct ActivityProfile {
  /// A region's part of its country, in one year.
  struct Part {
    /// Of employment in all activities, 0 to 1.
    let employment: Double
    /// Section J's share of the region's employment over its share of the country's.
    let intensity: Double
    let cells: [SourceCell]
    let flags: Flags
  }

  private struct Cell {
    let value: DecimalNumber
    let sources: [SourceCell]
    let flags: Flags
  }

  private let section: [ReferenceArea: Cell]
  private let total: [ReferenceArea: Cell]

  init(_ workspace: Workspace, year: Int) {
    section = Self.cells(
      of: workspace.catalogue.roles.informationEmployment, in: workspace, year: year)
    total = Self.cells(of: workspace.catalogue.roles.employment, in: workspace, year: year)
  }

  private static func cells(
    of id: IndicatorID?, in workspace: Workspace, year: Int
  ) -> [ReferenceArea: Cell] {
    var cells: [ReferenceArea: Cell] = [:]
    guard let indicator = id.flatMap(workspace.catalogue.indicator) else { return [:] }
    for source in indicator.sources {
      for series in workspace.datasets[source.dataflow]?.series ?? []
      where indicator.isGiven(by: series.key, of: source) && cells[series.area] == nil {
        let observation = series.observations.first { $0.period == .year(year) }
        guard let observation, let value = observation.value, value > .zero else { continue }
        cells[series.area] = Cell(
          value: value,
          sources: observation.cells(of: source.dataflow),
          flags: observation.flags)
      }
    }
    return cells
  }

  /// The region's part of its country; nil where one of the four figures is missing.
  func part(of region: ReferenceArea, in country: ReferenceArea) -> Part? {
    guard let inside = section[region], let all = total[region],
      let countrySection = section[country], let countryAll = total[country]
    else { return nil }
    let employment = all.value.approximation / countryAll.value.approximation
    let share = inside.value.approximation / all.value.approximation
    let countryShare = countrySection.value.approximation / countryAll.value.approximation
    return Part(
      employment: employment, intensity: share / countryShare,
      cells: [inside, all, countrySection, countryAll].flatMap(\.sources),
      flags: inside.flags.union(all.flags))
  }
}

extension ActivityProfile.Part {
  /// A country as a part of itself.
  static let whole = ActivityProfile.Part(
    employment: 1, intensity: 1, cells: [], flags: .none)

  /// What is left of this part without those in it, or nil where nothing is.
  func without(_ parts: [ActivityProfile.Part]) -> ActivityProfile.Part? {
    let left = employment - parts.reduce(0) { $0 + $1.employment }
    let section = employment * intensity - parts.reduce(0) { $0 + $1.employment * $1.intensity }
    // Below a thousandth the parts are the whole, and what is left is the rounding of their figures.
    guard left > 0.001, section > 0.001 else { return nil }
    return ActivityProfile.Part(
      employment: left, intensity: section / left, cells: [], flags: .none)
  }

  /// Several parts of one country as one; nil of none.
  init?(joining parts: [ActivityProfile.Part]) {
    let whole = parts.reduce(0) { $0 + $1.employment }
    guard whole > 0 else { return nil }
    self.init(
      employment: whole,
      intensity: parts.reduce(0) { $0 + $1.employment * $1.intensity } / whole,
      cells: parts.flatMap(\.cells),
      flags: parts.reduce(.none) { $0.union($1.flags) })
  }

  /// The specialists among so many of the country: in proportion to employment, and to the
  /// intensity of section J to the power of `damping`; the range goes from the power 0 to 1.
  func specialists(of country: DecimalNumber, damping: DecimalNumber) -> RangedNumber? {
    let whole = country.approximation * employment
    let numbers = [whole, whole * intensity].compactMap(Self.persons)
    let value = whole * Double.pow(intensity, damping.approximation)
    guard numbers.count == 2, let value = Self.persons(value) else { return nil }
    let range = min(numbers[0], numbers[1])...max(numbers[0], numbers[1])
    return RangedNumber(min(max(value, range.lowerBound), range.upperBound), in: range)
  }

  func employment(of country: RangedNumber) -> RangedNumber? {
    let numbers = [country.value, country.range.lowerBound, country.range.upperBound]
      .compactMap { Self.persons($0.approximation * employment) }
    guard numbers.count == 3 else { return nil }
    return RangedNumber(numbers[0], in: numbers[1]...numbers[2])
  }

  private static func persons(_ number: Double) -> DecimalNumber? {
    Int64(exactly: number.rounded()).map { DecimalNumber(significand: $0) }
  }
}
