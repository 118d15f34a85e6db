/// The persons of an age group in an area, as a publication other than a snapshot gives them.
package struct PopulationFigure: Sendable, Hashable {
  package let group: AgeGroup
  package let area: ReferenceArea
  package let year: Int
  package let persons: DecimalNumber
  package let source: String

  package var weight: Weight {
    Weight(Quantity(persons, .persons), of: .persons(group), year: year, source: source)
  }

  package init(
    group: AgeGroup, area: ReferenceArea, year: Int, persons: DecimalNumber, source: String
  ) {
    self.group = group
    self.area = area
    self.year = year
    self.persons = persons
    self.source = source
  }
}
