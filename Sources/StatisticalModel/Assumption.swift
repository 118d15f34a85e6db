/// What a person supposes of an indicator in an area, to see what would follow.
package struct Assumption: Sendable, Hashable {
  package enum Change: Sendable, Hashable {
    /// The value that the area has in a year.
    case value(DecimalNumber, year: Int)
    /// What is added every year from the last value on.
    case pace(DecimalNumber)
  }

  package let area: ReferenceArea
  package let indicator: IndicatorID
  package let change: Change

  package init(area: ReferenceArea, indicator: IndicatorID, change: Change) {
    self.area = area
    self.indicator = indicator
    self.change = change
  }

  /// An assumption as it is written: `FRE1/adult-learning-4-weeks=15@2026`, or `=+0.8/year`.
  ///
  /// - Returns: nil for any other writing.
  package init?(_ text: String) {
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let names = sides[0].split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count == 2, names.count == 2, !names[0].isEmpty, !names[1].isEmpty,
      let change = Self.change(sides[1])
    else { return nil }
    self.init(
      area: ReferenceArea(String(names[0])), indicator: IndicatorID(String(names[1])),
      change: change)
  }

  private static func change(_ text: Substring) -> Change? {
    if text.hasSuffix("/year"), let sign = text.first, sign == "+" || sign == "-" {
      let number = text.dropFirst().dropLast("/year".count)
      guard number.first?.isNumber == true, let step = DecimalNumber(String(number)) else {
        return nil
      }
      return .pace(sign == "+" ? step : step.negated)
    }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let value = DecimalNumber(String(parts[0])),
      let year = Int(parts[1]), (1...9999).contains(year)
    else { return nil }
    return .value(value, year: year)
  }
}

/// What would follow from an assumption, for one target.
package struct AssumptionOutcome: Sendable, Hashable {
  package let assumption: Assumption
  /// The gap as it stands.
  package let gap: GapResult
  /// The year that the assumption is looked at in.
  package let year: Int
  package let value: DecimalNumber
  /// Target minus assumed value.
  package let newGap: Answer<DecimalNumber>
  /// What the assumption asks of each year, in the indicator's unit.
  package let pace: DecimalNumber
  package let arrival: Answer<Arrival>
  /// The persons by whom the gap of the area becomes smaller; nil without a population.
  package let persons: DecimalNumber?
  /// The part of the Union's gap that is closed, in per cent; nil where it cannot be said.
  package let shareOfUnion: DecimalNumber?
  /// One element a territory that the area stands for a side of and that has a gap.
  package let shares: [TerritoryShare]

  package struct TerritoryShare: Sendable, Hashable {
    package let territory: TerritoryID
    /// In per cent.
    package let share: DecimalNumber

    package init(territory: TerritoryID, share: DecimalNumber) {
      self.territory = territory
      self.share = share
    }
  }

  package init(
    assumption: Assumption, gap: GapResult, year: Int, value: DecimalNumber,
    newGap: Answer<DecimalNumber>, pace: DecimalNumber, arrival: Answer<Arrival>,
    persons: DecimalNumber?, shareOfUnion: DecimalNumber?, shares: [TerritoryShare]
  ) {
    self.assumption = assumption
    self.gap = gap
    self.year = year
    self.value = value
    self.newGap = newGap
    self.pace = pace
    self.arrival = arrival
    self.persons = persons
    self.shareOfUnion = shareOfUnion
    self.shares = shares
  }
}
