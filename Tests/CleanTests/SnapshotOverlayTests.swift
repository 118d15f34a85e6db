import Clean
import StatisticalModel
import TestSupport
import Testing

struct SnapshotOverlayTests {
  private func layer(
    _ edition: String, _ scope: SnapshotScope, _ rows: [(key: [String], cells: [String])]
  ) throws -> SnapshotOverlay.Layer {
    SnapshotOverlay.Layer(
      edition: try #require(Edition(edition)), scope: scope, outcome: Specimens.clean(rows))
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
}
