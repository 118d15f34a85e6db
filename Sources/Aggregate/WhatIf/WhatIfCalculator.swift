package import StatisticalModel

/// Computes what would follow from an assumption, from the results of a run.
package struct WhatIfCalculator: Sendable {
  let gaps: [GapResult]
  let catalogue: FigureCatalogue
  let geography: Geography

  package init(gaps: [GapResult], catalogue: FigureCatalogue, geography: Geography) {
    self.gaps = gaps
    self.catalogue = catalogue
    self.geography = geography
  }

  /// Why an assumption leads nowhere.
  package enum Fault: Error, Hashable {
    case unknownIndicator
    /// No target is set for the indicator.
    case noTarget
    /// The indicator has no value for the area.
    case noValue
    /// The year is not behind the last value's.
    case yearHasFigures(Int)
    /// The value lies outside what the indicator can be.
    case implausible(ClosedRange<DecimalNumber>)
  }

  /// One element a target that concerns the area, in the order of the targets.
  ///
  /// - Throws: `Fault`.
  package func outcomes(of assumption: Assumption) throws(Fault) -> [AssumptionOutcome] {
    guard
      let indicator = catalogue.indicator(assumption.indicator)
    else { throw .unknownIndicator }
    guard catalogue.targets.contains(where: { $0.indicator == indicator.id }) else {
      throw .noTarget
    }
    let place = geography.place(named: assumption.area.text)
    let gaps = self.gaps.filter {
      $0.target.indicator == indicator.id && $0.area == place
        && $0.sex == .total && $0.figure != nil
    }
    guard let last = gaps.first?.figure?.period.year else { throw .noValue }
    if case .value(_, let year) = assumption.change, year <= last { throw .yearHasFigures(last) }
    let outcomes = gaps.compactMap { outcome(of: assumption, for: $0) }
    if let range = indicator.plausible,
      !outcomes.allSatisfy({ range.contains($0.value) })
    {
      throw .implausible(range)
    }
    return outcomes
  }

  /// The outcomes that close most of the Union's gap first, then of a territory's; those that
  /// close nothing that can be said come last, in their order.
  package static func ranked(_ outcomes: [AssumptionOutcome]) -> [AssumptionOutcome] {
    outcomes.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.shareOfUnion != other.shareOfUnion {
        guard let share = one.shareOfUnion else { return false }
        return other.shareOfUnion.map { share > $0 } ?? true
      }
      let largest = (one.shares.map(\.share).max(), other.shares.map(\.share).max())
      if largest.0 != largest.1 {
        guard let share = largest.0 else { return false }
        return largest.1.map { share > $0 } ?? true
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  private func outcome(
    of assumption: Assumption, for gap: GapResult
  ) -> AssumptionOutcome? {
    guard let figure = gap.figure, let line = line(of: assumption, from: figure, to: gap.target)
    else { return nil }
    let applies = gap.refusal == nil
    let left = try? Quantity.difference(
      gap.target.quantity, Quantity(line.value, figure.unit)
    ).value
    let arrival = gap.gap.map {
      TrendCalculator(rules: catalogue.rules.trends)
        .straightLine(gap: $0, pace: line.pace, from: figure.period.year)
    }
    let refusal = gap.refusal ?? .notApportioned
    return AssumptionOutcome(
      assumption: assumption, gap: gap, year: line.year, value: line.value,
      newGap: applies ? left.map { .given($0) } ?? .refused(refusal) : .refused(refusal),
      pace: line.pace, arrival: arrival.map { .given($0) } ?? .refused(refusal),
      persons: gap.persons?.population?.persons.flatMap {
        DecimalNumber.portion(line.gain, of: $0)
      },
      shareOfUnion: shareOfUnion(gain: line.gain, gap: gap),
      shares: shares(gain: line.gain, gap: gap))
  }

  /// Where an assumption leads: the year it is looked at in, and the straight line to it.
  private struct Line {
    let year: Int
    let value: DecimalNumber
    let pace: DecimalNumber
    /// Assumed value minus last value.
    let gain: DecimalNumber
  }

  private func line(of assumption: Assumption, from figure: Figure, to target: Target) -> Line? {
    switch assumption.change {
    case .value(let value, let year):
      let years = DecimalNumber(significand: Int64(year - figure.period.year))
      guard let gain = try? DecimalNumber.difference(value, figure.value),
        let pace = DecimalNumber.quotient(gain, years)
      else { return nil }
      return Line(year: year, value: value, pace: pace, gain: gain)
    case .pace(let pace):
      let year = yearAhead(of: target, from: figure.period.year)
      let years = DecimalNumber(significand: Int64(year - figure.period.year))
      guard let gain = try? DecimalNumber.product(pace, years),
        let value = try? DecimalNumber.sum(figure.value, gain)
      else { return nil }
      return Line(year: year, value: value, pace: pace, gain: gain)
    }
  }

  /// The target's year; where it has passed, the latest one of any target that lies ahead.
  private func yearAhead(of target: Target, from year: Int) -> Int {
    if target.period.year > year { return target.period.year }
    let ahead = catalogue.targets.map(\.period.year).filter { $0 > year }
    return ahead.max() ?? year + 1
  }
}
