import StatisticalModel

/// Computes indicators of territories from the regions of their sides.
///
/// Two territories are never added up: each is computed from its own sides alone.
struct TerritoryComposer {
  let workspace: Workspace
  let series: ObservedSeries

  private var geography: Geography { workspace.geography }

  /// A side with the area whose values stand for it.
  private struct Member {
    let side: Territory.Side
    let area: ReferenceArea
    /// Nil where the area has no series at the level of the others.
    let series: IndicatorSeries?
    /// Whether the area is the side, no more and no less.
    let isWhole: Bool
  }

  /// One element a territory and indicator that has any series, in the order of the catalogue.
  func composites() -> [TerritoryComposite] {
    let indicators = workspace.catalogue.reported.filter { !series.series(of: $0.id).isEmpty }
    return geography.territories.flatMap { territory in
      indicators.map { composite(of: $0, for: territory) }
    }
  }

  private func composite(
    of indicator: Indicator, for territory: Territory
  ) -> TerritoryComposite {
    let members = members(of: territory, indicator: indicator)
    if let refusal = refusal(of: members, indicator: indicator) {
      return refused(refusal, coverage: nil, indicator: indicator, territory: territory)
    }
    let periods = Set(
      members.flatMap { ($0.series?.points ?? []).filter { $0.value != nil }.map(\.period) })
    var points: [(period: TimePeriod, outcome: MemberAggregation.Outcome)] = []
    for period in periods.sorted() {
      let outcome = outcome(of: members, indicator: indicator, at: period)
      points.append((period, outcome))
    }
    let drawn = draw(points, members: members, indicator: indicator, territory: territory)
    guard drawn.points.isEmpty else {
      return TerritoryComposite(
        territory: territory, indicator: indicator.id, sex: indicator.followedSex, series: drawn,
        refusal: nil, coverage: nil)
    }
    guard case .refused(let refusal, let coverage) = points.last?.outcome else {
      return refused(.notInBundledData, coverage: nil, indicator: indicator, territory: territory)
    }
    return refused(refusal, coverage: coverage, indicator: indicator, territory: territory)
  }

  private func refused(
    _ refusal: Refusal, coverage: DecimalNumber?, indicator: Indicator, territory: Territory
  ) -> TerritoryComposite {
    TerritoryComposite(
      territory: territory, indicator: indicator.id, sex: indicator.followedSex, series: nil,
      refusal: refusal, coverage: coverage)
  }

  /// The sides with their areas, all at one level of NUTS but for sides that are coarser themselves.
  private func members(of territory: Territory, indicator: Indicator) -> [Member] {
    let areas = territory.sides.map {
      series.region(of: $0, indicator: indicator, geography: geography)
    }
    let finest = areas.filter { series[indicator.id, $0, indicator.followedSex]?.latest != nil }
      .compactMap { geography.areas[$0]?.level }.max()
    return zip(territory.sides, areas).map { side, area in
      let level = geography.areas[area]?.level ?? 0
      let isSame = geography.isSameGround(area, side.region)
      let isCoarser = !isSame && level < (finest ?? level)
      return Member(
        side: side, area: isCoarser ? side.region : area,
        series: isCoarser ? nil : series[indicator.id, area, indicator.followedSex],
        isWhole: side.isRegion && isSame)
    }
  }

  /// Why no year of a territory can be given, before any value is looked at.
  private func refusal(of members: [Member], indicator: Indicator) -> Refusal? {
    let isCount = indicator.unit.kind != .percentage
    guard members.contains(where: { $0.series?.latest != nil }) else {
      let absences = AbsenceFinder(workspace: workspace, series: series.book)
      return members.first.map {
        absences.refusal(of: indicator, in: $0.side.region, indicator.followedSex)
      }
    }
    if members.contains(where: { $0.side.coverage == .belowNUTS3 }) { return .belowNUTS3 }
    if members.allSatisfy(\.isWhole) { return nil }
    // A count of a region says nothing of a part of it.
    if isCount { return .partOfRegion }
    let isKnown = members.allSatisfy { $0.side.inhabitants != nil }
    return isKnown ? nil : .partPopulationUnknown
  }

  private func outcome(
    of members: [Member], indicator: Indicator, at period: TimePeriod
  ) -> MemberAggregation.Outcome {
    let isWhole = members.allSatisfy(\.isWhole)
    let weights = weights(of: members, indicator: indicator, at: period, isWhole: isWhole)
    let inputs = members.map { member in
      let point = member.series?.points.first { $0.period == period }
      return Derivation.Input(
        area: member.area, value: point?.value, flags: point?.flags ?? .none,
        weight: weights[member.side.id], cells: point?.value == nil ? [] : point?.cells ?? [])
    }
    return MemberAggregation(
      rules: workspace.rules.aggregation, status: isWhole ? .aggregated : .modelled,
      plausible: indicator.plausible, isCount: indicator.unit.kind != .percentage
    ).outcome(of: inputs)
  }

  /// The weights by the id of the side.
  private func weights(
    of members: [Member], indicator: Indicator, at period: TimePeriod, isWhole: Bool
  ) -> [String: Weight] {
    guard case .population(let group) = indicator.weighting, !isWhole else {
      let weigher = Weigher(series: series.book, populations: workspace.populations)
      let found = weigher.weights(of: members.map(\.area), for: indicator, at: period)
      return Dictionary(
        members.compactMap { member in found[member.area].map { (member.side.id, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
    return Dictionary(
      members.compactMap { member in
        member.side.inhabitants.map { (member.side.id, $0.standing(for: group)) }
      }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: The series

  private func draw(
    _ points: [(period: TimePeriod, outcome: MemberAggregation.Outcome)], members: [Member],
    indicator: Indicator, territory: Territory
  ) -> IndicatorSeries {
    var segments = CompositeSegments(
      members: members.compactMap(\.series), breakShare: workspace.rules.aggregation.breakShare)
    var drawn: [IndicatorSeries.Point] = []
    for (period, outcome) in points {
      guard case .value(let value, let flags, let derivation) = outcome,
        let cell = derivation.inputs.flatMap(\.cells).first
      else { continue }
      drawn.append(
        IndicatorSeries.Point(
          value: value, flags: flags, confidentiality: nil,
          segment: segments.place(at: period, derivation), cell: cell, derivation: derivation,
          receipt: workspace.receipts.receipt(
            indicator: indicator.id, target: nil, area: territory.place,
            sex: indicator.followedSex, cell: cell, derivation: derivation)))
    }
    return IndicatorSeries(
      indicator: indicator.id, area: territory.place, sex: indicator.followedSex,
      unit: indicator.unit, points: drawn)
  }
}
