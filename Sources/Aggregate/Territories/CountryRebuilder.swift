import StatisticalModel

/// Rebuilds the published value of a country from its regions, as a proof of weights and sums.
struct CountryRebuilder {
  let workspace: Workspace
  let series: ObservedSeries

  /// One finding an indicator, country and level of NUTS at which every region has what it takes;
  /// an only region proves nothing of its country.
  func findings() -> [Finding] {
    workspace.catalogue.reported.flatMap { indicator in
      series.series(of: indicator.id)
        .filter { $0.sex == indicator.followedSex }
        .flatMap { country in
          [1, 2].compactMap { rebuilt(country, from: $0, indicator: indicator) }
        }
    }
  }

  private func rebuilt(
    _ country: IndicatorSeries, from level: Int, indicator: Indicator
  ) -> Finding? {
    guard let code = country.area.area else { return nil }
    let regions = workspace.geography.regions(of: code, level: level)
    let members = regions.compactMap { region in
      series[indicator.id, region, country.sex].map { (area: region, series: $0) }
    }
    guard !regions.isEmpty, members.count == regions.count,
      regions.count > 1 || !workspace.geography.isSameGround(regions[0], code)
    else { return nil }
    for published in country.points.reversed() {
      guard let value = published.value else { continue }
      let weights = Weigher(series: series.book, populations: workspace.populations)
        .weights(of: regions, for: indicator, at: published.period)
      let inputs = members.map { member in
        let figure = member.series.figure(at: published.period)
        return Derivation.Input(
          area: member.area, value: figure?.value, flags: figure?.flags ?? .none,
          weight: weights[member.area], cells: figure?.cells ?? [])
      }
      guard inputs.allSatisfy({ $0.value != nil }) else { continue }
      let outcome = MemberAggregation(
        rules: workspace.rules.aggregation, status: .aggregated, plausible: indicator.plausible,
        isCount: indicator.unit.kind != .percentage
      ).outcome(of: inputs)
      guard case .value(let sum, _, let derivation) = outcome else { return nil }
      return finding(
        Comparison(published: published, value: value, rebuilt: sum, derivation: derivation),
        country: country, level: level, indicator: indicator)
    }
    return nil
  }

  private struct Comparison {
    let published: IndicatorSeries.Point
    let value: DecimalNumber
    let rebuilt: DecimalNumber
    let derivation: Derivation
  }

  private func finding(
    _ comparison: Comparison, country: IndicatorSeries, level: Int, indicator: Indicator
  ) -> Finding {
    // Two decimals more than the source has show where a difference begins.
    let shown = comparison.rebuilt.rounded(toDecimals: comparison.value.scale + 2)
    let weight = comparison.derivation.inputs.first?.weight
    let weights = weight.map { weight in
      " weighed by \(weight.population) of \(weight.year)"
        + (weight.isSubstitute ? ", for want of the right group" : "") + " (\(weight.source))"
    }
    return Finding(
      code: .rebuiltAggregate,
      location: workspace.snapshots.location(of: comparison.published.cell.lineage),
      message: "\(indicator.id) of \(country.area) in \(comparison.published.period) is"
        + " \(comparison.value) as published and \(shown) as rebuilt from its"
        + " \(comparison.derivation.inputs.count) regions of NUTS \(level)" + (weights ?? ""),
      remedy: "nothing to do while the two agree to the rounding of the source; else compare the"
        + " weights and the editions of the tables")
  }
}
