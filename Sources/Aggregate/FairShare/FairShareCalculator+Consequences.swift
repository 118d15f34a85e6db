import StatisticalModel

/// What a share would ask for, and what the total amounts to in each year.
extension FairShareCalculator {
  func share(of candidate: Candidate, target: Target) -> FairShare {
    FairShare(
      target: target, area: candidate.area, baseYear: rules.baseYear, status: candidate.status,
      specialists: candidate.specialists, employment: candidate.employment,
      profileYear: candidate.status == .modelled ? rules.profileYear : nil,
      shares: FairShareKey.allCases.compactMap { key in
        candidate.shares[key].map { share($0, by: key, of: candidate, target: target) }
      }, flags: candidate.flags, cells: candidate.cells)
  }

  private func share(
    _ persons: DecimalNumber, by key: FairShareKey, of candidate: Candidate, target: Target
  ) -> FairShare.Share {
    let growth = GrowthRate.compound(
      from: candidate.specialists.value, to: persons, years: target.period.year - rules.baseYear)
    return FairShare.Share(
      key: key, persons: persons,
      ofEmployment: DecimalNumber.quotient(persons, candidate.employment.value, shift: 2),
      growth: growth.flatMap { DecimalNumber(approximating: $0) },
      receipt: workspace.receipts.receipt(
        of: "fair-share",
        [
          target.id.text, candidate.area.text, key.rawValue, String(rules.baseYear),
        ], cells: candidate.cells))
  }

  /// One element a year in which the Union has both figures.
  func equivalents(of target: Target, rate: IndicatorID) -> [EquivalentShare] {
    let union = geography.union
    guard let total = try? target.quantity.converted(to: .persons).value,
      let counts = series[target.indicator, union, .total], let shares = series[rate, union, .total]
    else { return [] }
    return counts.points.compactMap { point in
      guard let count = point.value, let share = shares.figure(at: point.period),
        let employment = EmploymentEstimate.employment(count: count, share: share.value),
        let value = DecimalNumber.quotient(total, employment.value, shift: 2),
        let least = DecimalNumber.quotient(total, employment.range.upperBound, shift: 2),
        let most = DecimalNumber.quotient(total, employment.range.lowerBound, shift: 2),
        let persons = try? Quantity(count, counts.unit).converted(to: .persons).value
      else { return nil }
      let cells = point.cells + share.cells
      return EquivalentShare(
        year: point.period.year, specialists: persons.withoutTrailingZeros,
        employment: employment, share: RangedNumber(value, in: least...most),
        receipt: workspace.receipts.receipt(
          of: "equivalent-share", [target.id.text, point.period.description],
          cells: cells), cells: cells)
    }
  }
}
