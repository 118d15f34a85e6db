import StatisticalModel

/// How much of a larger gap an area closes with its own.
extension WhatIfCalculator {
  /// The part of the Union's gap to the same target, in per cent.
  ///
  /// A count closes as many as it gains; a rate as many persons as its gain is of its population.
  func shareOfUnion(gain: DecimalNumber, gap: GapResult) -> DecimalNumber? {
    let union = results.gaps.first {
      $0.target.id == gap.target.id && $0.area == ReferenceCatalogue.union && $0.sex == "T"
    }
    guard let union, let missing = union.gap, missing > .zero, lies(gap.area) else { return nil }
    guard gap.figure?.unit.kind == .percentage else {
      return DecimalNumber.quotient(gain, missing, shift: 2)
    }
    guard let mine = gap.persons?.population, let all = union.persons?.population,
      let closed = try? DecimalNumber.product(gain.withoutTrailingZeros, mine.persons),
      let open = try? DecimalNumber.product(missing.withoutTrailingZeros, all.persons)
    else { return nil }
    return DecimalNumber.quotient(closed, open, shift: 2)
  }

  /// Whether the area is in the Union, as every area with a gap to a benchmark of it is.
  private func lies(_ area: ReferenceArea) -> Bool {
    catalogue.areas[area]?.isMember ?? (area == ReferenceCatalogue.union)
      || area == ReferenceCatalogue.union
      || catalogue.territories.contains { $0.area == area }
  }

  /// The parts of the gaps of the territories that the area stands for a side of, in the order of
  /// the catalogue.
  func shares(gain: DecimalNumber, gap: GapResult) -> [AssumptionOutcome.TerritoryShare] {
    catalogue.territories.compactMap { territory in
      let whole = results.gaps.first {
        $0.target.id == gap.target.id && $0.area == territory.area && $0.sex == "T"
      }
      guard let missing = whole?.gap, missing > .zero,
        let inputs = whole?.figure?.derivation?.inputs,
        let rise = rise(of: inputs, area: gap.area, gain: gain),
        let share = DecimalNumber.quotient(rise, missing, shift: 2)
      else { return nil }
      return AssumptionOutcome.TerritoryShare(territory: territory.id, share: share)
    }
  }

  /// By how much the mean of several areas rises where one of them gains; nil where the area is
  /// not among them.
  private func rise(
    of inputs: [Derivation.Input], area: ReferenceArea, gain: DecimalNumber
  ) -> DecimalNumber? {
    let weighed = inputs.filter { $0.value != nil }
    let weights = weighed.compactMap(\.weight?.persons)
    guard weights.count == weighed.count, weighed.contains(where: { $0.area == area }) else {
      return nil
    }
    return DecimalNumber.weightedMean(
      zip(weighed, weights).map { ($0.area == area ? gain : .zero, $1) })
  }
}
