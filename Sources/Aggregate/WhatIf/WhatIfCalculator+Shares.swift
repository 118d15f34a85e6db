import StatisticalModel

/// How much of a larger gap an area closes with its own.
extension WhatIfCalculator {
  /// The part of the Union's gap to the same target, in per cent.
  ///
  /// A count closes as many as it gains; a rate as many persons as its gain is of its population.
  func shareOfUnion(gain: DecimalNumber, gap: GapResult) -> DecimalNumber? {
    let union = gaps.first {
      $0.target.id == gap.target.id && $0.area == .area(geography.union) && $0.sex == .total
    }
    guard let union, let missing = union.gap, missing > .zero, isInside(gap.area) else {
      return nil
    }
    guard gap.figure?.unit.kind == .percentage else {
      return DecimalNumber.quotient(gain, missing, shift: 2)
    }
    guard let mine = gap.persons?.population?.persons,
      let all = union.persons?.population?.persons,
      let closed = try? DecimalNumber.product(gain.withoutTrailingZeros, mine),
      let open = try? DecimalNumber.product(missing.withoutTrailingZeros, all)
    else { return nil }
    return DecimalNumber.quotient(closed, open, shift: 2)
  }

  /// Whether the place is the Union or in it.
  private func isInside(_ place: Place) -> Bool {
    place == .area(geography.union) || geography.isMember(place)
  }

  /// The parts of the gaps of the territories that the area stands for a side of, in the order of
  /// the catalogue.
  func shares(gain: DecimalNumber, gap: GapResult) -> [AssumptionOutcome.TerritoryShare] {
    geography.territories.compactMap { territory in
      let whole = gaps.first {
        $0.target.id == gap.target.id && $0.area == territory.place && $0.sex == .total
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
    of inputs: [Derivation.Input], area: Place, gain: DecimalNumber
  ) -> DecimalNumber? {
    let weighed = inputs.filter { $0.value != nil }
    let weights = weighed.compactMap(\.weight?.quantity.value)
    guard weights.count == weighed.count, weighed.contains(where: { .area($0.area) == area }) else {
      return nil
    }
    return DecimalNumber.weightedMean(
      zip(weighed, weights).map { (.area($0.area) == area ? gain : .zero, $1) })
  }
}
