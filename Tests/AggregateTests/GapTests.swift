import StatisticalModel
import TestSupport
import Testing

struct GapTests {
  private static let national = Specimens.dataset(
    "national",
    [
      ("EU27_2020", "PC", [2022: "11.9", 2023: "12.8", 2024: "13.5"]),
      ("BE", "PC", [2022: "10.3", 2023: "11.1", 2024: "14.9 b"]),
      ("FR", "PC", [2023: "14.9", 2024: "15.2"]), ("NO", "PC", [2024: "20.1"]),
    ])
  private static let regional = Specimens.dataset(
    "regional",
    [
      ("BE", "PC", [2023: "11.2"]), ("BE25", "PC", [2022: "10.0", 2023: "12.1"]),
      ("ZZ1", "PC", [2023: "7.0"]), ("FRX9", "PC", [2023: "8.0"]),
      ("FR3", "PC", [2015: "17.4"]), ("FRE1", "PC", [2023: "13.0 u", 2024: ": u"]),
    ], snapshot: 1)
  private static let counts = Specimens.dataset(
    "counts",
    [
      ("EU27_2020", "THS_PER", [2025: "10450.8"]), ("BE", "THS_PER", [2024: "288.0"]),
      ("NO", "THS_PER", [2025: "171.1"]),
    ])
  private static let results = Specimens.aggregate(
    [national, regional, counts],
    catalogue: Specimens.catalogue(targets: [
      Specimens.target("learning", indicator: "rate", value: "15", unit: "PC"),
      Specimens.target(
        "specialists", indicator: "count", value: "20000", unit: "THS_PER", forOthers: .none),
      Specimens.target("nothing", indicator: "absent", value: "60", unit: "PC"),
      Specimens.target("belgian", area: "BE", indicator: "rate", value: "16", unit: "PC"),
      Specimens.target(
        "pledge", area: "FR", indicator: "count", value: "400", unit: "THS_PER", forOthers: .none,
        status: .pledge),
    ])
  ).results

  private func gap(_ target: TargetID, _ area: Place) throws -> GapResult {
    try #require(Self.results.targets.gaps.first { $0.target.id == target && $0.area == area })
  }

  @Test(
    arguments: [
      ("learning", "EU27_2020", "13.5", 2024, "1.5", "90"),
      ("learning", "BE", "14.9", 2024, "0.1", "99.33333333"),
      ("learning", "BE25", "12.1", 2023, "2.9", "80.66666667"),
      ("learning", "FRE1", "13.0", 2023, "2.0", "86.66666667"),
      ("belgian", "BE25", "12.1", 2023, "3.9", "75.625"),
      ("learning", "FRX9", "8.0", 2023, "7.0", "53.33333333"),
      ("specialists", "EU27_2020", "10450.8", 2025, "9549.2", "52.254"),
    ] as [(TargetID, Place, String, Int, String, String)])
  func aGapIsTheTargetMinusTheLatestValue(
    target: TargetID, area: Place, value: String, year: Int, expected: String,
    share: String
  ) throws {
    let gap = try gap(target, area)
    #expect(gap.figure?.value.description == value)
    #expect(gap.figure?.period == .year(year))
    #expect(gap.gap?.description == expected)
    #expect(gap.shareOfTarget?.description == share)
    #expect(gap.status == .observed)
    #expect(gap.refusal == nil)
  }

  @Test func theUnionAndTheCountryAreOfTheSameYear() throws {
    let gap = try gap("learning", "BE25")
    #expect(gap.union?.value.description == "12.8")
    #expect(gap.country?.value.description == "11.1")
    #expect(gap.country?.period == .year(2023))
  }

  @Test func aNationalSeriesComesFromTheNationalTable() throws {
    #expect(try gap("learning", "BE").figure?.dataflow == "national")
    #expect(try gap("learning", "BE25").figure?.dataflow == "regional")
  }

  @Test(
    arguments: [
      ("learning", "NO", .notAMember), ("specialists", "BE", .notApportioned),
      ("specialists", "NO", .notAMember), ("learning", "FR3", .discontinuedCode),
      ("learning", "ZZ1", .unknownCode),
    ] as [(TargetID, Place, Refusal)])
  func anAreaThatIsNotHeldAgainstATargetKeepsItsValue(
    target: TargetID, area: Place, refusal: Refusal
  ) throws {
    let gap = try gap(target, area)
    #expect(gap.refusal == refusal)
    #expect(gap.gap == nil)
    #expect(gap.shareOfTarget == nil)
    #expect(gap.figure != nil)
  }

  @Test(
    arguments: [("nothing", "EU27_2020", .notInBundledData)] as [(TargetID, Place, Refusal)]
  )
  func aTargetWithoutFiguresIsRefusedForItsOwnArea(
    target: TargetID, area: Place, refusal: Refusal
  ) throws {
    let gap = try gap(target, area)
    #expect(gap.refusal == refusal)
    #expect(gap.status == .refused)
    #expect(gap.figure == nil)
  }

  @Test func aCountrysTargetConcernsTheCountryAndItsRegionsAlone() {
    let areas = Self.results.targets.gaps.filter { $0.target.id == "belgian" }.map(\.area)
    #expect(areas == ["BE", "BE25"])
  }

  @Test func anAreaIsHeldAgainstItsOwnTargetAndABenchmark() throws {
    #expect(try gap("belgian", "BE").role == .target)
    #expect(try gap("learning", "BE").role == .benchmark)
    #expect(try gap("learning", "EU27_2020").role == .target)
  }

  @Test func gapsStandInTheOrderOfIndicatorTargetAndArea() {
    let keys = Self.results.targets.gaps.map {
      [$0.target.indicator.text, $0.target.id.text, $0.area.text]
    }
    #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test func everyFigureHasAReceiptOfItsOwn() {
    let receipts =
      Self.results.targets.gaps.map(\.receipt)
      + Self.results.series.flatMap { $0.points.map(\.receipt) }
    #expect(Set(receipts).count == receipts.count)
  }
}
