import StatisticalModel

/// Says why an area has no figure: the one place that knows its series, the tables and what the
/// catalogue says of them.
struct AbsenceFinder {
  let workspace: Workspace
  let series: SeriesBook

  /// Why there is no value of an indicator for an area.
  ///
  /// - Parameters:
  ///   - indicator: of the catalogue.
  ///   - area: one without a value.
  ///   - sex: of the series that is looked for.
  ///   - period: the one that is asked for; nil where no period has a value.
  /// - Returns: what the last cell of the series says, or its row; else what the catalogue says.
  func refusal(
    of indicator: Indicator, in area: ReferenceArea, _ sex: Sex, at period: TimePeriod? = nil
  ) -> Refusal {
    let points = series[indicator.id, .area(area), sex]?.points ?? []
    if let point = points.last(where: { period == nil || $0.period == period }) {
      return point.refusal
    }
    let rows = indicator.sources.flatMap { source in
      (workspace.datasets[source.dataflow]?.unfilled ?? []).filter {
        $0.area == area && $0.sex == sex && indicator.isGiven(by: $0.key, of: source)
      }
    }
    if let row = rows.first { return row.isLeftOut ? .leftOut : .notPublished }
    if indicator.sources.isEmpty {
      return isPledged(indicator) ? .noSeriesExists : .notInBundledData
    }
    let isRegional = workspace.geography.scope(of: area) == .regional
    let hasRegions = indicator.sources.contains { $0.scopes.contains(.regional) }
    return isRegional && !hasRegions ? .noRegionalSeries : .notInBundledData
  }

  /// Whether nothing but pledges and forecasts, which no office measures, asks for the indicator.
  private func isPledged(_ indicator: Indicator) -> Bool {
    let targets = workspace.catalogue.targets.filter { $0.indicator == indicator.id }
    return !targets.isEmpty
      && targets.allSatisfy { $0.status == .pledge || $0.status == .forecast }
  }

  /// Why an area without a value in a period shows none there; nil where nothing but its years
  /// says so.
  func refusal(
    of indicator: Indicator, in place: Place, _ sex: Sex, missingAt period: TimePeriod
  ) -> Refusal? {
    series[indicator.id, place, sex]?.points.first { $0.period == period && $0.value == nil }?
      .refusal
  }
}

extension IndicatorSeries.Point {
  /// What a cell without a value says of itself.
  fileprivate var refusal: Refusal {
    if isLeftOut { return .leftOut }
    if confidentiality != nil || flags.contains(.confidential) { return .confidential }
    if flags.contains(.cannotExist) || flags.contains(.notApplicable) { return .notApplicable }
    return flags.contains(.lowReliability) ? .unreliable : .notPublished
  }
}
