import StatisticalModel
import TestSupport
import Testing

@testable import Report

@Suite("Overview")
struct IndexPageTests {
  private static let files = ReportWriter.files(
    for: ReportFixture.input, languages: Language.allCases, territories: nil)

  private func text(_ path: String) throws -> String {
    try #require(Self.files.first { $0.path == path }).text
  }

  private func receipts(in text: String) -> Set<String> {
    Set(text.matches(of: /F-[0-9A-Z]{8}/).map { String($0.output) })
  }

  /// The lines of the list of targets, and the sentence of one that a country set for itself.
  static let targets: [Language: [String]] = [
    .english: [
      "- Target: 80% in 2030. Status: in force. Legal source: Decision | article 4.\n",
      "- Target: 20_million in 2030. Status: in force. Legal source: Decision | article 4.\n",
      "- Target: 15% in 2020. Status: its year has passed. Legal source: Decision | article 4.\n",
      "- Target: 60.9% in 2030. Status: assumed, to be confirmed. Legal source: Decision | article 4. "
        + "In doubt.\n",
      "- Target: 20% in 2025. Status: assumed, to be confirmed. Legal source: Decision | article 4. "
        + "In doubt.\n",
      "National target (Area BE): 60.9% for 2030 (assumed, to be confirmed).",
    ],
    .french: [
      "- Objectif_: 80‿% en 2030. Statut_: en vigueur. Source juridique_: Décision | article 4.\n",
      "- Objectif_: 20_millions en 2030. Statut_: en vigueur. Source juridique_: Décision | "
        + "article 4.\n",
      "- Objectif_: 15‿% en 2020. Statut_: échéance passée. Source juridique_: Décision | article 4.\n",
      "- Objectif_: 60,9‿% en 2030. Statut_: supposé, à confirmer. Source juridique_: Décision | "
        + "article 4. In doubt.\n",
      "- Objectif_: 20‿% en 2025. Statut_: supposé, à confirmer. Source juridique_: Décision | "
        + "article 4. In doubt.\n",
      "Objectif national (Belgique)_: 60,9‿% pour 2030 (supposé, à confirmer).",
    ],
    .dutch: [
      "- Doelstelling: 80_% in 2030. Status: van kracht. Rechtsbron: Besluit | artikel 4.\n",
      "- Doelstelling: 20_miljoen in 2030. Status: van kracht. Rechtsbron: Besluit | artikel 4.\n",
      "- Doelstelling: 15_% in 2020. Status: termijn verstreken. Rechtsbron: Besluit | artikel 4.\n",
      "- Doelstelling: 60,9_% in 2030. Status: verondersteld, te bevestigen. Rechtsbron: Besluit | "
        + "artikel 4. In doubt.\n",
      "- Doelstelling: 20_% in 2025. Status: verondersteld, te bevestigen. Rechtsbron: Besluit | "
        + "artikel 4. In doubt.\n",
      "Nationale doelstelling (België): 60,9_% voor 2030 (verondersteld, te bevestigen).",
    ],
  ]

  @Test("Every target of the catalogue is said, with its status", arguments: Language.allCases)
  func targets(language: Language) throws {
    let page = try text(PageAddress.overview(language).path + ".md")
      .replacing("\u{A0}", with: "_").replacing("\u{202F}", with: "‿")
    let lines = try #require(Self.targets[language])
    #expect(lines.count == ReportFixture.input.catalogue.figures.targets.count + 1)
    for line in lines { #expect(page.contains(line)) }
  }

  @Test("An overview links to what is written, and to all of it but pages in other languages")
  func links() throws {
    func links(_ files: [ReportFile], from path: String) throws -> [String] {
      try #require(files.first { $0.path == path }).text.matches(of: /\]\(([^)]*)\)/)
        .map { String($0.output.1) }.sorted()
    }
    let tables = Self.files.map(\.path).filter { $0.hasSuffix(".csv") }
    #expect(tables.count == 10)
    #expect(
      try links(Self.files, from: "index.fr.md") == tables + [
        "index.md", "index.nl.md", "memo/lys.fr.md", "quality.md", "territories/lys.fr.md",
      ])
    let alone = ReportWriter.files(
      for: ReportFixture.input, languages: [.dutch], territories: [])
    #expect(try links(alone, from: "index.nl.md") == tables + ["quality.md"])
  }

  /// One that ends its files otherwise.
  private struct OtherRenderer: DocumentRenderer {
    let ending = ".other"

    func render(_ document: Document) -> String { MarkdownRenderer().render(document) }
  }

  @Test("The ending of a page is its renderer's, in links and in sentences too")
  func endings() {
    let input = CorrectedFigureTests.input([CorrectedFigureTests.applied(line: 20, entry: 4)])
    let files = ReportWriter.files(
      for: input, languages: Language.allCases, territories: nil, in: OtherRenderer())
    #expect(files.count { $0.path.hasSuffix(".other") } == 10)
    #expect(!files.contains { ($0.path + $0.text).contains(".md") })
    #expect(files.contains { $0.text.contains("corrected by this project; quality.other says") })
  }

  @Test("A pledge without a series is said with its value, its year and its status")
  func pledges() {
    let fixture = ReportFixture()
    let pledge = Indicator(
      id: "pledge", label: "Digital experts", measure: "the number of digital experts",
      unit: Unit("THS_PER"), role: .indicator, decimals: 0, noise: nil, plausible: nil,
      sources: [], breaks: [], note: "a pledge of the industry.")
    let target = Target(
      id: "pledge-2027", area: "FR", indicator: "pledge", label: "Experts",
      quantity: Quantity(fixture.number("400"), pledge.unit), period: .year(2027), status: .pledge,
      forOthers: .none, source: "a note")
    let catalogue = ReferenceCatalogue(
      geography: Geography(
        areas: fixture.catalogue.geography.areas, territories: [], union: "EU27_2020"),
      figures: FigureCatalogue(
        indicators: [pledge], targets: [target], tables: TableCatalogue(datasets: [:], flags: [])),
      occupations: OccupationCatalogue(lists: [], groups: [:], crosswalks: []))
    let input = ReportInput(
      catalogue: catalogue,
      figures: FigureResults(
        series: [], targets: TargetResults(gaps: []), groups: GroupResults(territories: [])),
      occupations: OccupationResults(entries: []),
      sources: SourceRegister(snapshots: SnapshotList([])),
      quality: QualityReport(records: [], findings: []))
    let page = IndexPage(
      context: PageContext(input: input, language: .english), pages: [], tables: [])
    let text = MarkdownRenderer().render(page.document)
    #expect(
      text.contains(
        """
        - Area FR has, for 2027, a target of 400,000 for the number of digital experts; pledge. \
        Digital experts: not in the bundled data. A pledge of the industry.
        """))
    #expect(text.contains("- Experts: 400,000 in 2027. Status: pledge. Source: a note."))
  }

  @Test("A figure has the receipt of its value on every page; a gap has its own in gaps.csv")
  func receipts() throws {
    let values = receipts(in: try text("csv/series.csv") + text("csv/shortages.csv"))
    for file in Self.files where file.path.hasSuffix(".md") {
      let printed = receipts(in: file.text).subtracting(["F-0000000A"])
      #expect(printed.isSubset(of: values), "\(file.path)")
    }
    let page = receipts(in: try text("index.md"))
    #expect(page.contains(ReportFixture().receipt(21).description))
    #expect(receipts(in: try text("csv/gaps.csv")).isDisjoint(with: values))
  }

  @Test("Shares of a target have one decimal each")
  func shares() throws {
    let page = try text("index.md")
    for share in ["64.0%", "74.0%", "85.3%", "176.0%"] { #expect(page.contains(" \(share) |")) }
  }

  @Test("What is said of an area stands under the page that names it", arguments: Language.allCases)
  func areaNotes(language: Language) throws {
    let page = try text(PageAddress.overview(language).path + ".md")
    let name = ReportFixture.input.catalogue.geography.name(of: "NO", in: language)
    let note = language.phrases.labelled(name, "said of it wherever it stands.")
    #expect(page.contains("| \(name) (NO) [1] "))
    #expect(page.contains("\n1. \(note)\n"))
    #expect(try !text("memo/lys.\(language.rawValue).md").contains(note))
  }

  @Test("The source and the doubt of a target are in the language of the page")
  func sources() throws {
    #expect(
      try text("index.fr.md").contains("Source juridique\u{A0}: Décision | article 4. In doubt."))
    #expect(try text("index.nl.md").contains("Rechtsbron: Besluit | artikel 4. In doubt."))
    #expect(try text("index.md").contains("Legal source: Decision | article 4. In doubt."))
  }
}
