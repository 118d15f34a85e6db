package import Pipeline
import Report
import StatisticalModel

extension WhatIf {
  /// How the outcomes are written.
  package enum Format: String, Sendable, Hashable, CaseIterable {
    case table
    case csv
  }

  /// The outcomes, the one that closes most of the Union's gap first.
  package func text(_ format: Format) -> String {
    let rows = outcomes.enumerated().map { Row(rank: $0 + 1, outcome: $1) }
    switch format {
    case .table:
      return TextTable(CSVTable(Self.columns(rounded: true), rows: rows), empty: "-").text
    // RFC 4180 with LF.
    case .csv: return CSVTable(Self.columns(rounded: false), rows: rows).text
    }
  }

  private struct Row {
    let rank: Int
    let outcome: AssumptionOutcome

    var gap: GapResult { outcome.gap }
    var before: Answer<ArrivalEstimate>? { gap.trend?.arrival }
  }

  /// The columns; `rounded` brings computed numbers to two decimals, for people.
  private static func columns(rounded: Bool) -> [CSVColumn<Row>] {
    let number = { (value: DecimalNumber?) in
      rounded ? value?.rounded(toDecimals: 2) : value
    }
    return [
      CSVColumn("rank", \.rank), CSVColumn("area", \.gap.area),
      CSVColumn("indicator", \.gap.target.indicator), CSVColumn("target", \.gap.target.id),
      CSVColumn("period", \.gap.figure?.period), CSVColumn("value", \.gap.figure?.value),
      CSVColumn("gap") { $0.gap.gap?.description ?? $0.gap.refusal?.rawValue },
      CSVColumn("arrival") { $0.before?.value?.straightLine.code ?? $0.before?.refusal?.rawValue },
      CSVColumn("assumed_period", \.outcome.year),
      CSVColumn("assumed_value") { number($0.outcome.value) },
      CSVColumn("assumed_pace") { number($0.outcome.pace) },
      CSVColumn("new_gap") {
        number($0.outcome.newGap.value)?.description ?? $0.outcome.newGap.refusal?.rawValue
      },
      CSVColumn("new_arrival") {
        $0.outcome.arrival.value?.code ?? $0.outcome.arrival.refusal?.rawValue
      },
      CSVColumn("persons") { number($0.outcome.persons) },
      CSVColumn("share_of_eu_gap") { number($0.outcome.shareOfUnion) },
      CSVColumn("share_of_territory_gap") { row in
        row.outcome.shares.map { "\($0.territory)=\(number($0.share)?.description ?? "")" }
      },
    ]
  }
}
