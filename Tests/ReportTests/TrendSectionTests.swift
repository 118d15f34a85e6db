import StatisticalModel
import TestSupport
import Testing

@testable import Report

@Suite("Pace and arrival on the pages")
struct TrendSectionTests {
  private let fixture = ReportFixture()

  private func trend(
    _ pace: String?, _ arrival: Answer<ArrivalEstimate>, inTargetYear: Figure? = nil
  ) -> Trend {
    let window = TrendWindow(first: 2021, last: 2023, points: 3)
    return Trend(
      pace: pace.map { pace in
        .given(
          Pace(
            window: window, perYear: fixture.number(pace),
            standardError: fixture.number("0.0314"), interval: nil))
      } ?? .refused(.breakInWindow), recentPace: nil, required: .refused(.targetYearPassed),
      ratio: nil,
      growth: .given(
        Growth(
          window: window, observed: fixture.number("3.4"), required: .refused(.targetYearPassed),
          ratio: pace == nil ? nil : fixture.number("0.6049"),
          progress: pace == "0.4" ? .given(.moderate) : .refused(.tooFewPoints))),
      longGrowth: nil, arrival: arrival, inTargetYear: inTargetYear)
  }

  private func gap(_ area: Place, _ trend: Trend, line: UInt32) -> GapResult {
    GapResult(
      target: fixture.learningTarget, role: .benchmark, area: area, sex: "T",
      figure: fixture.figure("12.1", 2023, line: line), status: .observed,
      gap: fixture.number("2.9"), shareOfTarget: nil, union: nil, country: nil, refusal: nil,
      trend: trend, receipt: fixture.receipt(UInt8(line)))
  }

  private func estimate(
    _ line: Arrival, _ others: [Arrival?], _ interval: Answer<ArrivalRange>
  ) -> Answer<ArrivalEstimate> {
    .given(
      ArrivalEstimate(
        straightLine: line, constantGrowth: others[0], logistic: others[1], interval: interval))
  }

  private func section(_ language: Language) throws -> TrendSection {
    let input = ReportFixture.input
    let comparison = try #require(
      input.figures.groups.territories.first?.comparisons.first {
        $0.indicator.id == fixture.learning.id
      })
    let gaps = [
      gap(
        "BE25",
        trend(
          "0.4", estimate(.year(2031), [.year(2030), .year(2032)], .refused(.tooFewPoints)),
          inTargetYear: fixture.figure("7.0", 2020, "u", line: 20)), line: 20),
      gap(
        "FRE1",
        trend(
          "-0.25",
          estimate(
            .notAtThisPace, [.notAtThisPace, .notAtThisPace],
            .given(ArrivalRange(earliest: .year(2040), latest: .notAtThisPace)))), line: 21),
      gap("BE", trend(nil, .refused(.breakInWindow)), line: 22),
      gap(
        "FR", trend("1.7", estimate(.after(2060), [nil, nil], .refused(.tooFewPoints))), line: 23),
      gap(
        "EU27_2020", trend("0.5", estimate(.alreadyMet, [nil, nil], .refused(.targetReached))),
        line: 25),
    ]
    let figures = FigureResults(
      series: input.figures.series, targets: TargetResults(gaps: gaps),
      groups: input.figures.groups)
    return TrendSection(
      context: PageContext(
        input: ReportInput(
          catalogue: input.catalogue, figures: figures, occupations: input.occupations,
          sources: input.sources, quality: input.quality), language: language),
      comparison: comparison)
  }

  @Test("The paragraph in each language")
  func paragraphs() throws {
    #expect(
      try section(.english).paragraph
        == """
        If the pace since the last break in each series goes on, the target of 15% is reached as \
        follows. Area BE25: +0.4 percentage points a year (2021–2023), target reached in 2031; \
        Area FRE1: −0.25 percentage points a year (2021–2023), target not reached at this pace; \
        Area FR: +1.7 percentage points a year (2021–2023), target reached after 2060; \
        Area EU27_2020: +0.5 percentage points a year (2021–2023), target already met in 2023. \
        The year cannot be said for Area BE: the series is broken in the years that would be \
        needed. The target's year, 2020, has passed, so that no pace leads to it. The values then: \
        Area BE25: 7.0% (u).
        """.plain(.english))
    #expect(
      try section(.french).paragraph.contains(
        "+0,4\u{A0}point de pourcentage par an (2021–2023), objectif atteint en 2031\u{202F}; "))
    #expect(
      try section(.french).paragraph.hasSuffix(
        "L'année de l'objectif, 2020, est passée\u{202F}; aucun rythme n'y mène. Les valeurs "
          + "d'alors\u{A0}: \(fixture.catalogue.geography.name(of: "BE25", in: .french))\u{A0}: "
          + "7,0\u{202F}%\u{A0}(u)."))
    #expect(
      try section(.dutch).paragraph.contains(
        "+0,4\u{A0}procentpunt per jaar (2021–2023), doelstelling bereikt in 2031; "))
  }

  @Test("The cells: range of rules, interval, progress or its indication, refusals")
  func table() throws {
    var apparatus = PageApparatus(
      PageContext(input: ReportFixture.input, language: .english))
    let blocks = try section(.english).blocks(apparatus: &apparatus)
    let tables = blocks.compactMap { block -> Table? in
      if case .table(let table) = block { table } else { nil }
    }
    let rows = try #require(tables.first).rows.map { row in
      row.map { cell in
        MarkdownRenderer().render(Document(language: .english, blocks: [.paragraph(cell)]))
          .trimmingSuffix { $0.isNewline }.replacing("\\+", with: "+")
      }
    }
    let expected = [
      "2021–2023 | +0.4 | 0.03 | the target's year has passed | moderate progress (0.60) | 2031 (2030–2032) | the series has too few years",
      "2021–2023 | −0.25 | 0.03 | the target's year has passed | indicative, ratio 0.60 | not at this pace | in 2040 at the earliest",
      "– | – | – | the target's year has passed | – | the series is broken in the years that would be needed | –",
      "2021–2023 | +1.7 | 0.03 | the target's year has passed | indicative, ratio 0.60 | after 2060 | the series has too few years",
      "2021–2023 | +0.5 | 0.03 | the target's year has passed | target achieved | already met | –",
    ]
    #expect(rows.map { $0.dropFirst().joined(separator: " | ") } == expected)
  }
}

extension String {
  /// The text with the unbreakable blank that stands before units.
  fileprivate func plain(_ language: Language) -> String {
    replacing(" percentage points", with: "\u{A0}percentage points")
      .replacing("% (u)", with: "%\u{A0}(u)")
  }

  fileprivate func trimmingSuffix(_ isEnd: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isEnd(last) { text.removeLast() }
    return text
  }
}
