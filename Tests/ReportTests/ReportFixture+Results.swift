import StatisticalModel
import TestSupport

extension ReportFixture {
  var input: ReportInput {
    ReportInput(
      catalogue: catalogue,
      figures: FigureResults(
        series: series,
        targets: TargetResults(
          gaps: [specialistsGap] + learningGaps + [nationalGap, movingGap, haltedGap]),
        groups: GroupResults(
          territories: [
            TerritoryResult(
              territory: territory, comparisons: [noSkills, totals, comparison])
          ])),
      occupations: OccupationResults(entries: [entry], bridge: bridge),
      sources: SourceRegister(snapshots: SnapshotList(snapshots)),
      quality: QualityReport(records: quality, findings: findings))
  }

  private var bridge: ShortageBridge {
    ShortageBridge(
      rows: [
        ShortageBridge.Row(occupation: "2512", grades: ["vdab": .titleLossy]),
        ShortageBridge.Row(occupation: "2513", grades: ["vdab": .titleLossy]),
      ],
      territories: [
        TerritoryShortages(
          territory: territory.id,
          sides: [
            TerritoryShortages.SideShortages(
              side: side.flemish, lists: ["vdab"], counts: ["vdab": 1], ict: [entry],
              doubtful: [])
          ],
          occupations: [
            TerritoryShortages.SharedOccupation(
              occupation: "2512", sides: [side.flemish.id])
          ])
      ], differences: [])
  }

  private func row(
    _ standing: ComparedArea.Standing, _ area: Place, _ figure: Figure?,
    latest: Figure? = nil, _ position: ComparedArea.Position? = nil, gap: String? = nil,
    _ refusal: Refusal? = nil
  ) -> ComparedArea {
    ComparedArea(
      standing: standing, area: area, figure: figure, latest: latest, toUnion: position,
      gap: gap.map(number), refusal: refusal)
  }

  private var comparison: TerritoryComparison {
    TerritoryComparison(
      indicator: learning, target: learningTarget, period: .year(2023),
      rows: [
        row(
          .side(of: [side.flemish]), "BE25", figure("12.1", 2023, line: 20), .closeTo, gap: "2.9"),
        row(
          .side(of: [side.french]), "FRE1", figure("9.6", 2023, "u", line: 21), .below,
          gap: "5.4"),
        row(.country, "BE", figure("11.1", 2023, line: 22), .below, gap: "3.9"),
        row(
          .country, "FR", figure("15.2", 2023, line: 23),
          latest: figure("16.0", 2024, line: 24), .above, gap: "-0.2"),
        row(.union, "EU27_2020", figure("12.8", 2023, line: 25), gap: "2.2"),
      ], refusal: nil)
  }

  private var totals: TerritoryComparison {
    TerritoryComparison(
      indicator: specialists, target: specialistsTarget, period: .year(2024),
      rows: [
        row(.side(of: [side.flemish]), "BE25", nil, nil, .noSeriesExists),
        row(.side(of: [side.french]), "FRE1", nil, nil, .noSeriesExists),
        row(.country, "BE", total("289.3", 30), nil, .notApportioned),
        row(.country, "FR", total("1400", 31), nil, .notApportioned),
        row(.union, "EU27_2020", total("10274", 32), gap: "9726"),
      ], refusal: nil)
  }

  private var noSkills: TerritoryComparison {
    TerritoryComparison(
      indicator: skills, target: skillsTarget, period: nil,
      rows: [
        row(.side(of: [side.flemish]), "BE25", nil, nil, .notInBundledData),
        row(.union, "EU27_2020", nil, nil, .notInBundledData),
      ], refusal: .notInBundledData)
  }

  private var learningGaps: [GapResult] {
    let union = figure("12.8", 2023, line: 25)
    return [
      gap("NO", figure("20.1", 2023, line: 27), union: union, refusal: .notAMember),
      gap("FRE1", figure("9.6", 2023, "u", line: 21), "5.4", "64", union: union),
      gap("EU27_2020", union, "2.2", "85.33333333", union: union),
      gap("BE", figure("11.1", 2023, line: 22), "3.9", "74", union: union),
      gap("NL", figure("26.4", 2023, line: 26), "-11.4", "176", union: union),
    ]
  }

  private var specialistsGap: GapResult {
    GapResult(
      target: specialistsTarget, role: .benchmark, area: "BE25", sex: "T", figure: nil,
      status: .refused, gap: nil, shareOfTarget: nil, union: nil, country: nil,
      refusal: .noSeriesExists, receipt: receipt(99))
  }

  private func gap(
    _ area: Place, _ figure: Figure, _ gap: String? = nil, _ share: String? = nil,
    union: Figure, refusal: Refusal? = nil
  ) -> GapResult {
    GapResult(
      target: learningTarget, role: area == "EU27_2020" ? .target : .benchmark,
      area: area, sex: "T", figure: figure, status: .observed, gap: gap.map(number),
      shareOfTarget: share.map(number), union: union, country: nil, refusal: refusal,
      receipt: receipt(UInt8(figure.cell.lineage.line) + 100))
  }

  private var nationalGap: GapResult {
    GapResult(
      target: belgianLearningTarget, role: .target, area: "BE", sex: "T",
      figure: figure("11.1", 2023, line: 22), status: .observed, gap: number("8.9"),
      shareOfTarget: number("55.5"), union: nil, country: nil, refusal: nil,
      trend: metTrend, receipt: receipt(200))
  }
}
