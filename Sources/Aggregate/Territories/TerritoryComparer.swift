import StatisticalModel

/// Holds the sides of a territory against each other, their countries and the Union.
struct TerritoryComparer {
  let workspace: Workspace
  let series: CompletedSeries

  private var geography: Geography { workspace.geography }

  func result(for territory: Territory) -> TerritoryResult {
    TerritoryResult(
      territory: territory,
      comparisons: workspace.catalogue.reported.map { compare($0, for: territory) })
  }

  /// An area on its way into a comparison.
  private struct Place {
    let standing: ComparedArea.Standing
    let area: StatisticalModel.Place
    let series: IndicatorSeries?
  }

  private func compare(_ indicator: Indicator, for territory: Territory) -> TerritoryComparison {
    let target = workspace.catalogue.target(of: indicator.id, for: geography.union)
    guard !series.series(of: indicator.id).isEmpty else {
      return TerritoryComparison(
        indicator: indicator, target: target, period: nil, rows: [], refusal: .notInBundledData)
    }
    let places = places(of: territory, indicator: indicator)
    let period = commonPeriod(of: places)
    let union = series[indicator.id, geography.union, indicator.followedSex]
    let unionFigure = period.flatMap { union?.figure(at: $0) }
    var rows = places.map {
      row(of: $0, indicator: indicator, target: target, period: period, union: unionFigure)
    }
    let composite = series.composites.first {
      $0.territory.id == territory.id && $0.indicator == indicator.id
    }
    if let composite {
      let whole = row(
        of: composite, indicator: indicator, target: target, period: period, union: unionFigure)
      let sides = rows.prefix { if case .side = $0.standing { true } else { false } }
      rows.insert(whole, at: sides.count)
    }
    return TerritoryComparison(
      indicator: indicator, target: target, period: period, rows: rows,
      refusal: period == nil ? .noCommonPeriod : nil)
  }

  /// The sides in their order, their countries, the Union; each area once.
  private func places(of territory: Territory, indicator: Indicator) -> [Place] {
    let sex = indicator.followedSex
    var areas: [ReferenceArea] = []
    var sides: [ReferenceArea: [Territory.Side]] = [:]
    var countries: [ReferenceArea] = []
    for side in territory.sides {
      let area = series.region(of: side, indicator: indicator, geography: geography)
      if !areas.contains(area) { areas.append(area) }
      sides[area, default: []].append(side)
      if let country = geography.country(of: side.region), !countries.contains(country) {
        countries.append(country)
      }
    }
    // A side that is a whole country stands once, as a side.
    countries.removeAll(where: areas.contains)
    return areas.map {
      Place(
        standing: .side(of: sides[$0] ?? []), area: .area($0), series: series[indicator.id, $0, sex]
      )
    }
      + countries.map {
        Place(standing: .country, area: .area($0), series: series[indicator.id, $0, sex])
      }
      + [
        Place(
          standing: .union, area: .area(geography.union),
          series: series[indicator.id, geography.union, sex])
      ]
  }

  /// The latest period in which every area that has a series has a value.
  private func commonPeriod(of places: [Place]) -> TimePeriod? {
    let periods = places.compactMap(\.series).map { series in
      Set(series.points.filter { $0.value != nil }.map(\.period))
    }.filter { !$0.isEmpty }
    guard let first = periods.first else { return nil }
    return periods.dropFirst().reduce(first) { $0.intersection($1) }.max()
  }

  private func row(
    of place: Place, indicator: Indicator, target: Target?, period: TimePeriod?, union: Figure?
  ) -> ComparedArea {
    let figure = period.flatMap { place.series?.figure(at: $0) }
    let latest = place.series?.latest
    let isNewer = latest.map { latest in period.map { $0 < latest.period } ?? true } ?? false
    let refusal = refusal(for: place, target: target)
    let applies = target != nil && refusal == nil
    return ComparedArea(
      standing: place.standing, area: place.area, figure: figure, newer: isNewer ? latest : nil,
      toUnion: place.standing == .union
        ? nil : position(of: figure, to: union, indicator: indicator),
      gap: applies ? gap(of: figure, to: target) : nil, refusal: refusal)
  }

  /// The territory as a whole, in the year in which its sides are compared.
  private func row(
    of composite: TerritoryComposite, indicator: Indicator, target: Target?, period: TimePeriod?,
    union: Figure?
  ) -> ComparedArea {
    let area = composite.territory.place
    let place = Place(standing: .territory, area: area, series: composite.series)
    guard composite.series?.latest == nil else {
      return row(of: place, indicator: indicator, target: target, period: period, union: union)
    }
    return ComparedArea(
      standing: .territory, area: area, figure: nil, newer: nil, toUnion: nil, gap: nil,
      refusal: composite.refusal, coverage: composite.coverage)
  }

  /// Why a cell is empty: no value of the area at all, or a value that no target applies to.
  private func refusal(for place: Place, target: Target?) -> Refusal? {
    guard place.series?.latest == nil else {
      return target.flatMap { geography.refusal(of: $0, for: place.area) }
    }
    // A side that is a country has a table; the bundled data lack its figure.
    guard case .side = place.standing,
      place.area.area.flatMap({ geography.areas[$0] })?.kind == .region
    else {
      return .notInBundledData
    }
    return target?.forOthers == Target.RoleForOthers.none ? .notApportioned : .noRegionalSeries
  }

  private func gap(of figure: Figure?, to target: Target?) -> DecimalNumber? {
    guard let figure, let target else { return nil }
    return try? Quantity.difference(target.quantity, figure.quantity).value
  }

  /// A value against the Union's; nil for totals, which an average has nothing to say about.
  private func position(
    of figure: Figure?, to union: Figure?, indicator: Indicator
  ) -> ComparedArea.Position? {
    guard indicator.unit.kind == .percentage, let figure, let union,
      let difference = try? DecimalNumber.difference(figure.value, union.value)
    else { return nil }
    if difference.magnitude < (indicator.noise ?? .zero) || difference == .zero { return .closeTo }
    return difference > .zero ? .above : .below
  }
}
