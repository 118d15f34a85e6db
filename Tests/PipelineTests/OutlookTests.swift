import StatisticalModel
import TestSupport
import Testing

@testable import Pipeline

/// Fair shares, women and men, and convergence from the shipped figures.
@Suite("Outlook of the shipped figures")
struct OutlookTests {
  private static let results: Result<FigureResults, PipelineError> = Result {
    () throws(PipelineError) in
    try Run.compute(DataFolder(path: Repository.path("data"))).input.figures
  }

  private static func apportionment() throws -> Apportionment {
    try #require(try results.get().targets.apportionments.first)
  }

  private static func sum(
    _ shares: [FairShare], _ key: FairShareKey
  ) throws -> Int64 {
    try shares.reduce(0) { total, share in
      total + (try #require(share.shares.first { $0.key == key })).persons.significand
    }
  }

  @Test("The shares of the 27 members add up to 20 000 000", arguments: FairShareKey.allCases)
  func total(key: FairShareKey) throws {
    let countries = try Self.apportionment().countries
    #expect(countries.count == 27)
    #expect(countries.allSatisfy { $0.baseYear == 2024 && $0.status == .observed })
    #expect(try Self.sum(countries, key) == 20_000_000)
  }

  @Test("Regions share what their country has", arguments: FairShareKey.allCases)
  func regions(key: FairShareKey) throws {
    let apportionment = try Self.apportionment()
    let belgium = apportionment.countries.filter { $0.area == "BE" }
    for level in [["BE1", "BE2", "BE3"], ["BE10", "BE2", "BE3"]] as [[Place]] {
      let shares = apportionment.others.filter { level.contains($0.area) }
      #expect(try Self.sum(shares, key) == Self.sum(belgium, key))
    }
    let provinces = apportionment.others.filter {
      $0.area.text.hasPrefix("BE2") && $0.area != "BE2"
    }
    #expect(provinces.count == 5)
    let flanders = apportionment.others.filter { $0.area == "BE2" }
    #expect(try Self.sum(provinces, key) == Self.sum(flanders, key))
    let north = apportionment.others.filter { ["FRE1", "FRE2"].contains($0.area) }
    #expect(
      try Self.sum(north, key)
        == Self.sum(apportionment.others.filter { $0.area == "FRE" }, key))
  }

  @Test("A region's specialists are an estimate with its range and the age of its profile")
  func estimates() throws {
    let apportionment = try Self.apportionment()
    #expect(apportionment.others.allSatisfy { $0.specialists.range.contains($0.specialists.value) })
    #expect(apportionment.others.allSatisfy { $0.flags.letters.contains(Flag.calculated.rawValue) })
    let hainaut = try #require(apportionment.others.first { $0.area == "BE32" })
    #expect(hainaut.status == .modelled)
    #expect(hainaut.profileYear == 2015)
    // 288000 × 457.9 ÷ 4499.3, and 288000 × 8.6 ÷ 140.6.
    #expect(hainaut.specialists.range.upperBound == DecimalNumber("29310"))
    #expect(hainaut.specialists.range.lowerBound == DecimalNumber("17616"))
    #expect(hainaut.specialists.value == DecimalNumber("22723"))
    let benelux = try #require(apportionment.others.first { $0.area == "benelux" })
    #expect(benelux.status == .aggregated)
    #expect(benelux.specialists.value == DecimalNumber("998400"))
  }

  @Test("Who has no profile has no share")
  func refusals() throws {
    let refusals = try Self.apportionment().refusals
    #expect(refusals.allSatisfy { $0.refusal == .noProfile })
    let areas = Set(refusals.map(\.area))
    #expect(areas.isSuperset(of: ["AT1", "DE11", "eurometropole", "plaines-scarpe-escaut"]))
    #expect(areas.isDisjoint(with: ["BE2", "FRE1", "versants", "benelux"]))
  }

  @Test(
    "What 20 million are of employment is computed for each year",
    arguments: [(2021, "10.09"), (2023, "9.85"), (2024, "9.62"), (2025, "9.57")])
  func equivalents(year: Int, share: String) throws {
    let found = try #require(
      try Self.apportionment().equivalents.first { $0.year == year })
    #expect(found.share.value.rounded(toDecimals: 2).description == share)
    #expect(found.share.range.contains(found.share.value))
    #expect(found.employment.range.contains(found.employment.value))
  }

  @Test("Women among specialists, against parity")
  func parity() throws {
    let parities = try Self.results.get().groups.parities
    let belgium = try #require(parities.first { $0.area == "BE" })
    #expect(belgium.measure == .shareOfWomen)
    #expect(belgium.gap == DecimalNumber("31.3"))
    // 50 − 18.7 in 2022 and 50 − 19.6 in 2021, which a break divides from the years before.
    #expect(belgium.pace.value?.perYear == DecimalNumber("0.9"))
    #expect(belgium.pace.value?.window == TrendWindow(first: 2021, last: 2022, points: 2))
    #expect(belgium.isClosing == false)
    #expect(parities.first { $0.area == "NL" }?.isClosing == true)
  }

  @Test("Groups are judged only where enough of their areas have figures")
  func convergence() throws {
    let convergences = try Self.results.get().groups.convergences
    for convergence in convergences {
      let isSmall = convergence.areas.count < 4
      let isPartial = convergence.areas.count * 5 < convergence.groupSize * 4
      #expect((convergence.verdict == .described) == (isSmall || isPartial))
      #expect(convergence.first.year < convergence.last.year)
    }
    let provinces = try #require(
      convergences.first {
        $0.group == .regions(of: "BE", level: 2) && $0.indicator == "adult-learning-4-weeks"
      })
    #expect(provinces.areas.count == 11)
    #expect(provinces.verdict == .diverging)
    #expect(provinces.first.delta == DecimalNumber("50.5"))
    #expect(provinces.last.delta == DecimalNumber("51.9"))
  }
}
