import Clean
import StatisticalModel
import TestSupport
import Testing

struct SnapshotOverlayTests {
  private func layer(
    _ edition: String, _ scope: SnapshotScope, _ rows: [(key: [String], cells: [String])]
  ) throws -> SnapshotOverlay.Layer {
    SnapshotOverlay.Layer(
      edition: try #require(Edition(edition)), scope: scope, file: edition,
      outcome: Specimens.clean(rows))
  }

  private func values(_ dataset: Dataset) -> [String: [String]] {
    Dictionary(
      uniqueKeysWithValues: dataset.series.map { series in
        (series.area.text, series.observations.map { $0.value?.description ?? ":" })
      })
  }

  @Test func aPartialSnapshotLiesOverTheOlderOnesSeriesBySeries() throws {
    let laid = SnapshotOverlay.lay(
      [
        try layer("2026-04-17", .partial, [(["A", "T", "FR"], ["1.1", "2.1"])]),
        try layer(
          "2025", .partial,
          [(["A", "T", "FR"], ["1", "2", "3"]), (["A", "T", "NL"], ["4"])]),
      ], dataflow: "t")
    #expect(values(laid.dataset) == ["FR": ["1.1", "2.1"], "NL": ["4"]])
    #expect(laid.superseded == [0, 3])
    #expect(laid.dataset.editions.map(\.description) == ["2025", "2026-04-17"])
  }

  @Test func whatIsSupersededStaysWhileItsEditionHasTheNewestOfOthers() throws {
    let both = try layer(
      "2025", .partial, [(["A", "T", "FR"], ["1", "2"]), (["A", "T", "NL"], ["4"])])
    let first = try layer("2026-04-17", .partial, [(["A", "T", "FR"], ["1.1"])])
    let second = try layer("2026-05", .partial, [(["A", "T", "NL"], ["4.1"])])
    let laid = SnapshotOverlay.lay([first, both], dataflow: "t").dataset
    #expect(laid.superseded.map { $0.area.text } == ["FR"])
    #expect(laid.superseded.first?.observations.map { $0.value?.description } == ["1", "2"])
    #expect(SnapshotOverlay.lay([both, second, first], dataflow: "t").dataset.superseded == [])
    let full = try layer("2026", .full, [(["A", "T", "NL"], ["4.1"])])
    #expect(SnapshotOverlay.lay([both, full], dataflow: "t").dataset.superseded == [])
  }

  @Test func aRowWithoutAValueIsKnownUntilAnEditionFillsIt() throws {
    let empty = try layer(
      "2025", .partial, [(["A", "T", "FR"], [":"]), (["A", "T", "NL"], ["4"])])
    let filled = try layer("2026", .partial, [(["A", "T", "FR"], ["1"])])
    let dataset = SnapshotOverlay.lay([empty], dataflow: "t").dataset
    #expect(dataset.unfilled.map { $0.area.text } == ["FR"])
    #expect(dataset.unfilled.first?.isLeftOut == false)
    #expect(SnapshotOverlay.lay([filled, empty], dataflow: "t").dataset.unfilled == [])
    let full = try layer("2026", .full, [(["A", "T", "NL"], ["4.1"])])
    #expect(SnapshotOverlay.lay([full, empty], dataflow: "t").dataset.unfilled == [])
  }

  @Test func aFullSnapshotReplacesEverythingOlder() throws {
    let laid = SnapshotOverlay.lay(
      [
        try layer("2025", .partial, [(["A", "T", "NL"], ["4"])]),
        try layer("2026", .full, [(["A", "T", "FR"], ["1"])]),
      ], dataflow: "t")
    #expect(values(laid.dataset) == ["FR": ["1"]])
    #expect(laid.superseded == [1, 0])
  }

  @Test func aRecodedSeriesIsSupersededByItsNewCode() throws {
    let laid = SnapshotOverlay.lay(
      [
        try layer("2017-04", .partial, [(["A", "T", "FR30"], ["9.1"])]),
        try layer("2024", .partial, [(["A", "T", "FRE1"], ["9.2"])]),
      ], dataflow: "t")
    #expect(values(laid.dataset) == ["FRE1": ["9.2"]])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func theOrderInWhichSnapshotsComeDoesNotMatter(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let layers = try (2010..<2020).map { year in
      let rows = ["FR", "NL", "DE", "LU"].filter { _ in Bool.random(using: &generator) }.map {
        (key: ["A", "T", $0], cells: ["\(year)", "1"])
      }
      return try layer(
        "\(year)", Int.random(in: 0..<5, using: &generator) == 0 ? .full : .partial, rows)
    }
    let ordered = SnapshotOverlay.lay(layers, dataflow: "t")
    let order = layers.indices.shuffled(using: &generator)
    let shuffled = SnapshotOverlay.lay(order.map { layers[$0] }, dataflow: "t")
    #expect(shuffled.dataset == ordered.dataset)
    #expect(shuffled.superseded == order.map { ordered.superseded[$0] })
    // Each observation stands in the data or is superseded, once.
    let all = layers.flatMap(\.outcome.series).reduce(0) { $0 + $1.observations.count }
    let kept = ordered.dataset.series.reduce(0) { $0 + $1.observations.count }
    #expect(kept + ordered.superseded.reduce(0, +) == all)
  }

  // MARK: What newer snapshots take away, and what needs no word

  private typealias Row = (key: [String], cells: [String])

  private func findings(
    _ layers: [SnapshotOverlay.Layer],
    share: DecimalNumber = DecimalNumber(significand: 5, scale: 2)
  ) -> [String] {
    var overlay = SnapshotOverlay()
    for layer in layers { overlay.lay(layer) }
    return overlay.findings(of: "t", rules: IntakeRules(fullEditionMissingShare: share)).map {
      "\($0.location.file) \($0.severity.rawValue) \($0.code.rawValue)"
    }
  }

  /// The cells of a newer partial snapshot over five values, and whether it is shorter.
  static let shorter: [([String], Bool)] = [
    (["1", "2", "3", "4", "5"], false), (["1", "2", "3", "4", "5", "6"], false),
    (["1", "2", "3", "4"], true), ([":", ":", ":", ":", "5"], true), ([": u"], true),
    ([":", "2", "3", "4", "5", "6"], false), (["1 b", "2", "3", "4", ": u"], true),
  ]

  @Test("A partial snapshot with fewer values, or that ends earlier, says so", arguments: shorter)
  func shorterIsTold(cells: [String], isShorter: Bool) throws {
    let older = try layer("2024", .partial, [(["A", "T", "FR"], ["1", "2", "3", "4", "5"])])
    let newer = try layer("2026", .partial, [(["A", "T", "FR"], cells)])
    let expected = isShorter ? ["2026 warning shorter-series"] : []
    #expect(findings([older, newer]) == expected)
    #expect(findings([newer, older]) == expected)
    let newest = try layer(
      "2027", .partial, [(["A", "T", "FR"], ["1", "2", "3", "4", "5", "6", "7"])])
    #expect(findings([older, newer, newest]) == [])
  }

  @Test("A full edition says what it lacks; above the share of the rules it is an error")
  func fullIsHeldAgainstTheOneBefore() throws {
    let rows: [Row] = ["FR", "NL", "EL", "UK"].map { (["A", "T", $0], ["1"]) }
    let older = try layer("2024", .full, rows)
    let newer = try layer("2026", .full, Array(rows.prefix(3)))
    #expect(findings([older, newer]) == ["2026 error cut-edition"])
    let half = DecimalNumber(significand: 5, scale: 1)
    #expect(findings([older, newer], share: half) == ["2026 warning missing-series"])
    #expect(findings([older, try layer("2026", .full, rows)]) == [])
    let narrow = try layer("2026", .full, rows.map { ($0.key, [":"]) })
    let wide = try layer("2024", .full, rows.map { ($0.key, ["1", "2", "3"]) })
    let short = try layer("2026", .full, rows.map { ($0.key, ["1"]) })
    #expect(findings([wide, short]) == ["2026 warning shorter-series"])
    #expect(findings([wide, narrow]) == ["2026 error cut-edition"])
    let mended = try layer("2027", .partial, [(["A", "T", "UK"], ["1"])])
    #expect(findings([older, newer, mended]) == [])
  }

  @Test("What is said of series that a newer snapshot gives is said no more")
  func covered() throws {
    let older = try layer(
      "2024", .partial, [(["A", "T", "FR30"], ["121"]), (["A", "T", "XX9"], ["1 q"])])
    #expect(
      findings([older]) == [
        "t.tsv information recoded-area", "t.tsv warning unknown-flag",
        "t.tsv error implausible-value", "t.tsv warning unknown-code",
      ])
    let both = try layer(
      "2026", .partial, [(["A", "T", "FRE1"], ["12"]), (["A", "T", "XX9"], ["1"])])
    #expect(findings([older, both]) == ["t.tsv warning unknown-code"])
    let one = try layer("2026", .partial, [(["A", "T", "FRE1"], ["12"])])
    #expect(
      findings([older, one]) == ["t.tsv warning unknown-flag", "t.tsv warning unknown-code"])
    #expect(
      findings([older, try layer("2026", .full, [(["A", "T", "FRE1"], ["12"])])]) == [
        "2026 error cut-edition"
      ])
  }
}
