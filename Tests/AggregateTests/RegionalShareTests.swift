import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

/// A country of two regions, of which one has a profile, and of that one's two regions one.
///
/// What is left of the parent takes part in the division: a region alone would get all of it.
///
/// The country AA has 100 thousand specialists, 10 per cent of its employment: 1000000 persons. It
/// is the only member, so that the target of 200 thousand is its own by every key. Of 1000
/// employed, 100 are in section J:
///
///     part         employed  section J  intensity            specialists (d = 1)
///     AA1          250       16         (16/250)/(1/10)=0.64 16000
///     rest of AA   750       84                              84000
///     AA11         100       4          (4/100)/(1/10)=0.4   4000
///     rest of AA1  150       12                              12000
@Suite("Shares of regions without some of their siblings")
struct RegionalShareTests {
  private static let areas = [
    SmallWorld.area("EU27_2020", .aggregate, level: nil, parent: nil, member: false, editions: []),
    SmallWorld.area("AA", .country, level: 0, parent: nil, member: true),
    SmallWorld.area("AA1", .region, level: 1, parent: "AA", member: true),
    SmallWorld.area("AA11", .region, level: 2, parent: "AA1", member: true),
    SmallWorld.area("AA12", .region, level: 2, parent: "AA1", member: true),
    SmallWorld.area("AA2", .region, level: 1, parent: "AA", member: true),
  ]

  private static func indicator(
    _ id: IndicatorID, unit: String, from dataflow: Dataflow,
    role: Indicator.Role = .denominator, weighting: Weighting? = nil
  ) -> Indicator {
    Indicator(
      id: id, label: SmallWorld.text(id.text), measure: SmallWorld.text(id.text), unit: Unit(unit),
      role: role, decimals: 1, noise: nil, plausible: nil,
      sources: [
        Indicator.Source(
          dataflow: dataflow, scopes: [.national, .regional], filter: ["unit": [unit]])
      ], breaks: [], weighting: weighting, note: nil)
  }

  private static let catalogue = FigureCatalogue(
    indicators: [
      indicator("count", unit: "THS_PER", from: "counts", role: .indicator),
      indicator(
        "rate", unit: "PC_EMP", from: "rates", role: .indicator, weighting: .impliedBy("count")),
      indicator("employment-information-communication", unit: "THS", from: "section"),
      indicator("employment-total-by-activity", unit: "THS", from: "total"),
    ],
    targets: [
      Specimens.target(
        "total", indicator: "count", value: "200", unit: "THS_PER", forOthers: .none)
    ],
    roles: IndicatorRoles(
      employment: "employment-total-by-activity",
      informationEmployment: "employment-information-communication"),
    tables: TableCatalogue(datasets: [:], flags: []),
    rules: FigureRules(
      fairShare: FairShareRules(
        baseYear: 2024, mixture: DecimalNumber(significand: 25, scale: 2),
        damping: DecimalNumber(significand: 1), profileYear: 2015)))

  private static func apportionment() throws -> Apportionment {
    let outcome = Specimens.aggregate(
      [
        Specimens.dataset("counts", [("AA", "THS_PER", [2024: "100.0"])]),
        Specimens.dataset("rates", [("AA", "PC_EMP", [2024: "10.0"])]),
        Specimens.dataset(
          "section",
          [
            ("AA", "THS", [2015: "100"]), ("AA1", "THS", [2015: "16"]),
            ("AA11", "THS", [2015: "4"]),
          ]
        ),
        Specimens.dataset(
          "total",
          [
            ("AA", "THS", [2015: "1000"]), ("AA1", "THS", [2015: "250"]),
            ("AA11", "THS", [2015: "100"]),
          ]),
      ], catalogue: catalogue, geography: SmallWorld.geography(areas, territories: []))
    return try #require(outcome.results.targets.apportionments.first)
  }

  /// AA1 of 200000, then AA11 of what AA1 has.
  ///
  ///     employment  200000·250/1000 = 50000                        50000·100/250 = 20000
  ///     effort      200000·16/(16+84) = 32000                      32000·4/(4+12) = 8000
  ///     gain        16000 + 250000·(200000−100000)/1000000 = 41000  4000 + 100000/10 = 14000
  ///     mixture     0.75·32000 + 0.25·50000 = 36500                 0.75·8000 + 0.25·20000 = 11000
  @Test("Each key by hand")
  func keys() throws {
    let apportionment = try Self.apportionment()
    let persons = apportionment.others.map { share in
      [share.area.text] + share.shares.map { "\($0.key.rawValue) \($0.persons)" }
    }
    #expect(
      persons == [
        ["AA1", "employment 50000", "effort 32000", "gain 41000", "mixture 36500"],
        ["AA11", "employment 20000", "effort 8000", "gain 14000", "mixture 11000"],
      ])
    #expect(apportionment.others.map { $0.specialists.value.description } == ["16000", "4000"])
    #expect(apportionment.others.map { $0.employment.value.description } == ["250000", "100000"])
    #expect(
      apportionment.refusals == [
        .init(area: "AA12", refusal: .noProfile), .init(area: "AA2", refusal: .noProfile),
      ])
  }
}
