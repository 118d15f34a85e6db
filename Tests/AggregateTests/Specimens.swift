import Aggregate
import StatisticalModel
import TestSupport

/// Indicators, targets and datasets in the small world, for the tests of Aggregate.
enum Specimens {
  static func indicator(
    _ id: String, unit: String, sources: [Indicator.Source], noise: String? = nil,
    breaks: [Indicator.DeclaredBreak] = []
  ) -> Indicator {
    Indicator(
      id: IndicatorID(id), label: SmallWorld.text(id), measure: SmallWorld.text(id),
      unit: Unit(unit), role: .indicator,
      decimals: 1, noise: noise.flatMap { DecimalNumber($0) }, plausible: nil, sources: sources,
      breaks: breaks, note: nil)
  }

  static func target(
    _ id: String, area: String = "EU27_2020", indicator: String, value: String, unit: String,
    forOthers: Target.RoleForOthers = .benchmark, status: Target.Status = .inForce
  ) -> Target {
    Target(
      id: TargetID(id), area: ReferenceArea(area), indicator: IndicatorID(indicator),
      label: SmallWorld.text(id), quantity: Quantity(DecimalNumber(value) ?? .zero, Unit(unit)),
      period: .year(2030), status: status, forOthers: forOthers, source: SmallWorld.text("law"))
  }

  static let rate = indicator(
    "rate", unit: "PC",
    sources: [
      Indicator.Source(dataflow: "national", scopes: [.national], filter: ["unit": ["PC"]]),
      Indicator.Source(
        dataflow: "regional", scopes: [.regional, .national], filter: ["unit": ["PC"]]),
    ], noise: "1.5")
  static let count = indicator(
    "count", unit: "THS_PER",
    sources: [
      Indicator.Source(dataflow: "counts", scopes: [.national], filter: ["unit": ["THS_PER"]])
    ])
  static let absent = indicator(
    "absent", unit: "PC",
    sources: [Indicator.Source(dataflow: "nowhere", scopes: [.national], filter: [:])])

  static func catalogue(
    indicators: [Indicator] = [rate, count, absent], targets: [Target]
  ) -> FigureCatalogue {
    FigureCatalogue(
      indicators: indicators, targets: targets, tables: TableCatalogue(datasets: [:], flags: []))
  }

  /// A dataset of rows such as `("BE25", "PC", ["2022": "11.2", "2023": "12.1 b"])`.
  static func dataset(
    _ dataflow: String, _ rows: [(area: String, unit: String, cells: [Int: String])],
    snapshot: UInt16 = 0
  ) -> Dataset {
    Dataset(
      dataflow: Dataflow(dataflow), editions: [],
      series: rows.enumerated().map { index, row in
        DatasetSeries(
          key: SeriesKey(
            ["geo": row.area, "unit": row.unit], frequency: .annual), area: ReferenceArea(row.area),
          recodedFrom: nil,
          observations: row.cells.sorted { $0.key < $1.key }.map { year, cell in
            observation(cell, year: year, line: index + 2, snapshot: snapshot)
          })
      })
  }

  static func observation(
    _ cell: String, year: Int, line: Int = 2, snapshot: UInt16 = 0, flagsAreKnown: Bool = true
  ) -> Observation {
    let parts = cell.split(separator: " ").map(String.init)
    return Observation(
      period: .year(year), value: DecimalNumber(parts[0]),
      flags: Flags(parts.dropFirst().joined()), flagsAreKnown: flagsAreKnown,
      lineage: Lineage(snapshot: snapshot, line: UInt32(line), cell: UInt16(year - 2000)))
  }

  static func aggregate(
    _ datasets: [Dataset], catalogue: FigureCatalogue,
    geography: Geography = SmallWorld.geography()
  ) -> (results: FigureResults, findings: [Finding]) {
    Aggregator.results(
      of: AggregateInput(
        catalogue: catalogue, geography: geography,
        datasets: Dictionary(uniqueKeysWithValues: datasets.map { ($0.dataflow, $0) }),
        snapshots: SmallWorld.snapshots))
  }
}

extension IndicatorSeries.Point {
  /// A point of a table, its place told in parts.
  init(
    period: TimePeriod, value: DecimalNumber?, flags: Flags,
    confidentiality: ConfidentialityStatus? = nil, dataflow: Dataflow, segment: SegmentPlace,
    lineage: Lineage, derivation: Derivation? = nil, receipt: Receipt
  ) {
    self.init(
      value: value, flags: flags, confidentiality: confidentiality, segment: segment,
      cell: SourceCell(lineage: lineage, dataflow: dataflow, period: period),
      derivation: derivation, receipt: receipt)
  }
}
