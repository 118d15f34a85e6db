import StatisticalModel

/// Values that cannot be what their series measures.
extension TableCleaner {
  /// The observations without the values that cannot be; those that have a flag stay with it.
  mutating func plausible(
    _ observations: [Observation], of series: Candidate
  ) -> [Observation] {
    let isCount = series.key[Dimension.unit].map { Unit($0).kind == .persons } ?? false
    let rule = rules.plausibility.first {
      $0.dataflow == dataflow && series.key.matches($0.filter)
    }
    guard isCount || rule != nil else { return observations }
    return observations.compactMap { observation in
      guard let value = observation.value else { return observation }
      let location = location(line: observation.lineage.line, column: observation.column)
      if isCount, value.rounded(toDecimals: 0) != value {
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
      } else {
        return observation
      }
      if observation.flags.isEmpty { return nil }
      keptForFlags += 1
      return observation.withoutValue
    }
  }
}
