import StatisticalModel
import TestSupport
import Testing

@testable import Pipeline

/// The shipped lists, against what was read in them by hand.
@Suite("Shortages of the shipped lists")
struct ShortageOracleTests {
  private static let run = Result { () throws(PipelineError) in
    try Run.compute(DataFolder(path: Repository.path("data")))
  }

  private static func entries(_ list: ShortageListID) throws -> [ShortageEntry] {
    try run.get().input.occupations.entries.filter { $0.list == list }
  }

  @Test("Every title of every list stands once, with one grade")
  func once() throws {
    let entries = try Self.run.get().input.occupations.entries
    let keys = entries.map { "\($0.list)/\($0.area)/\($0.title)" }
    #expect(Set(keys).count == keys.count)
    let counts = Dictionary(entries.map { ($0.list, 1) }, uniquingKeysWith: +)
    #expect(counts == ["vdab": 228, "wallonia": 56, "actiris": 84, "france-tension": 36])
  }

  @Test("At least nine titles in ten have a unit group, and those of ICT all have one")
  func coverage() throws {
    let entries = try Self.run.get().input.occupations.entries
    let read = entries.filter { $0.grade.counts && !$0.occupations.isEmpty }
    #expect(read.count * 10 >= entries.count * 9)
    let unread = entries.filter { !$0.grade.counts }
    #expect(unread.allSatisfy { $0.ict == nil || $0.ict == ShortageEntry.ICTClass.none })
  }

  @Test("VDAB 2026: 13 core titles of 228, each with its unit groups and grade")
  func vdab() throws {
    let core = try Self.entries("vdab").filter { $0.ict == .core }
    let lines = core.map { entry in
      let groups = entry.occupations.map(\.text).joined(separator: "+")
      return "\(entry.title) \(groups) \(entry.grade.rawValue)"
    }
    #expect(
      lines == [
        "Data engineer 2511+2521 title-lossy", "Data manager 2521 title",
        "Data scientist 2511 title", "ICT architect 2511 title",
        "ICT security specialist 2529 title", "Integratie expert ICT 2511 title",
        "Netwerkbeheerder 2522+2523 title-lossy", "Software analist 2511+2512 title-lossy",
        "Software ontwikkelaar 2512+2514 title-lossy", "Software tester 2519 title",
        "Support medewerker ICT 3512 title", "Systeembeheerder 2522 title",
        "Verantwoordelijke ICT 1330 title",
      ])
  }

  @Test("Brussels: three core titles and one installer")
  func brussels() throws {
    let entries = try Self.entries("actiris")
    #expect(
      entries.filter { $0.ict == .core }.map(\.occupations) == [
        ["2512", "2511"], ["2511"], ["1330"],
      ])
    #expect(entries.filter { $0.ict == .wide }.map(\.occupations) == [["7422"]])
  }

  @Test("Wallonia: no software title, a network and security technician of the wider set")
  func wallonia() throws {
    let entries = try Self.entries("wallonia")
    #expect(!entries.contains { $0.ict == .core })
    let technician = try #require(
      entries.first { $0.title.contains("réseaux de communication") })
    #expect(technician.ict == .wide)
    #expect(technician.occupations == ["7422", "7421"])
  }

  @Test("Hauts-de-France: M1Z80 and M2Z90; the four national families are counted once")
  func france() throws {
    let entries = try Self.entries("france-tension").filter { $0.ict == .core }
    #expect(entries.map(\.code) == ["M2Z90", "M1Z80"])
    #expect(entries.map(\.grade) == [.twoReadings, .oneToOne])
    #expect(entries.map(\.occupations) == [["1330", "2519", "2522", "3511"], ["2519"]])
    #expect(entries.map(\.secondReading) == [["2523", "2529"], []])
    let bridge = try Self.run.get().input.occupations.bridge
    let territory = try #require(bridge.territories.first { $0.territory == "eurometropole" })
    #expect(
      territory.sides.map(\.counts) == [["vdab": 228], ["wallonia": 56], ["france-tension": 32]])
  }

  @Test(
    "False friends are not ICT",
    arguments: [
      ("actiris", "Analyste financier"), ("actiris", "Agent de la sécurité publique"),
      ("actiris", "Dessinateur-concepteur en électricité et électronique"),
      ("vdab", "Tekenaar-ontwerper elektriciteit, elektronica"),
      ("vdab", "Beveiligingsagent (politie)"), ("vdab", "Technicus installatietechnieken"),
    ] as [(ShortageListID, String)])
  func falseFriends(list: ShortageListID, title: String) throws {
    let entry = try #require(try Self.entries(list).first { $0.title.hasPrefix(title) })
    #expect(entry.ict == ShortageEntry.ICTClass.none)
  }

  @Test("IT project managers: named in the French order alone, near on one list")
  func watch() throws {
    let bridge = try Self.run.get().input.occupations.bridge
    let watch = try #require(
      bridge.territories.first?.watches.first { $0.watch.id == "it-project-managers" })
    let found = watch.findings.map { finding in
      "\(finding.list) \(finding.outcome) \(finding.entries.map(\.title).joined(separator: "; "))"
    }
    #expect(
      found == [
        "vdab near Verantwoordelijke ICT", "wallonia absent ",
        "france-tension named Ingénieurs et cadres d'étude; recherche et développement en"
          + " informatique; chefs de projets informatiques",
      ])
  }

  @Test("What is short on which sides of the Eurometropolis")
  func shared() throws {
    let bridge = try Self.run.get().input.occupations.bridge
    let territory = try #require(bridge.territories.first { $0.territory == "eurometropole" })
    let groups = Dictionary(grouping: territory.occupations) { $0.sides.joined(separator: "+") }
      .mapValues { $0.map(\.occupation.text) }
    #expect(
      groups == [
        "flemish+french": ["1330", "2519", "2522"], "flemish+walloon": ["3114", "7421", "7422"],
        "flemish": ["2511", "2512", "2514", "2521", "2523", "2529", "3512"], "french": ["3511"],
      ])
  }
}
