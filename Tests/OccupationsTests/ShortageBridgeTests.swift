import StatisticalModel
import TestSupport
import Testing

@testable import Occupations

@Suite("The shortage bridge")
struct ShortageBridgeTests {
  private typealias Mapping = ShortageMappingTests

  private static let french = Mapping.list(
    "french", codes: "FAP-2009", area: .column("region", ["France": "FR", "Nord": "FRE"]))
  private static let flemish = Mapping.list("flemish", area: .fixed("BE2"))

  private static let rows: [(ShortageList, [[String]])] = [
    (
      flemish,
      [["Développeur web"], ["Programmeur"], ["Monteur réseau"], ["Boucher"], ["Vendeur"]]
    ),
    (
      french,
      [
        ["Développeurs", "A", "France"], ["Développeurs", "A", "Nord"],
        ["Chefs de projets informatiques", "M2Z90", "Nord"], ["Boucher", "Z", "Nord"],
      ]
    ),
  ]

  @Test("Each unit group with the surest grade of each list; suggestions are not counted")
  func groups() {
    let bridge = Mapping.results(Self.rows).results.bridge
    #expect(bridge.rows.map(\.occupation) == ["1330", "2512", "2513", "7422", "7511"])
    #expect(bridge.rows[1].grades == ["flemish": .titleLossy, "french": .oneToOne])
    #expect(bridge.rows[2].grades == ["flemish": .title])
    #expect(bridge.rows[4].grades == ["flemish": .title, "french": .title])
  }

  @Test("A family of the country and of its region is counted once for a side")
  func sides() throws {
    let territory = try #require(Mapping.results(Self.rows).results.bridge.territories.first)
    #expect(territory.sides.map(\.titles) == [5, 3])
    let french = try #require(territory.sides.last)
    #expect(french.ict.map(\.title) == ["Chefs de projets informatiques", "Développeurs"])
    #expect(french.ict.map(\.area) == ["FRE", "FRE"])
    #expect(
      territory.occupations == [
        .init(occupation: "1330", sides: ["FRE1"], uncertain: ["FRE1"]),
        .init(occupation: "2512", sides: ["BE25", "FRE1"], uncertain: ["BE25"]),
        .init(occupation: "2513", sides: ["BE25"], neighbours: ["FRE1"]),
        .init(occupation: "7422", sides: ["BE25"]),
      ])
  }

  @Test("A title with several unit groups counts for one, shared equally")
  func weights() throws {
    let results = Mapping.results(Self.rows).results
    #expect(results.bridge.rows[1].titles == ["flemish": half, "french": threeHalves])
    #expect(
      results.entries.map { $0.weight?.description ?? "" } == [
        "1", "1", "1", "0.5", "", "1", "1", "0.5", "1",
      ])
  }

  private var half: DecimalNumber { DecimalNumber(significand: 5, scale: 1) }
  private var threeHalves: DecimalNumber { DecimalNumber(significand: 15, scale: 1) }

  @Test("The titles of all unit groups of a list add up to the titles that are counted")
  func weightsAddUp() throws {
    let results = Mapping.results(Self.rows).results
    for (list, counted) in [("flemish", 4), ("french", 3)] {
      let sum = try results.bridge.rows.compactMap { $0.titles[ShortageListID(list)] }
        .reduce(DecimalNumber.zero) { try DecimalNumber.sum($0, $1) }
      #expect(sum == DecimalNumber(significand: Int64(counted)))
    }
  }

  @Test("The watch finds what is named, else what is near, else nothing")
  func watch() throws {
    let result = try #require(
      Mapping.results(Self.rows).results.bridge.territories.first?.watches.first)
    #expect(result.findings.map(\.outcome) == [.absent, .named])
    #expect(result.findings[1].entries.map(\.title) == ["Chefs de projets informatiques"])
    #expect(result.findings.map(\.looked) == [5, 3])
    let near = Mapping.list("near", codes: "ISCO-08")
    let other = try #require(
      Mapping.results([(near, [["Responsable", "1330"]])]).results.bridge.territories.first?.watches
        .first)
    #expect(other.findings.map(\.outcome) == [.near])
  }

  @Test("A watch looks at the titles that hold for a side, at no other area's of the same list")
  func watchOfATerritory() throws {
    let geography = SmallWorld.geography(
      territories: [SmallWorld.territory(sides: ["BE25", "FR"])])
    let territory = try #require(
      Mapping.results(Self.rows, geography: geography).results.bridge.territories.first)
    let watch = try #require(territory.watches.first)
    #expect(watch.findings.map(\.outcome) == [.absent, .absent])
    #expect(watch.findings.map(\.looked) == [5, 1])
  }

  @Test("The bridge does not depend on the order of lists or of their rows", arguments: 0..<50)
  func order(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let expected = Mapping.results(Self.rows).results
    let shuffled = Self.rows.shuffled(using: &generator).map { list, rows in
      (list, rows.shuffled(using: &generator))
    }
    let outcome = Mapping.results(shuffled).results
    #expect(outcome.bridge.rows == expected.bridge.rows)
    #expect(
      outcome.bridge.territories.map(\.occupations)
        == expected.bridge.territories.map(\.occupations))
    #expect(outcome.entries.map(\.title) == expected.entries.map(\.title))
  }

  @Test("To confirm one title changes no other", arguments: 0..<50)
  func confirming(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let before = Mapping.results(Self.rows).results.entries
    let chosen = try #require(before.randomElement(using: &generator))
    let base = Mapping.knowledge
    let knowledge = TitleKnowledge(
      dictionary: base.dictionary,
      confirmations: base.confirmations + [
        TitleConfirmation(
          list: chosen.list, title: chosen.title, occupations: ["7511"],
          validity: Validity(from: nil, to: nil), source: "a person")
      ], changes: [], rules: base.rules, lexicon: base.lexicon, watches: base.watches)
    let after = Mapping.results(Self.rows, knowledge: knowledge).results.entries
    for (old, new) in zip(before, after) {
      if old.list == chosen.list, old.title == chosen.title {
        #expect(new.grade == .confirmed)
        #expect(new.occupations == ["7511"])
      } else {
        #expect(new == old)
      }
    }
  }

  // MARK: Editions

  private static func entry(_ title: String, _ edition: Edition) -> ShortageEntry {
    ShortageEntry(
      list: "list", area: "BE2", edition: edition, title: title, codeSystem: "none", code: "",
      occupations: [], grade: .unmatched, ict: nil,
      lineage: Lineage(snapshot: 0, line: 2, cell: 1), receipt: Receipt(digest: [0, 0, 0, 0, 0]))
  }

  private static func difference(
    _ before: [String], _ after: [String], _ changes: [TitleChange]
  ) throws -> ListDifference {
    let from = try #require(Edition("2025"))
    let to = try #require(Edition("2026"))
    return try #require(
      ListDifferencer(changes: changes).differences(
        from: before.map { entry($0, from) }, to: after.map { entry($0, to) }, lists: ["list"]
      ).first)
  }

  private static func change(
    _ from: String, _ to: String, _ relation: TitleChange.Relation, year: Int = 2026
  ) -> TitleChange {
    TitleChange(list: "list", year: year, from: from, to: to, relation: relation)
  }

  @Test("Renames, splits and merges are told from titles that came and went")
  func editions() throws {
    let difference = try Self.difference(
      ["Kok", "Databankbeheerder", "Lasser", "Analist", "Ontwikkelaar", "Bakker"],
      ["kok", "Data manager", "MIG-lasser", "TIG-lasser", "Analist-ontwikkelaar", "Slager"],
      [
        Self.change("Databankbeheerder", "Data manager", .renamed),
        Self.change("Lasser", "MIG-lasser", .split), Self.change("Lasser", "TIG-lasser", .split),
        Self.change("Analist", "Analist-ontwikkelaar", .merged),
        Self.change("Ontwikkelaar", "Analist-ontwikkelaar", .merged),
        // Of a year that does not lie between the editions.
        Self.change("Bakker", "Slager", .renamed, year: 2020),
      ])
    #expect(
      difference.movements.map { movement in
        "\(movement.kind) \(movement.before.joined(separator: "+"))"
          + " > \(movement.after.joined(separator: "+"))"
      } == [
        "entered  > Slager", "left Bakker > ", "merged Analist+Ontwikkelaar > Analist-ontwikkelaar",
        "renamed Databankbeheerder > Data manager", "split Lasser > MIG-lasser+TIG-lasser",
        "stayed Kok > kok",
      ])
    #expect(difference.addsUp)
  }

  @Test("A change of which a title is missing is no change; repeated titles do not add up")
  func incomplete() throws {
    let difference = try Self.difference(
      ["Lasser", "Kok", "kok"], ["MIG-lasser", "Kok"],
      [Self.change("Lasser", "MIG-lasser", .split), Self.change("Lasser", "TIG-lasser", .split)])
    #expect(difference.movements.map(\.kind) == [.entered, .left, .stayed])
    #expect(!difference.addsUp)
  }

  @Test("Every title is in exactly one movement, and the sum holds", arguments: 0..<100)
  func sums(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let all = (0..<12).map { "Titel \($0)" }
    let before = all.filter { _ in Bool.random(using: &generator) }
    let after = all.filter { _ in Bool.random(using: &generator) }
    guard !before.isEmpty, !after.isEmpty else { return }
    let changes = (0..<6).compactMap { _ -> TitleChange? in
      guard let from = before.randomElement(using: &generator),
        let to = after.randomElement(using: &generator),
        let relation = TitleChange.Relation.allCases.randomElement(using: &generator)
      else { return nil }
      return Self.change(from, to, relation)
    }
    let difference = try Self.difference(before, after, changes)
    #expect(difference.addsUp)
    #expect(difference.movements.flatMap(\.before).sorted() == before.sorted())
    #expect(difference.movements.flatMap(\.after).sorted() == after.sorted())
  }
}
