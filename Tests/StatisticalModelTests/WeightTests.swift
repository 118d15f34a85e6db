import StatisticalModel
import TestSupport
import Testing

@Suite("Weights and their populations")
struct WeightTests {
  private static func weight(
    _ number: String, _ unit: String, of population: Population = .persons("Y25-64"),
    isSubstitute: Bool = false
  ) -> Weight {
    Weight(
      Quantity(DecimalNumber(number) ?? .zero, Unit(unit)), of: population, year: 2024,
      source: "table", isSubstitute: isSubstitute, isEstimate: true,
      cells: [
        SourceCell(
          lineage: Lineage(snapshot: 0, line: 2, cell: 3), dataflow: "table", period: .year(2024))
      ])
  }

  @Test(
    "The persons, whatever the unit",
    arguments: [
      ("5053.4", "THS_PER", "5053400"), ("5053.4", "THS", "5053400"), ("8630382", "NR", "8630382"),
      ("20.05", "MIO_PER", "20050000"), ("0.0005", "THS_PER", "0.5"),
      ("5.7", "PC", nil), ("12", "EUR", nil), ("9000000000000000", "MIO_PER", nil),
    ] as [(String, String, String?)])
  func persons(number: String, unit: String, expected: String?) {
    #expect(Self.weight(number, unit).persons == expected.flatMap { DecimalNumber($0) })
  }

  @Test(
    "A weight of others than those who are meant is a substitute",
    arguments: [
      (.persons("Y25-64"), false), (.persons(.all), true), (.persons("Y16-74"), true),
      (.counted("specialists"), true), (.employed(count: "specialists", rate: "share"), true),
    ] as [(Population, Bool)])
  func standing(population: Population, isSubstitute: Bool) {
    let weight = Self.weight("5", "NR", of: population, isSubstitute: !isSubstitute)
    #expect(
      weight.standing(for: "Y25-64")
        == Self.weight("5", "NR", of: population, isSubstitute: isSubstitute))
  }

  @Test("A figure of the catalogue is a weight in persons, of its group, without a cell")
  func figure() {
    let figure = PopulationFigure(
      group: "Y16-74", area: "BE", year: 2021, persons: DecimalNumber(significand: 8_630_382),
      source: "census")
    #expect(
      figure.weight
        == Weight(
          Quantity(DecimalNumber(significand: 8_630_382), .persons), of: .persons("Y16-74"),
          year: 2021, source: "census"))
  }

  @Test(
    "Who a population is, for messages",
    arguments: [
      (.persons("Y25-64"), "Y25-64"), (.persons(.all), "TOTAL"),
      (.counted("specialists"), "specialists"),
      (.employed(count: "specialists", rate: "share"), "specialists / share"),
    ] as [(Population, String)])
  func description(population: Population, expected: String) {
    #expect(population.description == expected)
  }

  /// An age group, its years, and the five-year groups that add up to it.
  @Test(
    "The years of an age group and its five-year groups",
    arguments: [
      ("Y25-64", 25...64, [25, 30, 35, 40, 45, 50, 55, 60]), ("Y15-24", 15...24, [15, 20]),
      ("Y25-29", 25...29, [25]), ("Y0-4", 0...4, [0]), ("Y20-20", 20...20, []),
      // Ends that are not those of five-year groups.
      ("Y16-74", 16...74, []), ("Y25-63", 25...63, []), ("Y24-64", 24...64, []),
      ("TOTAL", nil, []), ("Y_LT15", nil, []), ("Y_GE65", nil, []), ("Y25", nil, []),
      ("Y64-25", nil, []), ("25-64", nil, []), ("Y25-64-70", nil, []), ("X25-64", nil, []),
    ] as [(AgeGroup, ClosedRange<Int>?, [Int])])
  func ages(group: AgeGroup, years: ClosedRange<Int>?, starts: [Int]) {
    #expect(group.years == years)
    #expect(group.fiveYearGroups.map(\.text) == starts.map { "Y\($0)-\($0 + 4)" })
  }
}
