/// What an area's fair share of a total would be, and what it would ask for.
package struct FairShare: Sendable, Hashable {
  package let target: Target
  package let area: Place
  package let baseYear: Int
  /// Observed for a country, modelled for a region.
  package let status: ValueStatus
  /// The specialists of the base year, in persons; for a region an estimate with its range.
  package let specialists: RangedNumber
  /// Employment of the base year in persons, with the range that rounding leaves.
  package let employment: RangedNumber
  /// The year of the profile that a region's estimate rests on; nil for a country.
  package let profileYear: Int?
  /// One element a key, in the order of the keys: whole persons.
  package let shares: [Share]
  /// The flags of the figures that went in, and the mark of a computed value for a region.
  package let flags: Flags
  /// The cells that went in.
  package let cells: [SourceCell]

  package struct Share: Sendable, Hashable {
    package let key: FairShareKey
    package let persons: DecimalNumber
    /// The share of the base year's employment that they are, in per cent.
    package let ofEmployment: DecimalNumber?
    /// Compound growth from the base year to the target's that they ask for, in per cent a year.
    package let growth: DecimalNumber?
    package let receipt: Receipt

    package init(
      key: FairShareKey, persons: DecimalNumber, ofEmployment: DecimalNumber?,
      growth: DecimalNumber?, receipt: Receipt
    ) {
      self.key = key
      self.persons = persons
      self.ofEmployment = ofEmployment
      self.growth = growth
      self.receipt = receipt
    }
  }

  package init(
    target: Target, area: Place, baseYear: Int, status: ValueStatus,
    specialists: RangedNumber, employment: RangedNumber, profileYear: Int?, shares: [Share],
    flags: Flags, cells: [SourceCell]
  ) {
    self.target = target
    self.area = area
    self.baseYear = baseYear
    self.status = status
    self.specialists = specialists
    self.employment = employment
    self.profileYear = profileYear
    self.shares = shares
    self.flags = flags
    self.cells = cells
  }
}
