import StatisticalModel

/// Values that cannot be what their series measures.
extension TableCleaner {
  /// The observations without the values that cannot be; those that have a flag stay with it.
  mutating func plausible(
    _ observations: [Observation], of series: Candidate
  ) -> [Observation] {
    let kind = series.key[Dimension.unit].flatMap { Unit($0).kind }
    let isCount = kind == .persons || kind == .thousandPersons || kind == .millionPersons
    let rule = rules.plausibility.first {
      $0.dataflow == dataflow && series.key.matches($0.filter)
    }
    guard isCount || rule != nil else { return observations }
    return observations.compactMap { observation in
      guard let value = observation.value else { return observation }
      let location = location(line: observation.lineage.line, column: observation.column)
      if isCount, isMisread(value, as: kind) {
        counts.excluded[.fractionalCount, default: 0] += 1
        judgements.add(
          .fractional(value, of: series.key, period: observation.period, at: location),
          of: .series(series.key))
      } else if let rule, !rule.range.contains(value) {
        counts.excluded[.implausible, default: 0] += 1
        judgements.add(
          .implausible(
            value, of: series.key, period: observation.period, rule: rule, at: location),
          of: .series(series.key))
      } else if isCount, value < .zero {
        counts.excluded[.implausible, default: 0] += 1
        judgements.add(
          .negative(value, of: series.key, period: observation.period, at: location),
          of: .series(series.key))
      } else {
        return observation
      }
      if observation.flags.isEmpty { return nil }
      keptForFlags += 1
      return observation.withoutValue
    }
  }

  /// Whether a count has decimals that it cannot have: persons any, and both what a separator of
  /// thousands leaves, `250.000`; of thousands of persons only where the whole table is written so.
  private func isMisread(_ value: DecimalNumber, as kind: Unit.Kind?) -> Bool {
    switch kind {
    case .persons: value.rounded(toDecimals: 0) != value || value.looksGrouped
    case .thousandPersons: value.looksGrouped && thousandsAreGrouped
    case .millionPersons, .percentage, nil: false
    }
  }
}

extension RawTable {
  /// Whether every value in thousands of persons is written with a group of three digits behind one
  /// to three: then they are persons, whose thousands were separated.
  var hasGroupedThousands: Bool {
    guard let unit = dimensions.firstIndex(of: Dimension.unit) else { return false }
    let values = series.filter { Unit($0.key[unit]).kind == .thousandPersons }
      .flatMap(\.observations).compactMap(\.value).filter { $0 != .zero }
    return !values.isEmpty && values.allSatisfy(\.looksGrouped)
  }
}

extension DecimalNumber {
  /// Whether it is written as a number below a thousand with three decimals, such as `69.096`.
  fileprivate var looksGrouped: Bool {
    scale == 3 && magnitude < DecimalNumber(significand: 1000) && self != .zero
  }
}
