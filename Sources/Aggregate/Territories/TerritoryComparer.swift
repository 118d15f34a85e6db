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

  /// What all rows of a comparison are held against.
  private struct Frame {
    let indicator: Indicator
    let target: Target?
    let period: TimePeriod?
    /// By table the edition that all areas share, where it is not the newest of each.
    let editions: [Dataflow: Edition]
  }

  private func compare(_ indicator: Indicator, for territory: Territory) -> TerritoryComparison {
    let target = workspace.catalogue.target(of: indicator.id, for: geography.union)
    guard !series.series(of: indicator.id).isEmpty else {
      return TerritoryComparison(
        indicator: indicator, target: target, period: nil, rows: [], refusal: .notInBundledData)
    }
    let sides = territory.sides.map { side in
      CommonPeriod.Side(
        side: side,
        candidates: series.regions(around: side, geography: geography).compactMap {
          series[indicator.id, $0, indicator.followedSex]
        })
    }
    let others = others(of: territory, indicator: indicator)
    let period = CommonPeriod(sides: sides, others: others.compactMap(\.series)).period
    let places = places(of: sides, at: period, indicator: indicator, others: others)
    let frame = Frame(
      indicator: indicator, target: target, period: period,
      editions: editions(of: places.compactMap(\.series), at: period, indicator: indicator))
    let union = places.last { $0.standing == .union }.flatMap { figure(of: $0, in: frame) }
    var rows = places.map { row(of: $0, in: frame, union: union) }
    let composite = series.composites.first {
      $0.territory.id == territory.id && $0.indicator == indicator.id
    }
    if let composite {
      let sides = rows.prefix { if case .side = $0.standing { true } else { false } }
      rows.insert(row(of: composite, in: frame, union: union), at: sides.count)
    }
    return TerritoryComparison(
      indicator: indicator, target: target, period: period, rows: rows,
      refusal: period == nil ? .noCommonPeriod : nil)
  }

  /// Totals are not held against each other, so that each stays what its newest edition says.
  private func editions(
    of series: [IndicatorSeries], at period: TimePeriod?, indicator: Indicator
  ) -> [Dataflow: Edition] {
    guard indicator.unit.kind == .percentage else { return [:] }
    return CommonEdition(versions: self.series.versions).editions(of: series, at: period)
  }

  /// The countries of the sides, but for those that are sides, then the Union.
  private func others(of territory: Territory, indicator: Indicator) -> [Place] {
    let sex = indicator.followedSex
    let sides = territory.sides.map(\.region)
    let countries = geography.countries(of: sides).filter { !sides.contains($0) }
    return countries.map {
      Place(standing: .country, area: .area($0), series: series[indicator.id, $0, sex])
    } + [
      Place(
        standing: .union, area: .area(geography.union),
        series: series[indicator.id, geography.union, sex])
    ]
  }

  /// The sides in their order, each shown by its finest region with a value of the period, then
  /// the others; each area once.
  private func places(
    of sides: [CommonPeriod.Side], at period: TimePeriod?, indicator: Indicator, others: [Place]
  ) -> [Place] {
    var areas: [ReferenceArea] = []
    var standing: [ReferenceArea: [Territory.Side]] = [:]
    for side in sides {
      let shown =
        period.flatMap { side.series(at: $0) } ?? side.candidates.first { $0.latest != nil }
      let area = shown?.area.area ?? side.side.region
      if !areas.contains(area) { areas.append(area) }
      standing[area, default: []].append(side.side)
    }
    // A side that is a whole country stands once, as a side.
    return areas.map {
      Place(
        standing: .side(of: standing[$0] ?? []), area: .area($0),
        series: series[indicator.id, $0, indicator.followedSex])
    } + others.filter { other in !areas.contains { .area($0) == other.area } }
  }

  /// The value of the common period, by the edition that all areas share where that has another.
  private func figure(of place: Place, in frame: Frame) -> Figure? {
    guard let period = frame.period, let series = place.series,
      let newest = series.figure(at: period)
    else { return nil }
    guard place.standing != .territory, let edition = frame.editions[newest.dataflow],
      let shared = self.series.versions.figure(
        of: series, at: period, in: edition, of: newest.dataflow)
    else { return newest }
    return shared.value == newest.value && shared.flags == newest.flags ? newest : shared
  }

  private func row(of place: Place, in frame: Frame, union: Figure?) -> ComparedArea {
    let figure = figure(of: place, in: frame)
    let newest = frame.period.flatMap { place.series?.figure(at: $0) }
    let latest = place.series?.latest
    let refusal = refusal(for: place, in: frame)
    let applies = frame.target != nil && figure != nil && refusal == nil
    return ComparedArea(
      standing: place.standing, area: place.area, figure: figure,
      latest: latest?.period == frame.period ? nil : latest,
      revised: newest == figure ? nil : newest,
      toUnion: place.standing == .union
        ? nil : position(of: figure, to: union, indicator: frame.indicator),
      gap: applies ? gap(of: figure, to: frame.target) : nil, refusal: refusal)
  }

  /// The territory as a whole, in the year in which its sides are compared.
  private func row(
    of composite: TerritoryComposite, in frame: Frame, union: Figure?
  ) -> ComparedArea {
    let area = composite.territory.place
    guard composite.series?.latest == nil else {
      return row(
        of: Place(standing: .territory, area: area, series: composite.series), in: frame,
        union: union)
    }
    return ComparedArea(
      standing: .territory, area: area, figure: nil, latest: nil, toUnion: nil, gap: nil,
      refusal: composite.refusal, coverage: composite.coverage)
  }

  /// Why there is no value of an area at all, or in the period, or why no target applies to it.
  private func refusal(for place: Place, in frame: Frame) -> Refusal? {
    let absences = AbsenceFinder(workspace: workspace, series: series.book)
    let (indicator, sex) = (frame.indicator, frame.indicator.followedSex)
    guard place.series?.latest != nil else {
      return place.area.area.map { absences.refusal(of: indicator, in: $0, sex) }
    }
    if let period = frame.period, place.series?.figure(at: period) == nil,
      let refusal = absences.refusal(of: indicator, in: place.area, sex, missingAt: period)
    {
      return refusal
    }
    return frame.target.flatMap { geography.refusal(of: $0, for: place.area) }
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
