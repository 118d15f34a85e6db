import Foundation
import StatisticalModel
import TestSupport
import Testing

@testable import Pipeline

/// The examples of pace, arrival and shares in docs/methodology.md, computed again.
@Suite("Examples of trends in the methodology")
struct MethodologyTrendTests {
  private static let results: Result<FigureResults, PipelineError> = Result {
    () throws(PipelineError) in
    try Run.compute(DataFolder(path: Repository.path("data"))).input.figures
  }

  private func page() throws -> String {
    try String(contentsOfFile: Repository.path("docs/methodology.md"), encoding: .utf8)
  }

  private func gap(_ target: TargetID, _ area: Place) throws -> GapResult {
    try #require(
      try Self.results.get().targets.gaps.first {
        $0.target.id == target && $0.area == area && $0.sex == "T"
      })
  }

  private func year(_ arrival: Arrival?) -> String { arrival?.code ?? "?" }

  @Test func ranksAndDistances() throws {
    let gap = try gap("digital-decade-basic-skills", "BE")
    let union = try #require(gap.union).value
    let value = try #require(gap.figure).value
    let distance = try #require(gap.distanceToUnion)
    let rank = try #require(gap.rank)
    #expect(
      try page().contains(
        "\(value) − \(union) = \(distance) percentage points from the Union, rank \(rank.place) of"
          + " \(rank.count)."))
  }

  @Test func ranksOfRegions() throws {
    let gap = try gap("digital-decade-basic-skills", "NL1")
    let rank = try #require(gap.rank)
    let regions = try Self.results.get().targets.gaps.count {
      $0.target.id == "digital-decade-basic-skills" && $0.rank?.count == rank.count
    }
    #expect(
      try page().contains(
        "(NL1), the same: rank \(rank.place) of \(rank.count), of which \(regions) are regions under"
          + " their own codes and \(rank.count - regions) are countries."))
  }

  @Test func oneEdition() throws {
    let territories = try Self.results.get().groups.territories
    let territory = try #require(territories.first { $0.territory.id == "eurometropole" })
    let comparison = try #require(
      territory.comparisons.first { $0.indicator.id == "ict-specialists-share" })
    let france = try #require(comparison.rows.first { $0.area == "FR" }?.figure)
    let union = try #require(comparison.rows.last)
    let (figure, revised) = (try #require(union.figure), try #require(union.revised))
    #expect(
      try page().contains(
        "\(france.period): \(france.value) in the edition of 2025, beside the Union's \(figure.value)"
          + " of that edition; the edition of 2026-04-17 has \(revised.value) for the Union"))
  }

  @Test func paces() throws {
    let areas: [Place] = ["BE25", "BE32", "FRE1"]
    let trends = try areas.map { try #require(gap("adult-learning-2020", $0).trend) }
    let paces = try trends.map { try #require($0.pace.value).perYear.description }
    #expect(
      try page().contains(
        "West Flanders +\(paces[0]), Hainaut +\(paces[1]), Nord-Pas-de-Calais +\(paces[2])"
          + " percentage points a year."))
    let then = try trends.map { try #require($0.inTargetYear).value.description }
    #expect(try page().contains("the target's year: \(then[0]), \(then[1]) and \(then[2])."))
    let union = try #require(gap("digital-decade-ict-specialists", "EU27_2020").trend)
    let pace = try #require(union.pace.value)
    let interval = try #require(pace.interval)
    #expect(
      try page().contains(
        "2021 to 2025: \(pace.perYear) thousand a year, standard error"
          + " \(try #require(pace.standardError)), interval \(interval.lowerBound) to"
          + " \(interval.upperBound); required \(try #require(union.required.value)); ratio"
          + " \(try #require(union.ratio))."))
  }

  @Test func progress() throws {
    let cases: [(TargetID, Place, String)] = [
      ("digital-decade-basic-skills", "EU27_2020", "basic digital skills of the Union "),
      ("digital-decade-basic-skills", "BE", "of Belgium "),
      ("digital-decade-basic-skills", "FR", "of France "),
      ("digital-decade-ict-specialists", "EU27_2020", "ICT specialists of the Union "),
    ]
    for (target, area, words) in cases {
      let growth = try #require(gap(target, area).trend?.growth.value)
      let ratio = try #require(growth.ratio).rounded(toDecimals: 3)
      let progress = try #require(growth.progress.value)
      #expect(try page().contains("\(words)\(ratio) \(progress.rawValue)"))
    }
  }

  @Test func arrivals() throws {
    let cases: [(Place, String, String)] = [
      ("BE25", "2.9 ÷ 0.4 = 7.25 years after 2023, in ", "West Flanders"),
      ("BE32", "9.9 ÷ 0.3 = 33 years, in ", "Hainaut"),
      ("FRE1", "2.0 ÷ 1.7 = 1.18 years, in ", "Nord-Pas-de-Calais"),
    ]
    for (area, worked, name) in cases {
      let gap = try gap("adult-learning-2020", area)
      let pace = try #require(gap.trend?.pace.value).perYear
      #expect(worked.hasPrefix("\(try #require(gap.gap)) ÷ \(pace) = "))
      let arrival = year(gap.trend?.arrival.value?.straightLine)
      #expect(try page().contains("\(name) \(worked)\(arrival)"))
    }
    let union = try #require(
      gap("digital-decade-ict-specialists", "EU27_2020").trend?.arrival.value)
    let range = try #require(union.interval.value)
    #expect(
      try page().contains(
        "in \(year(union.straightLine)), between \(year(range.earliest)) and"
          + " \(year(range.latest)); by constant growth in \(year(union.constantGrowth))."))
  }

  @Test func lines() throws {
    let skills = try #require(try Self.results.get().targets.trajectories.first)
    let path = skills.points.filter { $0.line == .path }
    let baseline = try #require(skills.points.last { $0.line == .baseline })
    let slope = try #require(skills.baseline).perYear
    #expect(
      try page().contains(
        "\(try #require(path.first).value) in 2026 and \(try #require(path.last).value) in 2030 on"
          + " the path; \(skills.start.value) + 5 × \(slope) = \(baseline.value) in 2030 on the"
          + " baseline."))
  }

  @Test func shares() throws {
    let apportionment = try #require(try Self.results.get().targets.apportionments.first)
    let belgium = try #require(apportionment.countries.first { $0.area == "BE" })
    let range = belgium.employment.range
    #expect(
      try page().contains(
        "5.7 % = \(belgium.employment.value) persons (\(range.lowerBound) to"
          + " \(range.upperBound))."))
    let percent = { (year: Int) throws -> [String] in
      let found = try #require(apportionment.equivalents.first { $0.year == year })
      return [found.share.value, found.share.range.lowerBound, found.share.range.upperBound]
        .map { $0.rounded(toDecimals: 2).description }
    }
    let base = try percent(2024)
    #expect(
      try page().contains(
        "20 million are \(base[0]) % of the Union's employment of 2024 (\(base[1]) to \(base[2])),"
          + " \(try percent(2023)[0]) % of that of 2023, \(try percent(2021)[0]) % of that of 2021."
      ))
    let parts = belgium.shares.map { "\($0.persons) by \($0.key.rawValue)" }
    #expect(try page().contains("Belgium's share: \(parts.joined(separator: ", "))."))
    let hainaut = try #require(apportionment.others.first { $0.area == "BE32" }).specialists
    #expect(
      try page().contains(
        "= \(hainaut.range.upperBound) with k^0, 288000 × 8.6 ÷ 140.6 ="
          + " \(hainaut.range.lowerBound) with k^1, \(hainaut.value) with k^0.5."))
  }

  @Test func groups() throws {
    let outlook = try Self.results.get().groups
    let women = try #require(outlook.parities.first { $0.area == "BE" })
    let pace = try #require(women.pace.value).perYear
    #expect(
      try page().contains(
        "50 − \(women.women.value) = \(women.gap); the gap grew by \(pace) from 2021 to 2022."))
    let provinces = try #require(
      outlook.convergences.first { $0.group == .regions(of: "BE", level: 2) })
    let (first, last) = (provinces.first, provinces.last)
    #expect(
      try page().contains(
        "sigma \(first.sigma) to \(last.sigma), variation \(try #require(first.variation)) to"
          + " \(try #require(last.variation)), delta \(first.delta) to \(last.delta):"
          + " \(provinces.verdict.rawValue)."))
  }

  @Test func assumptions() throws {
    let whatIf = try WhatIf(
      DataFolder(path: Repository.path("data")),
      assumptions: ["FRE1/adult-learning-4-weeks=15@2026"])
    let outcome = try #require(whatIf.outcomes.last)
    let persons = try #require(outcome.persons)
    let union = try #require(outcome.shareOfUnion)
    let territory = try #require(outcome.shares.first { $0.territory == "eurometropole" }).share
    #expect(
      try page().contains(
        "\(persons) persons, \(union) % of the Union's gap, \(territory) % of that of the"
          + " Eurometropolis."))
  }
}
