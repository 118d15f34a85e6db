import StatisticalModel
import TestSupport
import Testing

@testable import Occupations

/// The ways from a title to ISCO-08, and what the lists say together.
@Suite("Ways to ISCO-08")
struct ShortageMappingTests {
  private static let groups: [Occupation: OccupationGroup] = {
    let groups = [
      OccupationGroup(code: "1330", label: "ICT managers", ictSet: .core),
      OccupationGroup(code: "2512", label: "Developers", ictSet: .core),
      OccupationGroup(code: "2513", label: "Web developers", ictSet: .core),
      OccupationGroup(code: "7422", label: "Installers", ictSet: .wide),
      OccupationGroup(code: "7511", label: "Butchers", ictSet: .none),
      OccupationGroup(code: "3118", label: "Draughtspersons", ictSet: .none),
    ]
    return Dictionary(uniqueKeysWithValues: groups.map { ($0.code, $0) })
  }()

  private static func title(
    _ title: String, _ occupations: [Occupation], _ language: String = "fr",
    from: Int? = nil, to: Int? = nil
  ) -> DictionaryTitle {
    DictionaryTitle(
      language: language, title: title, occupations: occupations,
      validity: Validity(from: from, to: to), source: "test")
  }

  static let knowledge = TitleKnowledge(
    dictionary: [
      title("Développeur / Développeuse web", ["2513"]),
      title("Programmeur", ["2512", "2513"]), title("Boucher", ["7511"]),
      title("Dessinateur en électronique", ["3118"]), title("Monteur réseau", ["7422"]),
      title("Chef informatique", ["1330"], to: 2020), title("Kok", ["7511"], "nl"),
    ],
    confirmations: [
      TitleConfirmation(
        list: "list", title: "Artisan", occupations: ["7511"],
        validity: Validity(from: 2026, to: nil), source: "a person")
    ], changes: [],
    rules: ICTRules(
      codes: [
        ICTRules.Codes(system: "ROME-4", prefix: "M18", isICT: true),
        ICTRules.Codes(system: "ROME-4", prefix: "M1808", isICT: false),
      ],
      words: [
        ICTRules.Words(language: nil, pattern: "informatique*", isICT: true),
        ICTRules.Words(language: "fr", pattern: "dessinateur*", isICT: false),
      ]),
    lexicon: [
      LexiconEntry(
        language: "fr", occupation: "7511", core: ["boucher"], context: ["viande"]),
      LexiconEntry(
        language: "fr", occupation: "2512", core: ["développeur"], context: ["logiciel"]),
    ],
    watches: [
      OccupationWatch(
        id: "managers", names: SmallWorld.text("Managers"),
        codes: [.init(system: "FAP-2009", code: "M2Z90")], near: ["1330"],
        words: [
          ICTRules.Words(
            language: "fr", pattern: "chef* de projet* informatique*", isICT: true)
        ], note: nil)
    ])

  static func catalogue(
    _ lists: [ShortageList], knowledge: TitleKnowledge = knowledge,
    crosswalks: [OccupationMapping] = []
  ) -> OccupationCatalogue {
    OccupationCatalogue(
      lists: lists, groups: groups,
      crosswalks: [
        OccupationMapping(system: "FAP-2009", code: "A", occupations: ["2512"], source: "official"),
        OccupationMapping(
          system: "FAP-2009", code: "M2Z90", occupations: ["1330", "2512"], second: ["2513"],
          source: "official"),
      ] + crosswalks, titles: knowledge)
  }

  static func list(
    _ id: String = "list", codes: String = "none", area: ShortageList.AreaRule = .fixed("FRE"),
    language: String = "fr", rows: [ShortageList.RowRule] = [], repeats: Bool = false
  ) -> ShortageList {
    ShortageList(
      id: ShortageListID(id), agency: "x", names: SmallWorld.text(id), publisher: nil,
      kind: .workPermit, kindIsConfirmed: true, language: language, codeSystem: codes,
      format: .catalogue, titleColumn: "title", codeColumn: codes == "none" ? nil : "code",
      area: area, rows: rows, repeatsTitles: repeats, note: nil)
  }

  static func results(
    _ lists: [(ShortageList, [[String]])], header: [String] = ["title", "code", "region"],
    knowledge: TitleKnowledge = knowledge, crosswalks: [OccupationMapping] = [],
    geography: Geography = SmallWorld.geography()
  ) -> (results: OccupationResults, findings: [Finding]) {
    let snapshots = lists.map { list, rows in
      ListSnapshot(
        list: list, snapshot: 2,
        table: DelimitedTable(
          file: "\(list.id).csv", header: header,
          rows: rows.enumerated().map { index, row in
            DelimitedTable.Row(
              line: index + 2,
              fields: header.indices.map { row.indices.contains($0) ? row[$0] : "" })
          }))
    }
    return OccupationStage.results(
      of: OccupationInput(
        catalogue: catalogue(lists.map(\.0), knowledge: knowledge, crosswalks: crosswalks),
        geography: geography, snapshots: SmallWorld.snapshots, lists: snapshots))
  }

  @Test(
    "Each title has the surest way there is",
    arguments: [
      ("développeuse web / développeur web", "", .title, ["2513"], .core),
      ("Développeurs web", "", .title, ["2513"], .core),
      ("Programmeur (f/h)", "", .titleLossy, ["2512", "2513"], .core),
      ("Monteur réseau", "", .title, ["7422"], .wide),
      ("Artisan", "", .confirmed, ["7511"], ShortageEntry.ICTClass.none),
      ("Dessinateur en électronique", "", .title, ["3118"], ShortageEntry.ICTClass.none),
      // Valid to 2020; the list is of 2026: its words alone remain.
      ("Chef informatique", "", .unmatched, [], .probable),
      ("Dessinateur informatique", "", .unmatched, [], ShortageEntry.ICTClass.none),
      ("Boucher, viande", "", .suggested, [], nil), ("Boucherie", "", .unmatched, [], nil),
      ("Vendeur", "", .unmatched, [], nil),
    ] as [(String, String, ShortageEntry.Grade, [Occupation], ShortageEntry.ICTClass?)])
  func ways(
    title: String, code: String, grade: ShortageEntry.Grade, occupations: [Occupation],
    ict: ShortageEntry.ICTClass?
  ) throws {
    let entry = try #require(
      Self.results([(Self.list(), [[title, code]])]).results.entries.first)
    #expect(entry.grade == grade)
    #expect(entry.occupations == occupations)
    #expect(entry.ict == ict)
    #expect(entry.suggestions.isEmpty == (grade != .suggested))
  }

  @Test("The English labels of ISCO-08 are titles, unless the dictionary has them otherwise")
  func labels() {
    let base = Self.knowledge
    let knowledge = TitleKnowledge(
      dictionary: base.dictionary + [Self.title("Butcher", ["2513"], "en")],
      confirmations: [], changes: [], rules: base.rules, lexicon: [], watches: [])
    let entries = Self.results(
      [(Self.list(language: "en"), [["Web developer"], ["Installers"], ["Butchers"]])],
      knowledge: knowledge
    ).results.entries
    #expect(entries.map(\.title) == ["Butchers", "Installers", "Web developer"])
    #expect(entries.map(\.grade) == [.title, .title, .title])
    #expect(entries.map(\.occupations) == [["2513"], ["7422"], ["2513"]])
  }

  @Test("Official and second reading are both kept, and the grade says so")
  func readings() throws {
    let entry = try #require(
      Self.results([(Self.list(codes: "FAP-2009"), [["Boucher", "M2Z90"]])]).results.entries.first
    )
    #expect(entry.grade == .twoReadings)
    #expect(entry.grade.rawValue == "lossy-two-readings")
    #expect(entry.occupations == ["1330", "2512"])
    #expect(entry.secondReading == ["2513"])
  }

  @Test("Rows by place, by threshold and by share; secrets are no numbers")
  func rows() {
    let rules: [ShortageList.RowRule] = [
      .isOne("REG", of: ["32"]),
      .share(of: "xmet", in: "met", atLeast: DecimalNumber(significand: 5, scale: 1)),
    ]
    let outcome = Self.results(
      [
        (
          Self.list(rows: rules, repeats: true),
          [
            ["Boucher", "", "x", "32", "100", "60"], ["Boucher", "", "y", "32", "10", "9,0"],
            ["Programmeur", "", "x", "32", "100", "40"],
            ["Monteur réseau", "", "x", "11", "9", "9"],
            ["Développeur web", "", "x", "32", "*", "9"],
          ]
        )
      ], header: ["title", "code", "NOMBE26", "REG", "met", "xmet"])
    #expect(outcome.results.entries.map(\.title) == ["Boucher"])
    // The knowledge of these tests confirms a title that stands on one list only.
    #expect(outcome.findings.map(\.code) == [.unusedConfirmation])
    let tension = Self.results(
      [
        (
          Self.list(rows: [.atLeast("ind_tension_d", DecimalNumber(significand: 4))]),
          [["Boucher", "", "5"], ["Programmeur", "", "3"], ["Monteur réseau", "", ""]]
        )
      ], header: ["title", "code", "ind_tension_d"])
    #expect(tension.results.entries.map(\.title) == ["Boucher"])
  }

  @Test(
    "Numbers as lists spell them",
    arguments: [
      ("1200", "1200"), ("1 200", "1200"), ("1\u{00A0}200,5", "1200.5"), ("1\u{202F}200", "1200"),
      ("1.234,5", "1234.5"), ("10,8%", "10.8"), ("15 %", "15"), ("0.5", "0.5"), ("*", nil),
      ("", nil), ("n.d.", nil), ("1,2,3", nil), (",5", nil),
    ])
  func numbers(text: String, expected: String?) {
    #expect(ListRows.number(text)?.description == expected)
  }

  @Test("A year in the name of a column needs no new entry")
  func columns() {
    let name = ShortageList.ColumnName("BE*")
    #expect(name.matches("BE26"))
    #expect(name.matches("BE2030"))
    #expect(!name.matches("BE"))
    #expect(!name.matches("BEST"))
    #expect(!ShortageList.ColumnName("BE26").matches("BE27"))
  }
}
