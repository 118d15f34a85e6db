import StatisticalModel
import TestSupport
import Testing

@testable import Report

@Suite("Comparisons")
struct ComparisonTests {
  private let fixture = ReportFixture()
  private let context = PageContext(input: ReportFixture.input, language: .english)

  private func comparison(_ period: TimePeriod?, _ rows: [ComparedArea]) -> TerritoryComparison {
    TerritoryComparison(
      indicator: fixture.learning, target: nil, period: period, rows: rows,
      refusal: period == nil ? .noCommonPeriod : nil)
  }

  private func row(
    _ area: Place, _ figure: Figure?, latest: Figure? = nil, refusal: Refusal? = nil
  ) -> ComparedArea {
    ComparedArea(
      standing: .side(of: [fixture.side.flemish]), area: area, figure: figure, latest: latest,
      toUnion: nil, gap: nil, refusal: refusal)
  }

  @Test("Without a common year the latest figures stand side by side, not compared")
  func noCommonYear() {
    let text = ComparisonText(
      context: context,
      comparison: comparison(
        nil,
        [
          row("BE25", nil, latest: fixture.figure("12.1", 2023, line: 1)),
          row("FRE1", nil, latest: fixture.figure("9.6", 2021, "u", line: 2)),
        ]))
    #expect(
      text.paragraph == """
        The latest figures are of different years and are not compared. Area BE25: 12.1% (2023); \
        Area FRE1: 9.6%\u{A0}(u) (2021).
        """)
  }

  @Test("A non-member is shown without a gap, and the Union may have no figure")
  func nonMember() {
    let text = ComparisonText(
      context: context,
      comparison: comparison(
        .year(2023), [row("NO", fixture.figure("20.1", 2023, line: 1), refusal: .notAMember)]))
    #expect(
      text.paragraph == """
        The figures are those of 2023, the latest year that all areas compared share; there is no \
        figure for the Union. Area NO: 20.1%, outside the European Union, no gap.
        """)
  }

  @Test("No figure at all: the table that would give one")
  func noFigures() {
    let text = ComparisonText(context: context, comparison: comparison(nil, [row("BE25", nil)]))
    #expect(!text.hasFigures)
    #expect(
      text.paragraph == """
        Adult learning, four weeks: not in the bundled data. Table that would give it: \
        trng_lfse_04.
        """)
  }

  @Test("A larger region's figure is said to be one, and a newer one is noted")
  func notes() {
    var apparatus = PageApparatus(context)
    let larger = row(
      "BE2", fixture.figure("54.5", 2021, line: 1), latest: fixture.figure("60", 2023, line: 1))
    let notes = ComparisonNotes(context: context, comparison: comparison(.year(2021), [larger]))
    #expect(notes.numbers(for: larger, in: &apparatus) == [1, 2])
    #expect(notes.numbers(for: larger, in: &apparatus) == [1, 2])
    #expect(
      apparatus.blocks.prefix(2) == [
        .heading(2, "Notes"),
        .noteList([
          """
          Adult learning, four weeks: the figure is that of Area BE2 (NUTS 1), which contains \
          Area BE25; none is used for the smaller area.
          """,
          "Area BE2 (Adult learning, four weeks): a newer figure exists, 60% in 2023.",
        ]),
      ])
  }

  @Test("A letter that the catalogue does not know is said to be unknown")
  func unknownFlag() {
    var apparatus = PageApparatus(context)
    apparatus.use(fixture.figure("1", 2020, "qu", line: 1))
    #expect(
      apparatus.blocks.contains(
        .bulletList(["q: not in the catalogue's list of flags", "u: low reliability"])))
  }

  @Test("Sources have the official form", arguments: Language.allCases)
  func sources(language: Language) {
    let line = language.phrases.source(
      publisher: "Eurostat", code: "trng_lfse_04", editions: ["2024", "2025-06-12"])
    let expected: [Language: String] = [
      .french: """
      Source\u{A0}: Eurostat (code des données en ligne\u{A0}: trng_lfse_04), édition 2024 et \
      2025-06-12.
      """,
      .dutch: "Bron: Eurostat (onlinedatacode: trng_lfse_04), editie 2024 en 2025-06-12.",
      .english: "Source: Eurostat (online data code: trng_lfse_04), edition 2024 and 2025-06-12.",
    ]
    #expect(line == expected[language])
  }

  @Test("Bundled lists are not said to be missing")
  func missingLists() {
    let phrases = EnglishPhrases()
    #expect(phrases.notBundledLists(["A"]) == "No list of A is bundled.")
    #expect(phrases.notBundledLists(["A", "B"]) == "No list of A or B is bundled.")
  }
}
