import StatisticalModel
import TestSupport
import Testing

@testable import Occupations

/// The codes of lists: those that lead to a unit group, and those that do not.
@Suite("Codes of lists")
struct ListCodeTests {
  private typealias Ways = ShortageMappingTests

  private static func results(
    of system: String, _ rows: [[String]]
  ) -> (results: OccupationResults, findings: [Finding]) {
    Ways.results([(Ways.list("own", codes: system), rows)])
  }

  /// The findings on rows of the list, as a reader sees them.
  private static func messages(_ findings: [Finding]) -> [String] {
    findings.filter { $0.code == .unknownListCode || $0.code == .respelledCode }
      .map { "\($0.location.line ?? 0) \($0.code.rawValue): \($0.message)" }
  }

  @Test("A list's own unit groups are exact; what is none leaves the title to be looked up")
  func exact() {
    let outcome = Self.results(
      of: "ISCO-08",
      [
        ["Boucher", "7511"], ["Ghosts", "9999"], ["Monteur réseau", ""],
        ["Programmeur", "110"], ["Développeur web", "2512.0"], ["Vendeur", "\u{A0}2513 "],
        ["Artisan", "2512,00"], ["Kok", "2512.5"],
      ])
    let lines = outcome.results.entries.map {
      "\($0.title) '\($0.code)' \($0.occupations.map(\.text)) \($0.grade.rawValue)"
    }
    #expect(
      lines == [
        "Artisan '2512,00' [\"2512\"] exact", "Boucher '7511' [\"7511\"] exact",
        "Développeur web '2512.0' [\"2512\"] exact", "Ghosts '9999' [] unmatched",
        "Kok '2512.5' [] unmatched", "Monteur réseau '' [\"7422\"] title",
        "Programmeur '110' [\"2512\", \"2513\"] title-lossy",
        "Vendeur '\u{A0}2513 ' [\"2513\"] exact",
      ])
    #expect(
      Self.messages(outcome.findings) == [
        "3 unknown-list-code: the code '9999' of 'Ghosts' is no unit group of ISCO-08; it is looked up"
          + " by its title",
        "4 unknown-list-code: 'Monteur réseau' has no code of ISCO-08; it is looked up by its title",
        "5 unknown-list-code: the code '110' of 'Programmeur' is no unit group of ISCO-08; it is"
          + " looked up by its title",
        "6 respelled-code: the code '2512.0' of 'Développeur web' is read as 2512",
        "7 respelled-code: the code '\u{A0}2513 ' of 'Vendeur' is read as 2513",
        "8 respelled-code: the code '2512,00' of 'Artisan' is read as 2512",
        "9 unknown-list-code: the code '2512.5' of 'Kok' is no unit group of ISCO-08; it is looked up"
          + " by its title",
      ])
  }

  @Test("A code that may have lost its zero is named, and not guessed")
  func lostZero() {
    let code = ListCode("330") { $0 == "0330" }
    #expect(code.state == .unknown)
    let finding = Finding.code(
      code, spelt: "330", of: "Officier", list: Ways.list("own", codes: "ISCO-08"),
      at: SourceLocation(file: "list.csv", line: 2), isUnitGroup: { $0 == "0330" })
    #expect(
      finding?.message
        == "the code '330' of 'Officier' is no unit group of ISCO-08 (0330 would be one:"
        + " a zero may be lost); it is looked up by its title")
  }

  @Test("Titles with codes of a system that no table leads from are looked up, with one finding")
  func unknownSystem() throws {
    let outcome = Self.results(
      of: "ROME-4",
      [["Boucher", "D1101"], ["Dev", "M1855"], ["Carte", "M1808"], ["Vendeur", ""]])
    let entries = outcome.results.entries
    #expect(entries.map(\.title) == ["Boucher", "Carte", "Dev", "Vendeur"])
    #expect(entries.map(\.grade) == [.title, .unmatched, .unmatched, .unmatched])
    // The domain M18 of ROME says that it is ICT although nothing says which unit group.
    #expect(
      entries.map(\.ict) == [
        ShortageEntry.ICTClass.none, ShortageEntry.ICTClass.none, .core, nil,
      ])
    #expect(Self.messages(outcome.findings).isEmpty)
    let finding = try #require(outcome.findings.first { $0.code == .noCrosswalk })
    #expect(
      finding.message
        == "no table leads from the codes of ROME-4 to ISCO-08; the titles are looked up"
        + " instead, and 3 have no unit group")
  }

  @Test("A table with gaps says nothing of them; blanks around a code are taken off")
  func crosswalk() {
    let outcome = Self.results(
      of: "FAP-2009", [["Boucher", "Z"], ["Vendeur", " A"], ["Programmeur", ""]])
    #expect(outcome.results.entries.map(\.grade) == [.title, .titleLossy, .oneToOne])
    #expect(
      Self.messages(outcome.findings) == [
        "3 respelled-code: the code ' A' of 'Vendeur' is read as A"
      ])
  }

  @Test("A row without a title is left out, with its line")
  func untitled() {
    let outcome = Self.results(of: "ISCO-08", [["Boucher", "7511"], ["\u{A0}", "2512"]])
    #expect(outcome.results.entries.map(\.title) == ["Boucher"])
    #expect(
      outcome.findings.map(\.description) == [
        "own.csv:3: warning: [empty-title] the row has no title; it is left out; give the row its title"
          + " in the file, or delete the row"
      ])
  }

  // MARK: The law

  private static let titles = [
    "Boucher", "Bouchers", "Programmeur", "Développeuse web", "Monteur réseau", "Vendeur", "Métier",
    "Boucher, viande", "Dessinateur en électronique", "Artisan", "Développeur",
  ]
  private static let codes = [
    "", " ", "7511", "2512.0", " 2512", "110", "9999", "A", "A.0", "M2Z90", "S", "D1101", "43414",
    "2512.5", "٢٥١٢", "\u{FEFF}2513",
  ]

  @Test("Naming a list's codes never maps fewer titles", arguments: UInt64(1)...60)
  func law(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rows = Self.titles.shuffled(using: &random).prefix(Int.random(in: 1...11, using: &random))
      .map { [$0, Self.codes.randomElement(using: &random) ?? ""] }
    let mapped = { (system: String) in
      Set(
        Ways.results(
          [(Ways.list("own", codes: system), rows)],
          crosswalks: [
            OccupationMapping(
              system: "FAP-2009", code: "S", occupations: [], second: ["2513"], source: "content")
          ]
        ).results.entries.filter(\.grade.counts).map(\.title))
    }
    let plain = mapped("none")
    for system in ["ISCO-08", "FAP-2009", "KldB-2010", "ROME-4"] {
      #expect(mapped(system).isSuperset(of: plain), "\(system): \(rows)")
    }
  }
}
