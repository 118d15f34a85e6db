import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

@Suite("Series of two frequencies in one table")
struct SeriesFrequencyTests {
  private static func indicator(_ id: IndicatorID, _ frequency: Frequency) -> Indicator {
    Indicator(
      id: id, label: SmallWorld.text(id.text), measure: SmallWorld.text(id.text),
      unit: Unit("PC"), role: .indicator, frequency: frequency, decimals: 1, noise: nil,
      plausible: nil, sources: Specimens.rate.sources, breaks: [], note: nil)
  }

  private static func series(
    _ frequency: Frequency, _ cells: [(period: String, value: String)], line: UInt32
  ) throws -> DatasetSeries {
    DatasetSeries(
      key: SeriesKey(["geo": "BE", "unit": "PC"], frequency: frequency), area: "BE",
      recodedFrom: nil,
      observations: try cells.enumerated().map { index, cell in
        Observation(
          period: try #require(TimePeriod(cell.period)), value: DecimalNumber(cell.value),
          flags: .none,
          lineage: Lineage(snapshot: 0, line: line, cell: UInt16(index + 2)))
      })
  }

  /// The annual and the quarterly indicator of one table, in both orders of its rows.
  @Test("Each indicator takes the series of its frequency", arguments: [false, true])
  func frequencies(isReversed: Bool) throws {
    let annual = try Self.series(.annual, [("2022", "11.3"), ("2023", "12.6")], line: 2)
    let quarterly = try Self.series(
      .quarterly, [("2023-Q1", "10.4"), ("2023-Q4", "15.1"), ("2024-Q1", "16.2")], line: 3)
    let outcome = Specimens.aggregate(
      [
        Dataset(
          dataflow: "national", editions: [],
          series: isReversed ? [quarterly, annual] : [annual, quarterly])
      ],
      catalogue: Specimens.catalogue(
        indicators: [Self.indicator("yearly", .annual), Self.indicator("quarterly", .quarterly)],
        targets: [Specimens.target("goal", indicator: "yearly", value: "15", unit: "PC")]))
    #expect(outcome.findings.isEmpty)
    let written = outcome.results.series.map { series in
      ([series.indicator.text, series.area.text]
        + series.points.map { "\($0.period) \($0.value?.description ?? ":") \($0.segment)" })
    }
    #expect(
      written == [
        ["quarterly", "BE", "2023-Q1 10.4 1", "2023-Q4 15.1 1", "2024-Q1 16.2 1"],
        ["yearly", "BE", "2022 11.3 1", "2023 12.6 1"],
      ])
    // 15 − 12.6, of the year and not of the newest quarter.
    let gap = try #require(outcome.results.targets.gaps.first { $0.area == "BE" })
    #expect(gap.figure?.period == .year(2023))
    #expect(gap.gap == DecimalNumber("2.4"))
  }

  @Test("Quarters alone are no series of an annual indicator, and the catalogue is told")
  func quartersAlone() throws {
    let quarterly = try Self.series(.quarterly, [("2023-Q1", "10.4")], line: 2)
    let outcome = Specimens.aggregate(
      [Dataset(dataflow: "national", editions: [], series: [quarterly])],
      catalogue: Specimens.catalogue(indicators: [Self.indicator("yearly", .annual)], targets: []))
    #expect(outcome.results.series.isEmpty)
    #expect(outcome.findings.map(\.code) == [.emptySelection])
  }
}
