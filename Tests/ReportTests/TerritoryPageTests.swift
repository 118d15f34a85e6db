import StatisticalModel
import TestSupport
import Testing

@testable import Report

@Suite("Territory pages")
struct TerritoryPageTests {
  private let fixture = ReportFixture()

  private func context(_ language: Language) -> PageContext {
    PageContext(input: ReportFixture.input, language: language)
  }

  private func page(
    _ comparisons: [TerritoryComparison], _ language: Language = .english
  ) -> String {
    let result = TerritoryResult(
      territory: fixture.territory, comparisons: comparisons)
    return MarkdownRenderer().render(
      TerritoryPage(context: context(language), result: result).document)
  }

  private func sides(_ language: Language) -> String {
    let section = SidesSection(
      context: context(language),
      result: TerritoryResult(territory: fixture.territory, comparisons: []))
    return MarkdownRenderer().render(Document(language: language, blocks: section.blocks))
  }

  @Test("What fits what: the side, its areas, the larger region", arguments: Language.allCases)
  func fit(language: Language) {
    let expected: [Language: (larger: String, part: String)] = [
      .french: (
        "le versant se compose exactement de ces zones NUTS 3\u{202F}; la région des statistiques est plus grande",
        "le versant n'est qu'une partie de ces zones NUTS 3 |"
      ),
      .dutch: (
        "de zijde bestaat precies uit deze NUTS 3-gebieden; de regio van de statistieken is groter",
        "de zijde is slechts een deel van deze NUTS 3-gebieden "
      ),
      .english: (
        "the side consists exactly of these NUTS 3 areas; the region of the statistics is larger",
        "the side is only a part of these NUTS 3 areas "
      ),
    ]
    let lines = sides(language).split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(lines[2].contains(expected[language]?.larger ?? "?"))
    let part = lines[3].split(separator: " ").joined(separator: " ")
    #expect(
      part.contains(
        expected[language]?.part.split(separator: " ")
          .joined(separator: " ") ?? "?"))
    #expect(!part.contains(";"))
  }

  @Test("Common ground only where both cover the area wholly", arguments: Language.allCases)
  func overlap(language: Language) {
    let expected: [Language: String] = [
      .french: """
      Ce territoire et un autre (Côte) ont en commun\u{A0}: Courtrai (BE254). Ce territoire et un \
      autre (Côte) ont tous deux des communes dans la zone suivante\u{A0}: Nord (FRE11).

      Les chiffres de territoires qui se recoupent ne s'additionnent jamais.
      """,
      .dutch: """
      Dit gebied en een ander (Kust) hebben Kortrijk (BE254) gemeen. Dit gebied en een ander \
      (Kust) hebben allebei gemeenten in Nord (FRE11).

      Cijfers van overlappende gebieden worden nooit opgeteld.
      """,
      .english: """
      This territory and Coast have Area BE254 (BE254) in common. This territory and Coast both \
      have municipalities in Area FRE11 (FRE11).

      Figures of overlapping territories are never added up.
      """,
    ]
    #expect(sides(language).contains(expected[language] ?? "?"))
  }

  @Test("The note of a side is in the language of the page", arguments: Language.allCases)
  func sideNote(language: Language) {
    let expected: [Language: String] = [
      .french: "- flamand\u{A0}: arrondissement de Courtrai.",
      .dutch: "- Vlaams: arrondissement Kortrijk.",
      .english: "- Flemish: arrondissement of Kortrijk.",
    ]
    #expect(sides(language).contains(expected[language] ?? "?"))
  }

  @Test("A country's own target stands in the section of its indicator")
  func nationalTargets() throws {
    let territory = try #require(ReportFixture.input.figures.groups.territories.first)
    let page = page(territory.comparisons)
    #expect(
      page.contains(
        """
        National target (Area BE): 20% for 2025 (assumed, to be confirmed). Area BE: 11.1% (2023), \
        below the target (gap: 8.9\u{A0}percentage points). In 2023,
        """))
    let absent = page.split(separator: "\n").first {
      $0.contains("National target (Area BE): 60.9%")
    }
    #expect(absent?.contains("for 2030 (assumed, to be confirmed). Basic digital skills:") == true)
    #expect(page.contains("- Target: 60.9% in 2030. Status: assumed, to be confirmed."))
  }

  @Test("A refusal at the beginning of a sentence has a capital letter")
  func refusals() {
    let row = ComparedArea(
      standing: .side(of: [fixture.side.flemish]), area: "BE25", figure: nil,
      latest: fixture.figure("12.1", 2023, line: 20), toUnion: nil, gap: nil, refusal: nil)
    let page = page([
      TerritoryComparison(
        indicator: fixture.learning, target: nil, period: nil, rows: [row],
        refusal: .noCommonPeriod)
    ])
    #expect(page.contains("\n\nThe areas compared share no year (`no-common-period`).\n"))
  }

  @Test("The latest figure of an area stands with its receipt where no year is common")
  func receiptWithoutCommonYear() {
    let row = ComparedArea(
      standing: .side(of: [fixture.side.flemish]), area: "BE25", figure: nil,
      latest: fixture.figure("12.10", 2023, line: 20), toUnion: nil, gap: nil, refusal: nil)
    let page = page([
      TerritoryComparison(
        indicator: fixture.learning, target: nil, period: nil, rows: [row],
        refusal: .noCommonPeriod)
    ])
    #expect(page.contains("`\(fixture.receipt(20))`"))
  }

  @Test("A measure without any figure is not said to be used", arguments: Language.allCases)
  func unusedMeasures(language: Language) throws {
    let empty = TerritoryComparison(
      indicator: fixture.learning, target: fixture.learningTarget, period: nil, rows: [],
      refusal: .notInBundledData)
    let sentence = language.phrases.adultLearningMeasures
    #expect(!page([empty], language).contains(sentence))
    let territory = try #require(ReportFixture.input.figures.groups.territories.first)
    #expect(page(territory.comparisons, language).contains(sentence))
  }
}
