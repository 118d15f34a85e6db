import FoundationEssentials
import Occupations
import StatisticalModel
import TestSupport
import Testing

@testable import Pipeline

/// Proposals from the shipped words for titles that share only a common word with a unit group.
@Suite("Proposals that words do not carry")
struct TitleProposalTests {
  private static let proposers = Result {
    let catalogue = try DataFolder(path: Repository.path("data")).catalogue().occupations
    return Dictionary(
      uniqueKeysWithValues: ["fr", "nl", "de", "en"].map {
        ($0, TitleProposer(catalogue, language: $0))
      })
  }

  private static func proposals(
    for title: String, in language: String
  ) throws -> [TitleProposer.Proposal] {
    try #require(try proposers.get()[language]).proposals(for: title)
  }

  /// A word that many share, one that is another word, the end of a compound, a person's role.
  private static let absurd: [(language: String, title: String, never: Set<Occupation>)] = [
    ("fr", "chef de service paramédical", ["1113", "3434"]),
    ("fr", "chef de gare", ["1113", "3434"]), ("fr", "chef d'orchestre", ["1113", "3434"]),
    ("fr", "chauffeur de bus et de poids lourds", ["8182", "8322"]),
    ("fr", "préparateur de commandes", ["3213"]), ("fr", "mécanicien en génie civil", ["2142"]),
    ("fr", "assistante de vie scolaire", ["3213", "3240"]),
    ("nl", "schoonmaker bij mensen thuis", ["6123"]), ("nl", "kok bij een school", ["6123"]),
    ("nl", "chocoladebewerker", ["2635", "3253", "3413"]),
    ("nl", "metaalbewerker", ["2635", "3253", "3413"]),
    ("nl", "medewerker groendienst", ["2422", "3322", "3334"]),
    ("nl", "bestuurder trekker-oplegger", ["1120"]),
    ("de", "Web-Entwickler/in", ["7318"]), ("de", "Zuckerbäcker", ["2512"]),
    ("de", "Wirtschaftstreuhänder/innen", ["9321"]), ("de", "Fachhändler", ["9321"]),
    ("de", "Mitarbeiter im Verkauf", ["3512"]), ("de", "Bankräuber", ["1346", "3312"]),
    ("en", "Biological scientists", ["2633"]), ("en", "Hand surgeon", ["9321"]),
    ("en", "Nursing auxiliaries and assistants", ["2221", "3221", "3213"]),
    ("en", "Village shop manager", ["1113"]), ("en", "Police chief", ["5412", "1113"]),
  ]

  @Test("Better none than a wrong one", arguments: absurd)
  func none(language: String, title: String, never: Set<Occupation>) throws {
    let proposals = try Self.proposals(for: title, in: language).map(\.occupation)
    #expect(never.isDisjoint(with: proposals), "\(title): \(proposals)")
  }

  @Test(
    "A word that says nothing by itself proposes nothing",
    arguments: [
      ("fr", "chef"), ("fr", "technicien"), ("fr", "assistant"), ("fr", "agent"),
      ("fr", "de la"), ("nl", "medewerker"), ("nl", "assistent"), ("nl", "werker"),
      ("nl", "bij"), ("nl", "bestuurder"), ("de", "Mitarbeiter"), ("de", "Helfer"),
      ("de", "Fachkraft"), ("en", "Technicians"), ("en", "Workers and assistants"), ("en", ""),
    ])
  func common(language: String, title: String) throws {
    #expect(try Self.proposals(for: title, in: language).map(\.occupation).isEmpty)
  }

  @Test(
    "What the words do say stays first",
    arguments: [
      ("fr", "chef de service paramédical", "1342"),
      ("fr", "chauffeur de bus et de poids lourds", "8332"),
      ("fr", "administrateur / administratrice de base de données", "2521"),
      ("fr", "chef de cuisine", "3434"), ("fr", "gardien de prison", "5413"),
      ("nl", "schoonmaker bij mensen thuis", "9111"), ("nl", "chocoladebewerker", "7512"),
      ("nl", "medewerker van uitvaartdiensten", "5163"), ("nl", "bijenhouder", "6123"),
      ("nl", "bestuurder trekker-oplegger", "8332"), ("nl", "servicedeskmedewerker", "3512"),
      ("de", "Maskenbildner", "5142"), ("de", "Web-Entwickler/in", "2513"),
      ("de", "Web-Designer", "2513"), ("de", "Weber", "7318"), ("de", "Zuckerbäcker", "7512"),
      ("de", "Wirtschaftstreuhänder/innen", "2411"), ("de", "Back-End-Entwickler", "2512"),
      ("en", "Biological scientists", "2131"), ("en", "Laboratory technicians", "3212"),
      ("en", "Nursing auxiliaries and assistants", "5321"), ("en", "Beekeeper", "6123"),
    ] as [(String, String, Occupation)])
  func right(language: String, title: String, first: Occupation) throws {
    #expect(try Self.proposals(for: title, in: language).first?.occupation == first, "\(title)")
  }

  @Test("Groups between which the words do not choose are marked, and more than three are none")
  func ties() throws {
    let scientist = try Self.proposals(for: "Datenwissenschaftler/in", in: "de")
    #expect(scientist.map(\.occupation) == ["2120", "2511"])
    #expect(scientist.map(\.isTied) == [true, true])
    let driver = try Self.proposals(for: "chauffeur de bus et de poids lourds", in: "fr")
    #expect(driver.map(\.occupation) == ["8332", "8331"])
    #expect(driver.map(\.isTied) == [false, false])
    #expect(driver.map { $0.evidence.rounded(toDecimals: 2).description } == ["0.74", "0.49"])
  }

  @Test(
    "Of the titles of two lists, read one by one, the words alone have the right group",
    arguments: [("actiris", 84, 77), ("wallonia", 56, 48)] as [(ShortageListID, Int, Int)])
  func lists(list: ShortageListID, titles: Int, right: Int) throws {
    let run = try Run.compute(DataFolder(path: Repository.path("data")))
    let entries = run.input.occupations.entries.filter { $0.list == list }
    #expect(entries.count == titles)
    let hits = try entries.count { entry in
      let proposals = try Self.proposals(for: entry.title, in: "fr").prefix(3).map(\.occupation)
      return !Set(entry.occupations).isDisjoint(with: proposals)
    }
    #expect(hits == right)
    let page = try String(contentsOfFile: Repository.path("docs/methodology.md"), encoding: .utf8)
    #expect(page.contains("for 77 and 48"))
  }
}
