import FoundationEssentials
import Ingest
import Occupations
import StatisticalModel
import TestSupport
import Testing

@testable import Pipeline

/// Proposals for the titles of a real list, against a mapping by hand.
///
/// 50 of the 201 titles of a French list of 2020 were drawn by a fixed seed and mapped by hand; the
/// titles themselves are not committed, the lines on which they stand are.
@Suite(.enabled(if: Repository.hasRealData, "the publishers' files are not here"))
struct RealTitleTests {
  private static func table() throws -> DelimitedTable {
    let name = "realdata/shortages/metiers_tension_2020.csv"
    return try DelimitedText.read(
      InputFile(
        path: Repository.shared.appending(path: name).path(percentEncoded: false), name: name),
      format: DelimitedFormat(delimiter: UInt8(ascii: ";"), encoding: .utf8))
  }

  /// The accepted unit groups by line.
  private static func byHand() throws -> [Int: Set<Occupation>] {
    let path = Repository.path("Tests/PipelineTests/hand-mapped-titles.csv")
    let table = try DelimitedText.read(InputFile(path: path, name: path), format: .catalogue)
    return Dictionary(
      uniqueKeysWithValues: try table.rows.map { row in
        (
          try #require(Int(row.fields[0])),
          Set(row.fields[1].split(separator: ";").map { Occupation(String($0)) })
        )
      })
  }

  /// The lines of 50 rows: the first of a Fisher–Yates shuffle by Knuth's MMIX generator from the
  /// seed 2030.
  private static func drawn(from lines: [Int]) -> Set<Int> {
    var state: UInt64 = 2030
    var lines = lines
    for index in 0..<50 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let other = index + Int((state >> 33) % UInt64(lines.count - index))
      lines.swapAt(index, other)
    }
    return Set(lines.prefix(50))
  }

  @Test("The titles mapped by hand are those that the seed draws")
  func draw() throws {
    let lines = try Self.table().rows.map(\.line)
    #expect(lines.count == 201)
    #expect(try Self.drawn(from: lines) == Set(Self.byHand().keys))
  }

  @Test("The right group is among the first three proposals for 46 of 50")
  func score() throws {
    let catalogue = try DataFolder(path: Repository.path("data")).catalogue()
    let proposer = TitleProposer(catalogue.occupations, language: "fr")
    let hand = try Self.byHand()
    let rows = try Self.table().rows.filter { hand[$0.line] != nil }
    #expect(rows.count == 50)
    let hits = rows.count { row in
      let proposals = proposer.proposals(for: row.fields[0], count: 3).map(\.occupation)
      return !(hand[row.line] ?? []).isDisjoint(with: proposals)
    }
    #expect(hits >= 46)
    let page = try String(contentsOfFile: Repository.path("docs/methodology.md"), encoding: .utf8)
    #expect(page.contains("among the first three for \(hits) of 50"))
  }

  /// The titles of ESCO with their unit groups: thousands of trades, most of which no word knows.
  private static func esco(_ language: String) throws -> [(title: String, group: Occupation)] {
    let name = "realdata/esco/occupations_\(language).csv.gz"
    let table = try DelimitedText.read(
      InputFile(
        path: Repository.shared.appending(path: name).path(percentEncoded: false), name: name),
      format: .catalogue)
    let title = try #require(table.header.firstIndex(of: "preferredLabel"))
    let group = try #require(table.header.firstIndex(of: "iscoGroup"))
    return table.rows.map { ($0.fields[title], Occupation($0.fields[group])) }
  }

  @Test(
    "Of titles that nobody of this project chose, the first proposal is seldom far off",
    arguments: [("fr", 56), ("nl", 64), ("en", 68)])
  func strangers(language: String, least: Int) throws {
    let catalogue = try DataFolder(path: Repository.path("data")).catalogue()
    let proposer = TitleProposer(catalogue.occupations, language: language)
    var proposed = 0
    var near = 0
    for (title, group) in try Self.esco(language) {
      guard let first = proposer.proposals(for: title, count: 1).first else { continue }
      proposed += 1
      if first.occupation.text.prefix(2) == group.text.prefix(2) { near += 1 }
    }
    #expect(near * 100 >= proposed * least, "\(near) of \(proposed)")
    #expect(proposed > 700)
  }
}
