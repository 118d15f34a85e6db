import Clean
import StatisticalModel
import TestSupport
import Testing

/// Annual and quarterly values of the same codes are two series.
@Suite("Frequencies of one table")
struct FrequencyTests {
  /// A row: its code of `freq` and cells written as `2023-Q4 14.9 b`; all are of FR, both sexes.
  typealias Row = (freq: String, cells: [String])

  /// The first row stands on line 2, each cell ten characters behind the one before.
  private static func clean(_ rows: [Row], named: Bool = true) throws -> TableCleaner.Outcome {
    let series = try rows.enumerated().map { index, row in
      RawSeries(
        key: (named ? [row.freq] : []) + ["T", "FR"], line: UInt32(index + 2),
        observations: try row.cells.enumerated().map { position, cell in
          let parts = cell.split(separator: " ").map(String.init)
          return RawObservation(
            period: try #require(TimePeriod(parts[0])), value: DecimalNumber(parts[1]),
            flags: parts.count > 2 ? parts[2] : "", confidentiality: "", line: UInt32(index + 2),
            cell: UInt16(position + 2), column: UInt32(10 * (position + 1)))
        })
    }
    let table = RawTable(
      file: "t.tsv", snapshot: 0, dimensions: (named ? ["freq"] : []) + ["sex", "geo"],
      series: series, counts: RawCounts())
    return TableCleaner.clean(
      table, dataflow: "t", flags: .known, rules: CleanRules(catalogue: Specimens.catalogue))
  }

  /// Each series as `Q: 2023-Q1 10.4, 2023-Q4 15.1 b`.
  private static func written(_ series: [DatasetSeries]) -> [String] {
    series.map { series in
      let cells = series.observations.map {
        "\($0.period) \(Correction.Statement(value: $0.value, flags: $0.flags))"
      }
      return "\(series.frequency.rawValue): " + cells.joined(separator: ", ")
    }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rows: [Row]
    var named = true
    let series: [String]
    var excluded: [ExclusionReason: Int] = [:]
    var findings: [String] = []
  }

  private static let contradiction =
    " is no period of the frequency 'A' that its row names; the figure is left out; correct the"
    + " code of 'freq' or the period at the source"

  static let cases = [
    // As Eurostat writes a table of both: a column a period, empty where it is the other row's.
    Case(
      testDescription: "a row a frequency",
      rows: [
        ("A", ["2022 11.3", "2023 12.6", "2023-Q1 :", "2023-Q4 :"]),
        ("Q", ["2022 :", "2023 :", "2023-Q1 10.4", "2023-Q4 15.1 b"]),
      ], series: ["A: 2022 11.3, 2023 12.6", "Q: 2023-Q1 10.4, 2023-Q4 15.1 b"],
      excluded: [.missingWithoutFlag: 4]),
    Case(
      testDescription: "equal values of two frequencies are no copies",
      rows: [("Q", ["2023-Q1 7"]), ("A", ["2023 7"])], series: ["A: 2023 7", "Q: 2023-Q1 7"]),
    Case(
      testDescription: "years written as dates",
      rows: [("A", ["2022-01-01 11.3", "2023-01-01 14.2 u"])], series: ["A: 2022 11.3, 2023 14.2 u"]
    ),
    Case(
      testDescription: "quarters written as dates",
      rows: [("Q", ["2023-01-01 1", "2023-10-01 4"])], series: ["Q: 2023-Q1 1, 2023-Q4 4"]),
    Case(
      testDescription: "a value that contradicts its row",
      rows: [("A", ["2022 11.3", "2023-Q2 13.5", "2023-01-02 9"])], series: ["A: 2022 11.3"],
      excluded: [.contradictory: 2],
      findings: [
        "t.tsv:2:20: error: [period-contradicts-frequency] 2023-Q2 for geo=FR, sex=T"
          + contradiction,
        "t.tsv:2:30: error: [period-contradicts-frequency] 2023-01-02 for geo=FR, sex=T"
          + contradiction,
      ]),
    Case(
      testDescription: "a flag that contradicts its row",
      rows: [("A", ["2022 11.3", "2023-Q2 : u"])], series: ["A: 2022 11.3"],
      // Without a value there is no figure to miss; it is counted.
      excluded: [.contradictory: 1]),
    Case(
      testDescription: "a year written in two ways, with two values",
      rows: [("A", ["2022 11.3", "2023 12.1", "2023-01-01 13.9"])], series: ["A: 2022 11.3"],
      excluded: [.conflicting: 2],
      findings: [
        "t.tsv:2:1: error: [conflicting-values] the series geo=FR, sex=T stands on line 2 already,"
          + " with other values in 2023; these figures are left out; find out which line is right"
          + " and delete the other"
      ]),
    Case(
      testDescription: "no code of frequency, cells of two",
      rows: [("", ["2022 11.3", "2023 12.6", "2023-Q1 10.4"])], named: false,
      series: ["A: 2022 11.3, 2023 12.6", "Q: 2023-Q1 10.4"]),
    Case(
      testDescription: "no code of frequency, quarters alone",
      rows: [("", ["2023-Q1 10.4", "2023-Q2 10.6"])], named: false,
      series: ["Q: 2023-Q1 10.4, 2023-Q2 10.6"]),
    Case(
      testDescription: "one row twice is a copy",
      rows: [("Q", ["2023-Q1 7"]), ("A", ["2023 7"]), ("Q", ["2023-Q1 7"])],
      series: ["A: 2023 7", "Q: 2023-Q1 7"], excluded: [.repeated: 1],
      findings: [
        "t.tsv:4:1: warning: [duplicate-series] the series freq=Q, geo=FR, sex=T stands on line 2"
          + " already, with the same values; one copy is used; delete one of the two lines at the"
          + " source"
      ]),
  ]

  @Test("One series a frequency", arguments: cases)
  func series(example: Case) throws {
    let outcome = try Self.clean(example.rows, named: example.named)
    #expect(Self.written(outcome.series) == example.series)
    #expect(
      outcome.series.map(\.key)
        == outcome.series.map { SeriesKey(["sex": "T", "geo": "FR"], frequency: $0.frequency) })
    #expect(outcome.counts.excluded == example.excluded)
    #expect(outcome.findings.map(\.description) == example.findings)
  }

  @Test("A code of frequency that is none of these keeps its rows apart")
  func otherFrequency() throws {
    let outcome = try Self.clean([("A", ["2023 7"]), ("H", ["2023 8"])])
    #expect(Self.written(outcome.series) == ["A: 2023 8", "A: 2023 7"])
    #expect(outcome.series.map { $0.key[Dimension.frequency] } == ["H", nil])
    #expect(outcome.findings.isEmpty)
  }

  // MARK: Snapshots over each other

  private static func layer(
    _ edition: String, _ scope: SnapshotScope, _ rows: [Row]
  ) throws -> SnapshotOverlay.Layer {
    SnapshotOverlay.Layer(
      edition: try #require(Edition(edition)), scope: scope, file: edition,
      outcome: try clean(rows))
  }

  @Test(
    "A snapshot of quarters supersedes quarters, and no years unless it is a full one",
    arguments: [
      (
        .partial, ["A: 2022 11.3, 2023 12.6", "Q: 2023-Q1 11.1, 2023-Q2 11.7"], [0, 1, 0]
      ),
      (.full, ["Q: 2023-Q1 11.1, 2023-Q2 11.7"], [2, 1, 0]),
    ] as [(SnapshotScope, [String], [Int])])
  func snapshots(scope: SnapshotScope, series: [String], superseded: [Int]) throws {
    let laid = SnapshotOverlay.lay(
      [
        try Self.layer("2024", .full, [("A", ["2022 11.3", "2023 12.6"])]),
        try Self.layer("2025", .partial, [("Q", ["2023-Q1 11.0"])]),
        try Self.layer("2026", scope, [("Q", ["2023-Q1 11.1", "2023-Q2 11.7"])]),
      ], dataflow: "t")
    #expect(Self.written(laid.dataset.series) == series)
    #expect(laid.superseded == superseded)
  }
}
