import StatisticalModel
import TestSupport
import Testing

@testable import Pipeline

/// Pace, progress and arrival from the shipped figures, worked out by hand from published values.
@Suite("Trends of the shipped figures")
struct TrendOracleTests {
  private static let results: Result<FigureResults, PipelineError> = Result {
    () throws(PipelineError) in
    try Run.compute(DataFolder(path: Repository.path("data"))).input.figures
  }

  private static func trend(_ area: Place, _ target: TargetID) throws -> Trend {
    let gap = try #require(
      try results.get().targets.gaps.first {
        $0.area == area && $0.target.id == target && $0.sex == "T"
      })
    return try #require(gap.trend)
  }

  @Test(
    "Progress from 2021 to 2025",
    arguments: [
      ("EU27_2020", "digital-decade-basic-skills", "0.641", .moderate),
      ("BE", "digital-decade-basic-skills", "0.697", .moderate),
      ("FR", "digital-decade-basic-skills", "0.518", .insufficient),
      ("EU27_2020", "digital-decade-ict-specialists", "0.430", .insufficient),
    ] as [(Place, TargetID, String, Progress)])
  func progress(
    area: Place, target: TargetID, ratio: String, progress: Progress
  ) throws {
    let growth = try #require(try Self.trend(area, target).growth.value)
    #expect(growth.window.first == 2021)
    #expect(growth.window.last == 2025)
    #expect(try #require(growth.ratio).rounded(toDecimals: 3) == DecimalNumber(ratio))
    #expect(growth.progress == .given(progress))
  }

  @Test(
    "Adult learning since the break of 2021",
    arguments: [
      ("BE25", "0.4", 2031, "7.0"), ("BE32", "0.3", 2056, "3.6"), ("FRE1", "1.7", 2025, "10.2"),
    ] as [(Place, String, Int, String)])
  func learning(area: Place, pace: String, year: Int, in2020: String) throws {
    let trend = try Self.trend(area, "adult-learning-2020")
    let measured = try #require(trend.pace.value)
    #expect(measured.perYear == DecimalNumber(pace))
    #expect(measured.window == TrendWindow(first: 2021, last: 2023, points: 3))
    #expect(measured.interval == nil)
    #expect(trend.arrival.value?.straightLine == .year(year))
    #expect(trend.arrival.value?.interval == .refused(.tooFewPoints))
    #expect(trend.required == .refused(.targetYearPassed))
    #expect(trend.inTargetYear?.value == DecimalNumber(in2020))
    #expect(trend.growth.value?.progress == .refused(.targetYearPassed))
  }

  @Test("No window of any series crosses a break")
  func breaks() throws {
    let results = try Self.results.get()
    var windows = 0
    for gap in results.targets.gaps {
      let series = results.series.first {
        $0.indicator == gap.target.indicator && $0.area == gap.area && $0.sex == gap.sex
      }
      let spans = [
        gap.trend?.pace.value?.window, gap.trend?.recentPace?.window,
        gap.trend?.growth.value?.window, gap.trend?.longGrowth?.window,
      ].compactMap { $0 }
      windows += spans.count
      for span in spans {
        let points = try #require(series).points.filter {
          (span.first...span.last).contains($0.period.year)
        }
        #expect(Set(points.map(\.segment)).count == 1)
        #expect(!points.dropFirst().contains { $0.flags.contains(.breakInSeries) })
      }
    }
    #expect(windows > 150)
    // The French series of adult learning is broken in 2013, 2014 and 2021.
    let france = try Self.trend("FR", "adult-learning-2020")
    #expect(france.pace.value?.window.first == 2021)
    #expect(france.longGrowth == nil)
  }

  @Test("The interval of the Union's specialists holds the year by the straight line")
  func interval() throws {
    let estimate = try #require(
      try Self.trend("EU27_2020", "digital-decade-ict-specialists").arrival.value)
    #expect(estimate.straightLine == .year(2050))
    #expect(estimate.constantGrowth == .year(2042))
    #expect(estimate.logistic == nil)
    #expect(
      estimate.interval == .given(ArrivalRange(earliest: .year(2047), latest: .year(2053))))
  }

  @Test("Ranks leave out values of low reliability, and say among how many")
  func ranks() throws {
    let gaps = try Self.results.get().targets.gaps.filter {
      $0.target.id == "digital-decade-basic-skills" && $0.sex == "T"
    }
    let members = gaps.filter { $0.rank?.count == 27 }
    #expect(members.count == 27)
    #expect(members.filter { $0.rank?.place == 1 }.map(\.area) == ["NL"])
    #expect(gaps.first { $0.area == "BE" }?.rank == GapResult.Rank(place: 13, count: 27))
    #expect(gaps.first { $0.area == "FRE" }?.figure?.flags == Flags("u"))
    #expect(gaps.first { $0.area == "FRE" }?.rank == nil)
    #expect(gaps.first { $0.area == "NO" }?.rank == nil)
    #expect(gaps.first { $0.area == "EU27_2020" }?.rank == nil)
    #expect(gaps.first { $0.area == "versants" }?.rank == nil)
  }

  @Test("Distances are of the same year")
  func distances() throws {
    let gap = try #require(
      try Self.results.get().targets.gaps.first {
        $0.area == "BE32" && $0.target.id == "adult-learning-2020" && $0.sex == "T"
      })
    #expect(gap.distanceToUnion == DecimalNumber("-7.7"))
    #expect(gap.distanceToCountry == DecimalNumber("-6.0"))
    let country = try #require(
      try Self.results.get().targets.gaps.first {
        $0.area == "BE" && $0.target.id == "digital-decade-basic-skills"
      })
    #expect(country.distanceToUnion == DecimalNumber("0.83"))
    #expect(country.distanceToCountry == nil)
  }

  @Test("The Commission's two lines begin at the last value and end at the target and below it")
  func trajectories() throws {
    let trajectories = try Self.results.get().targets.trajectories
    #expect(
      trajectories.map(\.target.id) == [
        "digital-decade-basic-skills", "digital-decade-ict-specialists",
      ])
    let skills = try #require(trajectories.first)
    #expect(skills.start.value == DecimalNumber("60.39"))
    let path = skills.points.filter { $0.line == .path }
    #expect(path.map(\.year) == [2026, 2027, 2028, 2029, 2030])
    #expect(path.first?.value == DecimalNumber("64.312"))
    #expect(path.last?.value == DecimalNumber("80"))
    // Five years of 0.567 points.
    #expect(
      skills.points.last { $0.line == .baseline }?.value == DecimalNumber("63.225"))
    #expect(skills.baseline?.isConfirmed == false)
  }
}
