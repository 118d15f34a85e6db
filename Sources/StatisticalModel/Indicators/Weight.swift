/// A quantity of a named population, by which a value is weighed.
package struct Weight: Sendable, Hashable {
  /// How many there are; never in per cent.
  package let quantity: Quantity
  package let population: Population
  package let year: Int
  /// The table or the publication that it was taken from.
  package let source: String
  /// Whether it counts others than those whom the value is about, for want of a better one.
  package let isSubstitute: Bool
  /// Whether the publisher or this project estimated it.
  package let isEstimate: Bool
  /// The cells of snapshots that were added up to it; none where it stands in the catalogue.
  package let cells: [SourceCell]

  package init(
    _ quantity: Quantity, of population: Population, year: Int, source: String,
    isSubstitute: Bool = false, isEstimate: Bool = false, cells: [SourceCell] = []
  ) {
    self.quantity = quantity
    self.population = population
    self.year = year
    self.source = source
    self.isSubstitute = isSubstitute
    self.isEstimate = isEstimate
    self.cells = cells
  }

  /// The quantity in persons; nil where it does not fit.
  package var persons: DecimalNumber? { try? quantity.converted(to: .persons).value }

  /// The same weight in another unit; nil where it does not fit or counts something else.
  package func converted(to unit: Unit) -> Weight? {
    (try? quantity.converted(to: unit)).map {
      Weight(
        $0, of: population, year: year, source: source, isSubstitute: isSubstitute,
        isEstimate: isEstimate, cells: cells)
    }
  }

  /// The same weight, marked where it counts others than the group that is meant.
  package func standing(for group: AgeGroup) -> Weight {
    Weight(
      quantity, of: population, year: year, source: source,
      isSubstitute: population != .persons(group), isEstimate: isEstimate, cells: cells)
  }
}
