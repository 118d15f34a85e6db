import Console
import Pipeline
import StatisticalModel
import TestSupport
import Testing

@Suite("What-if")
struct WhatIfTests {
  private static let folder = DataFolder(path: Repository.path("data"))

  private static let header = """
    rank,area,indicator,target,period,value,gap,arrival,assumed_period,assumed_value,assumed_pace,\
    new_gap,new_arrival,persons,share_of_eu_gap,share_of_territory_gap

    """

  private static func csv(_ assumptions: [String]) throws -> String {
    let text = try WhatIf(folder, assumptions: assumptions).text(.csv)
    return text.replacing(header, with: "")
  }

  @Test("A value of a year: the new gap, and how much of the larger ones it closes")
  func value() throws {
    // 2 points of 2 013 350 persons are 40267; the Union lacks 1.5 points in 2024. In the
    // Eurometropolis 1179769 of 2177390 persons gain 2 points of 3.55599314.
    let line = try Self.csv(["FRE1/adult-learning-4-weeks=15@2026"])
    #expect(
      line.hasPrefix(
        "1,FRE1,adult-learning-4-weeks,adult-learning-2020,2023,13.0,2.0,2025,2026,15,0.6666666667,"
          + "0,2026,40267,"))
    #expect(line.hasSuffix(",eurometropole=30.47402625\n"))
  }

  @Test("A step a year: looked at in the target's year, or where that has passed in 2030")
  func pace() throws {
    #expect(
      try Self.csv(["FRE1/adult-learning-4-weeks=+0.8/year"]).contains(
        ",2030,18.6,0.8,-3.6,2026,112748,"))
    #expect(
      try Self.csv(["BE3/basic-digital-skills=+2/year"]).contains(
        ",too-few-points,2030,69.91,2,10.09,2036,"))
    #expect(
      try Self.csv(["BE3/basic-digital-skills=-1/year"]).contains(
        ",2030,54.91,-1,25.09,not-at-this-pace,"))
  }

  @Test("What closes most of the Union's gap comes first, whatever the order")
  func ranking() throws {
    let assumptions = [
      "CH/basic-digital-skills=80@2030", "BE3/basic-digital-skills=80@2030",
      "FRE/basic-digital-skills=80@2030", "FR/ict-specialists=2000@2030",
    ]
    let text = try Self.csv(assumptions)
    let areas = text.split(separator: "\n").map { String($0.split(separator: ",")[1]) }
    #expect(areas == ["FR", "FRE", "BE3", "CH"])
    #expect(try Self.csv(assumptions.reversed()) == text)
    // 605 of the 9549.2 thousand that the Union lacks.
    #expect(text.contains("1,FR,ict-specialists,digital-decade-ict-specialists,2024,1395.0,"))
    #expect(text.contains(",not-apportioned,not-apportioned,,6.335609266,\n"))
    #expect(text.contains(",not-a-member,not-a-member,,,\n"))
  }

  @Test("To reach the target closes the gap of the area itself, and no more than all of it")
  func closing() throws {
    let line = try Self.csv(["EU27_2020/basic-digital-skills=80@2030"])
    #expect(line.contains(",3.922,0,2030,"))
    #expect(line.hasSuffix(",100,\n"))
  }

  @Test(
    "What leads nowhere is refused with what to do",
    arguments: [
      (
        "FRE1",
        "it is no assumption; write AREA/INDICATOR=VALUE@YEAR, as in "
          + "FRE1/adult-learning-4-weeks=15@2026, or AREA/INDICATOR=+STEP/year"
      ),
      (
        "FRE1/learning=15@2026",
        "there is no indicator 'learning'; `skillgap list indicators` prints those there are"
      ),
      (
        "BE/above-basic-digital-skills=50@2030",
        "no target is set for above-basic-digital-skills; `skillgap list targets` prints those that"
          + " are set"
      ),
      (
        "FRE1/ict-specialists=50@2030",
        "the data hold no value of ict-specialists for 'FRE1'; column area of gaps.csv has the "
          + "areas that have one"
      ),
      (
        "FRE1/adult-learning-4-weeks=15@2023",
        "the last value of FRE1 is of 2023; assume a value of a later year"
      ),
      (
        "FRE1/adult-learning-4-weeks=61@2026",
        "adult-learning-4-weeks lies between 0 and 60; assume a value within"
      ),
      (
        "BE3/basic-digital-skills=+9/year",
        "basic-digital-skills lies between 0 and 100; assume a value within"
      ),
    ])
  func refused(assumption: String, message: String) throws {
    let error = #expect(throws: PipelineError.self) {
      _ = try WhatIf(Self.folder, assumptions: [assumption])
    }
    #expect(error?.status == .usage)
    #expect(error?.description == "--assume '\(assumption)': error: \(message)")
  }
}
