import Foundation
import StatisticalModel
import TestSupport
import Testing

@testable import Pipeline

/// The examples of docs/methodology.md, computed again from the shipped figures.
struct MethodologyTests {
  private static let run = Result { () throws(PipelineError) in
    try Run.compute(DataFolder(path: Repository.path("data")))
  }

  private func page() throws -> String {
    try String(contentsOfFile: Repository.path("docs/methodology.md"), encoding: .utf8)
  }

  private func gap(_ target: TargetID, _ area: Place) throws -> GapResult {
    let results = try Self.run.get().input.figures
    return try #require(
      results.targets.gaps.first { $0.target.id == target && $0.area == area && $0.sex == "T" })
  }

  @Test(
    arguments: [
      ("adult-learning-2020", "BE25", "15 − 12.1 = 2.9 percentage points"),
      ("digital-decade-basic-skills", "NL", "80 − 83.61 = −3.61"),
      ("digital-decade-ict-specialists", "EU27_2020", "20000 − 10450.8 = 9549.2 thousand"),
    ] as [(TargetID, Place, String)])
  func aGapIsWorkedOutAsThePageSays(
    target: TargetID, area: Place, example: String
  ) throws {
    let gap = try gap(target, area)
    let difference = try #require(gap.gap).description.replacing("-", with: "−")
    let worked = "\(gap.target.quantity.value) − \(try #require(gap.figure).value) = \(difference)"
    #expect(example.hasPrefix(worked))
    #expect(try page().contains(example))
  }

  @Test func aShareOfTheTargetIsWorkedOutAsThePageSays() throws {
    let gap = try gap("adult-learning-2020", "BE25")
    let share = try #require(gap.shareOfTarget)
    #expect(try page().contains("12.1 ÷ 15 = \(share) %"))
  }

  @Test(
    arguments: [
      ("BE32", "5.1 − 12.8 = −7.7: below", .below),
      ("FRE1", "13.0 − 12.8 = 0.2: close to the average", .closeTo),
      ("FR", "14.9 − 12.8 = 2.1: above", .above),
    ] as [(Place, String, ComparedArea.Position)])
  func aPositionIsWorkedOutAsThePageSays(
    area: Place, example: String, position: ComparedArea.Position
  ) throws {
    let results = try Self.run.get().input.figures
    let territory = try #require(
      results.groups.territories.first { $0.territory.id == "eurometropole" })
    let comparison = try #require(
      territory.comparisons.first { $0.indicator.id == "adult-learning-4-weeks" })
    let row = try #require(comparison.rows.first { $0.area == area })
    let union = try #require(comparison.rows.last?.figure)
    let difference = try DecimalNumber.difference(try #require(row.figure).value, union.value)
    #expect(comparison.period == .year(2023))
    #expect(row.toUnion == position)
    #expect(
      example.hasPrefix(
        "\(try #require(row.figure).value) − \(union.value) = "
          + difference.description.replacing("-", with: "−")))
    #expect(try page().contains(example))
  }

  @Test func theSegmentsOfFranceAreThoseOfThePage() throws {
    let results = try Self.run.get().input.figures
    let series = try #require(
      results.series.first {
        $0.indicator == "adult-learning-4-weeks" && $0.area == "FR" && $0.sex == "T"
      })
    let segments = Dictionary(grouping: series.points, by: \.segment).sorted { $0.key < $1.key }
    let years = segments.map { $0.value.map(\.period.year) }
    #expect(years.compactMap(\.first) == [2000, 2003, 2013, 2014, 2021])
    #expect(
      try page().contains("2000 to 2002, 2003 to 2012, 2013, 2014 to 2020, and 2021 on"))
    let reasons = segments.map { $0.value.flatMap(\.segmentReasons).map(\.rawValue) }
    #expect(reasons == [["start"], ["b"], ["b"], ["b"], ["b", "declared"]])
    #expect(try page().contains("The reasons are `start`, `b`, `b`, `b` and `b;declared`."))
  }

  @Test func theSegmentsOfNorwayAreThoseOfThePage() throws {
    let results = try Self.run.get().input.figures
    let series = try #require(
      results.series.first { $0.indicator == "basic-digital-skills" && $0.area == "NO" })
    let points = series.points.map { point in
      "\(point.period) \(point.dataflow) \(point.segment)"
        + point.segmentReasons.map { " \($0.rawValue)" }.joined()
    }
    #expect(
      points == [
        "2021 isoc_sk_dskl_i21 1 start", "2023 isoc_sk_dskl_i21 1", "2025 isoc_r_dskl_i 2 dataset",
      ])
    #expect(
      try page().contains("2021 and 2023 from isoc_sk_dskl_i21, 2025 from isoc_r_dskl_i."))
    #expect(try page().contains("2021 to 2023 `start`, 2025 `dataset`."))
  }

  @Test func theJumpOfFranceIsWorkedOutAsThePageSays() throws {
    let input = try Self.run.get().input
    let jump = try #require(
      input.figures.jumps.first {
        $0.indicator == "adult-learning-4-weeks" && $0.area == "FR" && $0.period == .year(2020)
      })
    let change = try DecimalNumber.difference(jump.value, #require(DecimalNumber("19.5")))
    let distance = try DecimalNumber.difference(jump.change, jump.past.median).magnitude
    #expect(jump.change == change)
    #expect(jump.past.changes == 5)
    let worked =
      "13.0 − 19.5 = \(change). The 5 earlier changes of its segment are 0.2, 0.2, −0.1, −0.1 and 0.9"
      + " percentage points: median \(jump.past.median), MAD 0.3, bound 5 × 1.4826 × 0.3 ="
      + " \(jump.past.bound). |\(change) − 0.2| = \(distance) is above it: a jump."
    #expect(try page().contains(worked.replacing("-", with: "−")))
  }

  @Test func asManyFiguresJumpAsThePageSays() throws {
    let input = try Self.run.get().input
    let jumps = input.figures.jumps
    let observed = input.figures.series.flatMap(\.points).count {
      $0.value != nil && $0.derivation == nil
    }
    let counts = "\(observed / 1000),\(observed % 1000) observed figures"
    #expect(input.quality.findings.count { $0.code == .implausibleJump } == jumps.count)
    #expect(
      try page().contains(
        "have \(jumps.count), of \(counts); \(jumps.count { $0.period == .year(2020) }) of them"))
  }

  @Test(
    arguments: [("M1Z80", ["2519"]), ("M2Z90", ["1330", "2519", "2522", "3511"])]
      as [(String, [Occupation])])
  func aCodeLeadsToTheUnitGroupsOfThePage(code: String, occupations: [Occupation]) throws {
    let entries = try Self.run.get().input.occupations.entries
    let entry = try #require(entries.first { $0.code == code })
    #expect(entry.occupations == occupations)
    #expect(try page().contains(code))
  }

  @Test func tablesThatDisagreeAreThoseOfThePage() throws {
    let findings = try Self.run.get().input.quality.findings.filter { $0.code == .tablesDisagree }
    #expect(findings.contains { $0.message.contains("2021 is 10.9 in sdg_04_60 and 10.8 in") })
  }
}

extension MethodologyTests {
  @Test func anAreaThatWasMergedIsWorkedOutAsThePageSays() throws {
    let changes = try Self.run.get().input.catalogue.geography.changes
    let parts = changes.filter { $0.to == "BE328" }
    #expect(parts.map(\.from) == ["BE324", "BE327"])
    let persons = parts.compactMap(\.persons)
    let mean = try #require(
      DecimalNumber.weightedMean(
        zip([10, 20], persons).map {
          (DecimalNumber(significand: $0), DecimalNumber(significand: Int64($1)))
        }))
    let worked =
      "(\(persons[0]) × 10 + \(persons[1]) × 20) ÷ \(persons.reduce(0, +)) = \(mean)"
    #expect(try page().contains(worked))
    let pieces = changes.filter { $0.from == "BE325" }
    let divided = DecimalNumber(significand: 190_549)
      .divided(in: pieces.compactMap(\.persons), decimals: 0)
    #expect(divided?.map(\.description) == ["80259", "40356", "69934"])
    #expect(
      try page().contains(
        "190549 persons in BE325 are 80259 in BE329, 40356 in BE32A and 69934 in BE32C"))
  }

  @Test(
    arguments: [
      (
        "eurometropole", "adult-learning-4-weeks", 2023,
        "(641886 × 12.1 + 355735 × 5.1 + 1179769 × 13.0) ÷ 2177390 = 11.44400686"
      ),
      (
        "versants", "adult-learning-4-weeks", 2023,
        "(3518260 × 11.2 + 1915140 × 9.1 + 2961655 × 12.5) ÷ 8395055 = 11.17955433"
      ),
    ] as [(Place, IndicatorID, Int, String)])
  func aTerritoryIsWorkedOutAsThePageSays(
    territory: Place, indicator: IndicatorID, year: Int, example: String
  ) throws {
    let series = try #require(
      try Self.run.get().input.figures.series.first {
        $0.area == territory && $0.indicator == indicator
      })
    let figure = try #require(series.figure(at: .year(year)))
    let inputs = try #require(figure.derivation).inputs
    let terms = try inputs.map { input in
      "\(try #require(input.weight?.persons)) × \(try #require(input.value))"
    }
    let whole = try inputs.reduce(DecimalNumber.zero) {
      try DecimalNumber.sum($0, try #require($1.weight?.persons))
    }
    #expect("(\(terms.joined(separator: " + "))) ÷ \(whole) = \(figure.value)" == example)
    #expect(try page().contains(example))
  }
}

extension MethodologyTests {
  @Test(
    arguments: [
      (
        "BE32", "adult-learning-2020",
        "9.9 ÷ 100 × 703991 persons aged 25 to 64 on 1 January 2023 = 69695"
      ),
      (
        "BE2", "digital-decade-basic-skills",
        "18.80 ÷ 100 × 4963282 persons aged 16 to 74 in 2024 = 933097"
      ),
    ] as [(Place, TargetID, String)])
  func aGapInPersonsIsWorkedOutAsThePageSays(
    area: Place, target: TargetID, example: String
  ) throws {
    let gap = try #require(
      try Self.run.get().input.figures.targets.gaps.first {
        $0.area == area && $0.target.id == target && $0.sex == "T"
      })
    let population = try #require(gap.persons?.population)
    let worked = "\(try #require(gap.gap)) ÷ 100 × \(try #require(population.persons)) persons"
    #expect(example.hasPrefix(worked))
    #expect(example.hasSuffix("\(population.year) = \(try #require(gap.persons?.missing))"))
    #expect(try page().contains(example))
  }
}
