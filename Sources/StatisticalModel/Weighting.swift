/// By what the values of members are weighed when one value is made of them.
package enum Weighting: Sendable, Hashable {
  /// The persons of an age group, named as in the dimension `age`: `Y25-64`.
  case population(String)
  /// The values of a count that the rate is a share of: women among the specialists.
  case count(IndicatorID)
  /// The count over the rate: specialists over their share of employment is employment.
  case impliedBy(IndicatorID)
}

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

/// When an aggregate may be given, and how it takes over the flags of its members.
package struct AggregationRules: Sendable, Hashable {
  /// The coverage below which an aggregate is refused, 0 to 1.
  package let minimumCoverage: DecimalNumber
  /// The share of the weight from which a member's break is a break of the aggregate.
  package let breakShare: DecimalNumber
  /// The share of the weight above which members of low reliability or without a value make the
  /// aggregate one of low reliability.
  package let unreliableShare: DecimalNumber

  package init(
    minimumCoverage: DecimalNumber, breakShare: DecimalNumber, unreliableShare: DecimalNumber
  ) {
    self.minimumCoverage = minimumCoverage
    self.breakShare = breakShare
    self.unreliableShare = unreliableShare
  }

  /// What domain practice recommends; the catalogue's file states it with its source.
  package static let standard = AggregationRules(
    minimumCoverage: DecimalNumber(significand: 80, scale: 2),
    breakShare: DecimalNumber(significand: 10, scale: 2),
    unreliableShare: DecimalNumber(significand: 50, scale: 2))
}
