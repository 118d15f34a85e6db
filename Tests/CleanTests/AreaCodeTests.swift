import StatisticalModel
import TestSupport
import Testing

@testable import Clean

@Suite("Codes of areas")
struct AreaCodeTests {
  @Test(
    "What an unknown code looks like",
    arguments: [
      ("EU28", .union), ("EA20", .union), ("EA", .union), ("XK", .country), ("BEZ", .extraRegio),
      ("FRZZ", .extraRegio), ("BEZZZ", .extraRegio), ("BE002M", .metropolitanRegion),
      ("PL004MC", .metropolitanRegion), ("BE9", .region), ("BE32X", .region), ("QQ11", .other),
      ("be1", .other), ("", .other), ("BE32AB", .other), ("EUR", .other), ("EEA30", .union),
      ("EEA", .region),
    ] as [(ReferenceArea, AreaCodeKind)])
  func kinds(code: ReferenceArea, kind: AreaCodeKind) {
    #expect(AreaCodeKind(code, countries: ["BE", "EE", "FR", "PL"]) == kind)
  }

  @Test("A file that mixes editions is told, country by country")
  func mixed() {
    var census = EditionCensus(
      areas: Dictionary(uniqueKeysWithValues: Specimens.areas.map { ($0.code, $0) }))
    for code in ["FR", "FR1", "FR10", "FR30"] as [ReferenceArea] { census.add(code) }
    #expect(census.mixtures == [])
    census.add("FRE1")
    #expect(
      census.mixtures.map { Finding.mixed($0, at: SourceLocation(file: "t.tsv")).description } == [
        "t.tsv: information: [mixed-editions] the regions of FR are of no single edition of NUTS:"
          + " FR30 ended with that of 2013, FRE1 began with that of 2016; nothing to do where series"
          + " of the older codes are kept beside those of today; else fetch the table in one edition"
      ])
  }

  @Test("The edition of 2017 and today's meet in one series")
  func editionsMeet() throws {
    let older = Specimens.clean([(["A", "T", "FR30"], ["17.4", "17.5"])])
    let newer = Specimens.clean([(["A", "T", "FRE1"], ["17.4", "17.6 b"])])
    let laid = SnapshotOverlay.lay(
      [
        SnapshotOverlay.Layer(
          edition: try #require(Edition("2017-04")), scope: .partial, file: "older",
          outcome: older),
        SnapshotOverlay.Layer(
          edition: try #require(Edition("2024")), scope: .partial, file: "newer",
          outcome: newer),
      ], dataflow: "t")
    #expect(laid.dataset.series.map(\.area) == ["FRE1"])
    #expect(
      laid.dataset.series.first?.observations.map { $0.value?.description } == ["17.4", "17.6"])
    #expect(older.series.first?.recodedFrom == "FR30")
    #expect(older.series.first?.key == newer.series.first?.key)
  }

  @Test("There and back on recodes is the identity")
  func thereAndBack() {
    var generator = SeededGenerator(seed: 51)
    let olds = (0..<40).map { "AA\($0)" }
    for _ in 0..<50 {
      let news = olds.shuffled(using: &generator).map { "B" + $0 }
      func harmoniser(_ from: [String], _ to: [String]) -> AreaHarmoniser {
        let changes = zip(from, to).map {
          NUTSChange(
            fromEdition: .nuts2021, from: ReferenceArea($0), toEdition: .nuts2024,
            to: ReferenceArea($1), relation: .recode, persons: nil)
        }
        let areas =
          from.map { Specimens.region($0, parent: "AA", editions: [.nuts2021]) }
          + to.map { Specimens.region($0, parent: "AA", editions: [.nuts2024]) }
        return AreaHarmoniser(
          areas: Dictionary(uniqueKeysWithValues: areas.map { ($0.code, $0) }), changes: changes,
          edition: .nuts2024)
      }
      for old in olds {
        guard
          case .recoded(let new) = harmoniser(olds, news).outcome(for: ReferenceArea(old)),
          case .recoded(let back) = harmoniser(news, olds).outcome(for: new)
        else {
          Issue.record("\(old) has no successor")
          continue
        }
        #expect(back.text == old)
      }
    }
  }
}
