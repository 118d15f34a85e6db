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
