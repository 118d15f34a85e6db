/// The persons of an age group in an area, as a publication other than a snapshot gives them.
package struct PopulationFigure: Sendable, Hashable {
  /// `Y16-74`, or `TOTAL` for all ages.
  package let population: String
  package let area: ReferenceArea
  package let year: Int
  package let persons: DecimalNumber
  package let source: String

  package init(
    population: String, area: ReferenceArea, year: Int, persons: DecimalNumber, source: String
  ) {
    self.population = population
    self.area = area
    self.year = year
    self.persons = persons
    self.source = source
  }
}
