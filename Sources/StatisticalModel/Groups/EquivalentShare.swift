/// The share of a year's employment that a total amounts to.
package struct EquivalentShare: Sendable, Hashable {
  package let year: Int
  /// Of the Union, in persons.
  package let specialists: DecimalNumber
  /// In persons, with the range that the rounding of the published share leaves.
  package let employment: RangedNumber
  /// In per cent.
  package let share: RangedNumber
  package let receipt: Receipt
  package let cells: [SourceCell]

  package init(
    year: Int, specialists: DecimalNumber, employment: RangedNumber, share: RangedNumber,
    receipt: Receipt, cells: [SourceCell]
  ) {
    self.year = year
    self.specialists = specialists
    self.employment = employment
    self.share = share
    self.receipt = receipt
    self.cells = cells
  }
}
