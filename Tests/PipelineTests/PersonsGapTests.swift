import StatisticalModel
import TestSupport
import Testing

@testable import Pipeline

/// Persons missing to the targets, from the shipped figures.
@Suite("Gaps in persons")
struct PersonsGapTests {
  private static let results: Result<FigureResults, PipelineError> = Result {
    () throws(PipelineError) in
    try Run.compute(DataFolder(path: Repository.path("data"))).input.figures
  }

  /// Area, target, persons missing and the year of the population; worked out by hand.
  static let oracles: [(Place, TargetID, String, Int)] = [
    ("BE25", "adult-learning-2020", "17886", 2023), ("BE32", "adult-learning-2020", "69695", 2023),
    ("FRE1", "adult-learning-2020", "40267", 2023), ("BE2", "adult-learning-2020", "133694", 2023),
    ("BE3", "adult-learning-2020", "112993", 2023), ("FRE", "adult-learning-2020", "74041", 2023),
    ("BE2", "digital-decade-basic-skills", "933097", 2024),
    ("BE3", "digital-decade-basic-skills", "547598", 2024),
    ("FRE", "digital-decade-basic-skills", "827357", 2021),
  ]

  private static func gap(_ area: Place, _ target: TargetID) throws -> GapResult {
    try #require(
      try results.get().targets.gaps.first {
        $0.area == area && $0.target.id == target && $0.sex == "T"
      })
  }

  @Test("They are the gap times the population of the right age", arguments: oracles)
  func persons(area: Place, target: TargetID, persons: String, year: Int) throws {
    let gap = try Self.gap(area, target)
    #expect(gap.persons?.missing?.description == persons)
    #expect(gap.persons?.population?.year == year)
    #expect(gap.persons?.population?.isSubstitute == false)
  }

  @Test("In 2023 the Union lacked 5 244 866 learners")
  func union() throws {
    let gap = try Self.gap("EU27_2020", "adult-learning-2020")
    let population = try #require(gap.persons?.population)
    #expect(population.year == 2023)
    #expect(
      DecimalNumber.portion(
        try #require(DecimalNumber("2.2")), of: try #require(population.persons))?.description
        == "5244866")
  }

  @Test("Neither all ages nor both sexes stand in for the right group")
  func refusals() throws {
    let territory = try Self.gap("eurometropole", "adult-learning-2020")
    #expect(territory.gap != nil)
    #expect(territory.persons == .refused(.populationNotBundled))
    let women = try #require(
      try Self.results.get().targets.gaps.first {
        $0.target.id == "adult-learning-2020" && $0.sex == "F" && $0.gap != nil
      })
    #expect(women.persons == .refused(.populationNotBundled))
    let specialists = try Self.gap("EU27_2020", "digital-decade-ict-specialists")
    #expect(specialists.persons == nil)
  }
}
