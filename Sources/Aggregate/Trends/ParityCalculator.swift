import StatisticalModel

/// Holds women against men: their share against half, their rate against that of men.
///
/// No law sets a value for either; parity is the measure, not a target.
struct ParityCalculator {
  let workspace: Workspace
  let series: CompletedSeries

  private static let half = DecimalNumber(significand: 50)

  /// One element an indicator and area that has the figures, in the order of the catalogue, then
  /// of the areas.
  func parities() -> [Parity] {
    workspace.catalogue.reported.filter { $0.unit.kind == .percentage }
      .flatMap { indicator in
        series.series(of: indicator.id).filter { $0.sex == .women }.compactMap { women in
          indicator.isShareOfWomen
            ? parity(ofShare: women) : parity(of: women, indicator: indicator.id)
        }
      }
  }

  private func parity(ofShare women: IndicatorSeries) -> Parity? {
    guard let figure = women.latest,
      let gap = try? DecimalNumber.difference(Self.half, figure.value)
    else { return nil }
    let segment = women.lastSegment
    let gaps = segment.values.compactMap { value in
      (try? DecimalNumber.difference(Self.half, value.value)).map {
        YearlyValue(year: value.year, value: $0)
      }
    }
    return parity(
      women, .shareOfWomen, figure, men: nil, gap: gap,
      segment: LastSegment(values: gaps, lastYearBefore: segment.lastYearBefore))
  }

  private func parity(of women: IndicatorSeries, indicator: IndicatorID) -> Parity? {
    guard let men = series[indicator, women.area, .men] else { return nil }
    let both = women.points.compactMap { point in men.figure(at: point.period).map { (point, $0) } }
    guard let last = both.last(where: { $0.0.value != nil }),
      let figure = women.figure(at: last.0.period),
      let gap = try? Quantity.difference(last.1.quantity, figure.quantity).value
    else { return nil }
    let mine = women.lastSegment
    let theirs = men.lastSegment
    let gaps = mine.values.compactMap { value in
      theirs.values.first { $0.year == value.year }.flatMap { other in
        (try? DecimalNumber.difference(other.value, value.value)).map {
          YearlyValue(year: value.year, value: $0)
        }
      }
    }
    let before = [mine.lastYearBefore, theirs.lastYearBefore].compactMap { $0 }.max()
    return parity(
      women, .rates, figure, men: last.1, gap: gap,
      segment: LastSegment(values: gaps, lastYearBefore: before))
  }

  private func parity(
    _ women: IndicatorSeries, _ measure: Parity.Measure, _ figure: Figure, men: Figure?,
    gap: DecimalNumber, segment: LastSegment
  ) -> Parity {
    Parity(
      indicator: women.indicator, area: women.area, measure: measure, period: figure.period,
      women: figure, men: men, gap: gap,
      pace: TrendCalculator(rules: workspace.rules.trends).pace(over: segment.values, of: segment),
      receipt: workspace.receipts.receipt(
        of: "parity", [women.indicator.text, women.area.text, figure.period.description],
        cells: figure.cells + (men?.cells ?? [])))
  }
}

extension Indicator {
  /// Whether the indicator is the share of women among persons that another one counts.
  var isShareOfWomen: Bool {
    guard case .count = weighting else { return false }
    return followedSex == .women
  }
}
