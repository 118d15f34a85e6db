import Clean
import StatisticalModel
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
}
