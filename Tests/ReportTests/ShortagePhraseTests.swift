import StatisticalModel
import Testing

@testable import Report

/// The sentences on shortage lists, whole, in the three languages.
@Suite("Phrases on shortage lists")
struct ShortagePhraseTests {
  private static let all: [any Phrases] = [FrenchPhrases(), DutchPhrases(), EnglishPhrases()]

  /// Blanks that do not break are shown as `_`.
  private static func visible(_ text: String) -> String {
    text.replacing("\u{00A0}", with: "_").replacing("\u{202F}", with: "_")
  }

  @Test(
    "How many titles are ICT",
    arguments: [
      (
        ShortageCountText(core: 13, wide: 2, titles: 228, published: 227, publisher: "VDAB"),
        [
          "13 intitulés transcrits sur 228 relèvent des TIC (noyau), et 2 de l'ensemble élargi_; "
            + "VDAB en compte 227",
          "13 van de 228 overgeschreven benamingen zijn ICT (kern), en 2 van de ruime groep; "
            + "VDAB telt er 227",
          "13 of 228 transcribed titles are ICT (core set), and 2 of the wider set; VDAB counts 227",
        ]
      ),
      (
        ShortageCountText(core: 1, wide: 0, titles: 9, published: nil, publisher: nil),
        [
          "1 intitulé transcrit sur 9 relève des TIC (noyau)",
          "1 van de 9 overgeschreven benamingen is ICT (kern)",
          "1 of 9 transcribed titles is ICT (core set)",
        ]
      ),
      (
        ShortageCountText(core: 0, wide: 0, titles: 9, published: nil, publisher: nil),
        [
          "0 intitulé transcrit sur 9 relève des TIC (noyau)",
          "0 van de 9 overgeschreven benamingen zijn ICT (kern)",
          "0 of 9 transcribed titles are ICT (core set)",
        ]
      ),
    ])
  func counts(text: ShortageCountText, expected: [String]) {
    #expect(Self.all.map { Self.visible($0.count(text)) } == expected)
  }

  @Test(
    "On which sides unit groups are short",
    arguments: [
      (
        ["north", "south"], true, [],
        [
          "En pénurie de tous les côtés_: 2512 A et 2513 B.",
          "Tekort aan alle zijden: 2512 A en 2513 B.",
          "In shortage on all sides: 2512 A and 2513 B.",
        ]
      ),
      (
        ["north", "south"], false, [],
        [
          "En pénurie de plusieurs côtés (north et south), sur aucune liste des autres_: 2512 A et "
            + "2513 B.",
          "Tekort aan meer dan één zijde (north en south), op geen lijst van de andere: 2512 A en "
            + "2513 B.",
          "In shortage on several sides (north and south), on no list of the others: 2512 A and "
            + "2513 B.",
        ]
      ),
      (
        ["north"], false, ["south"],
        [
          "En pénurie d'un seul côté (north), tandis qu'une liste en est proche ailleurs (south)_: 2512 A "
            + "et 2513 B.",
          "Tekort aan één zijde (north), terwijl elders een lijst dichtbij komt (south): 2512 A en "
            + "2513 B.",
          "In shortage on one side (north), while a list elsewhere comes near (south): 2512 A "
            + "and 2513 B.",
        ]
      ),
    ])
  func shared(sides: [String], areAll: Bool, neighbours: [String], expected: [String]) {
    let text = SharedOccupationsText(
      sides: sides, areAll: areAll, neighbours: neighbours, occupations: ["2512 A", "2513 B"])
    #expect(Self.all.map { Self.visible($0.shared(text)) } == expected)
  }

  @Test(
    "What the lists say to a statement, by what they name",
    arguments: [
      (
        ["A"], ["B"], ["C"],
        [
          "«_Les X sont en pénurie_»_: confirmé par A_; non confirmé par B, où figure tout au plus "
            + "un groupe de base qui peut les comprendre_; non confirmé par C.",
          "“Er is een tekort aan X”: bevestigd door A; niet bevestigd door B, waar hoogstens een "
            + "beroepsgroep staat die hen kan bevatten; niet bevestigd door C.",
          "“X are short”: confirmed by A; not confirmed by B, where at most a unit group stands in "
            + "which they may be hidden; not confirmed by C.",
        ]
      ),
      (
        [], [], ["B", "C"],
        [
          "«_Les X sont en pénurie_»_: non confirmé par B et C.",
          "“Er is een tekort aan X”: niet bevestigd door B en C.",
          "“X are short”: not confirmed by B and C.",
        ]
      ),
    ])
  func verdicts(named: [String], near: [String], absent: [String], expected: [String]) {
    let text = WatchVerdictText(name: "X", named: named, near: near, absent: absent)
    let order = [
      " Qu'ils manquent plus encore que les autres ne peut se lire dans ces listes_: une liste dit "
        + "ce qui y figure, non dans quel ordre.",
      " Dat zij nog meer ontbreken dan andere, staat niet in deze lijsten te lezen: een lijst zegt "
        + "wat erop staat, niet in welke volgorde.",
      " That they are missing more than others cannot be read from these lists: a list says what "
        + "stands on it, not in what order.",
    ]
    #expect(
      Self.all.map { Self.visible($0.verdict(text)) } == zip(expected, order).map { $0 + $1 })
  }

  @Test("A list with its kind and edition, and with so many of its titles")
  func references() {
    let plain = ListReferenceText(list: "L", kind: "K", edition: "2026", count: nil)
    let counted = ListReferenceText(list: "L", kind: "K", edition: "2026", count: (2, 32))
    #expect(
      Self.all.map { Self.visible($0.reference(to: plain)) } == [
        "«_L_» (K, édition 2026)", "“L” (K, editie 2026)", "“L” (K, edition 2026)",
      ])
    #expect(
      Self.all.map {
        Self.visible($0.verdict(confirmed: [$0.reference(to: counted)], unconfirmed: ["M"]))
      } == [
        "«_Des métiers des TIC sont en pénurie_»_: confirmé par «_L_» (K, édition 2026, 2 sur 32)_; "
          + "non confirmé par M.",
        "“Er is een tekort aan ICT-beroepen”: bevestigd door “L” (K, editie 2026, 2 van de 32); niet "
          + "bevestigd door M.",
        "“ICT occupations are short”: confirmed by “L” (K, edition 2026, 2 of 32); not confirmed by M.",
      ])
  }

  @Test(
    "What was found of an occupation on a list",
    arguments: [
      (
        WatchResult.ListFinding.Outcome.named, 32,
        [
          "L (X et Y, K, édition E)_: nommés parmi 32 intitulés_: A et B.",
          "L (X en Y, K, editie E): genoemd, als A en B, onder 32 benamingen.",
          "L (X and Y, K, edition E): named, as A and B, among 32 titles.",
        ]
      ),
      (
        .near, 32,
        [
          "L (X et Y, K, édition E)_: aucun des 32 intitulés ne les nomme_; le plus proche_: A et B.",
          "L (X en Y, K, editie E): geen van de 32 benamingen noemt hen; dichtstbij: A en B.",
          "L (X and Y, K, edition E): no title names them among 32; nearest: A and B.",
        ]
      ),
      (
        .absent, 1,
        [
          "L (X et Y, K, édition E)_: rien trouvé parmi 1 intitulé.",
          "L (X en Y, K, editie E): niets gevonden onder 1 benaming.",
          "L (X and Y, K, edition E): nothing found among 1 title.",
        ]
      ),
    ])
  func watches(outcome: WatchResult.ListFinding.Outcome, looked: Int, expected: [String]) {
    let text = WatchText(
      list: "L", areas: ["X", "Y"], kind: "K", edition: "E", outcome: outcome, titles: ["A", "B"],
      looked: looked)
    #expect(Self.all.map { Self.visible($0.watch(text)) } == expected)
  }

  @Test("Titles without a unit group, one or more")
  func unread() {
    #expect(
      Self.all.map { $0.unread(1, listedIn: "quality.md") } == [
        "1 intitulé sans groupe de base certain figure dans quality.md et n'est pas compté.",
        "1 benaming zonder zekere beroepsgroep staat in quality.md en wordt niet meegeteld.",
        "1 title without a certain unit group is listed in quality.md and not counted.",
      ])
    #expect(
      Self.all.map { $0.unread(2, listedIn: "quality.md") } == [
        "2 intitulés sans groupe de base certain figurent dans quality.md et ne sont pas comptés.",
        "2 benamingen zonder zekere beroepsgroep staan in quality.md en worden niet meegeteld.",
        "2 titles without a certain unit group are listed in quality.md and not counted.",
      ])
  }

  @Test(
    "What a page does not show for its length",
    arguments: [
      (
        1,
        [
          "1 autre", "1 autre intitulé figure dans csv/shortages.csv.", "nog 1",
          "Nog 1 benaming staat in csv/shortages.csv.", "1 more",
          "One more title is listed in csv/shortages.csv.",
        ]
      ),
      (
        20,
        [
          "20 autres", "20 autres intitulés figurent dans csv/shortages.csv.", "nog 20",
          "Nog 20 benamingen staan in csv/shortages.csv.", "20 more",
          "20 more titles are listed in csv/shortages.csv.",
        ]
      ),
    ])
  func notShown(count: Int, expected: [String]) {
    #expect(Self.all.flatMap { [$0.further(count), $0.notShown(count)] } == expected)
  }
}
