import StatisticalModel
import TestSupport

@testable import Aggregate

/// A territory of regions that are its sides whole, for the tests of what is made of members.
extension Specimens {
  static func border(_ regions: [ReferenceArea]) -> Territory {
    Territory(
      id: "border", names: SmallWorld.text("Border"),
      sides: regions.map {
        Territory.Side(
          id: $0.text, names: SmallWorld.text($0.text), region: $0, covers: [$0], coverage: .exact,
          note: nil)
      })
  }

  /// An indicator of the tables `national` (countries) and `regional` (regions).
  static func weighed(
    _ id: IndicatorID, by weighting: Weighting?, unit: String = "PC", sex: String? = nil,
    role: Indicator.Role = .indicator, dataflow: String? = nil
  ) -> Indicator {
    var filter = ["unit": [unit]]
    filter["sex"] = sex.map { [$0] }
    let sources =
      dataflow.map {
        [
          Indicator.Source(
            dataflow: Dataflow($0), scopes: [.national, .regional], filter: filter)
        ]
      } ?? [
        Indicator.Source(dataflow: "national", scopes: [.national], filter: filter),
        Indicator.Source(dataflow: "regional", scopes: [.regional], filter: filter),
      ]
    return Indicator(
      id: id, label: SmallWorld.text(id.text), measure: SmallWorld.text(id.text),
      unit: Unit(unit), role: role, decimals: 1, noise: nil,
      plausible: DecimalNumber.zero...DecimalNumber(significand: 100), sources: sources,
      breaks: [], weighting: weighting, note: nil)
  }

  static func series(
    _ area: ReferenceArea, _ codes: [String: String], _ cells: [Int: String], snapshot: UInt16,
    line: Int = 2
  ) -> DatasetSeries {
    DatasetSeries(
      key: SeriesKey(codes.merging(["geo": area.text]) { $1 }, frequency: .annual), area: area,
      recodedFrom: nil,
      observations: cells.sorted { $0.key < $1.key }.map { year, cell in
        observation(cell, year: year, line: line, snapshot: snapshot)
      })
  }

  static func cell(
    _ snapshot: UInt16, _ dataflow: Dataflow, line: UInt32 = 2, year: Int = 2023
  ) -> SourceCell {
    SourceCell(
      lineage: Lineage(snapshot: snapshot, line: line, cell: UInt16(year - 2000)),
      dataflow: dataflow, period: .year(year))
  }

  static func input(
    _ indicators: [Indicator], of territory: Territory, populations: [PopulationFigure] = [],
    _ tables: [(dataflow: Dataflow, series: [DatasetSeries])]
  ) -> AggregateInput {
    AggregateInput(
      catalogue: FigureCatalogue(
        indicators: indicators, targets: [], populations: populations,
        roles: IndicatorRoles(
          populationByAge: indicators.first { $0.role == .denominator }?.id),
        tables: TableCatalogue(datasets: [:], flags: [])),
      geography: SmallWorld.geography(territories: [territory]),
      datasets: Dictionary(
        uniqueKeysWithValues: tables.map {
          ($0.dataflow, Dataset(dataflow: $0.dataflow, editions: [], series: $0.series))
        }), snapshots: SmallWorld.snapshots)
  }
}
