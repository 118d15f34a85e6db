import StatisticalModel
import TestSupport
import Testing

@testable import Report

/// What a long list writes on a page is bounded, and says so.
@Suite("Long shortage lists")
struct ShortageLengthTests {
  private let fixture = ReportFixture()

  private func entries(_ count: Int) -> [ShortageEntry] {
    (0..<count).map { index in
      ShortageEntry(
        list: "vdab", area: "BE2", edition: fixture.entry.edition, title: "Software \(index)",
        codeSystem: "none", code: "", occupations: [], grade: .unmatched, ict: .probable,
        lineage: Lineage(snapshot: 2, line: UInt32(index + 2), cell: 1),
        receipt: fixture.entry.receipt)
    }
  }

  /// The section of a territory whose side has so many doubtful titles, all of them watched.
  private func section(_ count: Int) -> ShortageSection {
    let entries = entries(count)
    let watch = OccupationWatch(
      id: "w", names: LocalizedText(french: "w", dutch: "w", english: "w"), codes: [], near: [],
      words: [], note: nil)
    let bridge = ShortageBridge(
      rows: [],
      territories: [
        TerritoryShortages(
          territory: fixture.territory.id,
          sides: [
            TerritoryShortages.SideShortages(
              side: fixture.side.flemish, lists: ["vdab"], counts: ["vdab": count], ict: [],
              doubtful: entries)
          ], occupations: [],
          watches: [
            WatchResult(
              watch: watch,
              findings: [
                WatchResult.ListFinding(
                  list: "vdab", edition: fixture.entry.edition, outcome: .named, entries: entries,
                  looked: count)
              ])
          ])
      ], differences: [])
    let input = ReportFixture.input
    let context = PageContext(
      input: ReportInput(
        catalogue: input.catalogue, figures: input.figures,
        occupations: OccupationResults(entries: entries, bridge: bridge),
        sources: input.sources, quality: input.quality), language: .english)
    return ShortageSection(
      context: context, result: TerritoryResult(territory: fixture.territory, comparisons: []))
  }

  private func pages(_ count: Int) -> (territory: String, memo: String) {
    let section = section(count)
    var apparatus = PageApparatus(section.context)
    let blocks = section.blocks(apparatus: &apparatus)
    let summary = section.summary(apparatus: &apparatus)
    return (
      MarkdownRenderer().render(Document(language: .english, blocks: blocks)),
      MarkdownRenderer().render(Document(language: .english, blocks: summary))
    )
  }

  @Test("A table shows 500 titles and says how many more there are", arguments: [500, 501, 2_000])
  func table(count: Int) {
    let page = pages(count).territory
    #expect(page.contains("| Software \(min(count, 500) - 1) "))
    #expect(!page.contains("| Software 500 "))
    let rest: [Int: String] = [
      501: "One more title is listed in csv/shortages.csv.",
      2_000: "1500 more titles are listed in csv/shortages.csv.",
    ]
    #expect(page.contains("listed in csv/shortages.csv") == (count > 500))
    #expect(rest[count].map { page.contains($0) } ?? true)
    #expect(page.contains("\(count) titles without a certain unit group are listed in quality.md"))
  }

  @Test("A sentence names 20 titles and says how many more there are", arguments: [20, 21, 2_000])
  func sentence(count: Int) {
    let memo = pages(count).memo
    #expect(memo.contains("Software \(min(count, 20) - 1)"))
    #expect(!memo.contains("Software 20"))
    #expect(memo.contains(" and \(count - 20) more, among \(count) titles.") == (count > 20))
  }
}
