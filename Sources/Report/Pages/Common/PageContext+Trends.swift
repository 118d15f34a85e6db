import StatisticalModel

extension PageContext {
  /// Changes per year have one decimal more than the values, for percentages.
  func paceDecimals(_ indicator: Indicator) -> UInt8 {
    indicator.unit.kind == .percentage ? indicator.decimals + 1 : indicator.decimals
  }

  /// A change per year with its sign.
  func pace(
    _ pace: DecimalNumber, of indicator: Indicator, in place: NumberStyle.Place
  ) -> String {
    style.change(pace, unit: indicator.unit, decimals: paceDecimals(indicator), in: place)
  }

  /// The earliest and the latest of several arrivals, or the one that they share.
  func range(of arrivals: [Arrival]) -> String? {
    let ordered = arrivals.sorted { $0.order < $1.order }
    guard let first = ordered.first, let last = ordered.last else { return nil }
    if first == last { return phrases.word(first) }
    if case .year(let year) = first, last == .notAtThisPace { return phrases.earliest(year) }
    return phrases.word(first) + "–" + phrases.word(last)
  }
}
