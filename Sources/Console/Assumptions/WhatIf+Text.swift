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
    switch format {
    case .table: table
    case .csv: csv
    }
  }

  private static let names = [
    "rank", "area", "indicator", "target", "period", "value", "gap", "arrival", "assumed_period",
    "assumed_value", "assumed_pace", "new_gap", "new_arrival", "persons", "share_of_eu_gap",
    "share_of_territory_gap",
  ]

  private var table: String {
    let header = Self.names.map { $0.uppercased().replacing("_", with: " ") }
    let rows = outcomes.enumerated().map { index, outcome in
      fields(of: outcome, rank: index + 1, rounded: true).map { $0.isEmpty ? "-" : $0 }
    }
    return TextTable(rows: [header] + rows).text
  }

  /// RFC 4180 with LF.
  private var csv: String {
    let rows = outcomes.enumerated().map { index, outcome in
      fields(of: outcome, rank: index + 1, rounded: false)
    }
    return CSVTable(
      header: Self.names.joined(separator: ","), rows: rows.map { $0.map { CSVField($0) } }
    ).text
  }

  private func fields(
    of outcome: AssumptionOutcome, rank: Int, rounded: Bool
  ) -> [String] {
    let gap = outcome.gap
    let number = { (value: DecimalNumber?) -> String in
      value.map { (rounded ? $0.rounded(toDecimals: 2) : $0).description } ?? ""
    }
    let before = gap.trend?.arrival
    let shares = outcome.shares.map { "\($0.territory)=\(number($0.share))" }
    return [
      String(rank), gap.area.text, gap.target.indicator.text, gap.target.id.text,
      gap.figure?.period.description ?? "", gap.figure?.value.description ?? "",
      gap.gap?.description ?? gap.refusal?.rawValue ?? "",
      before?.value?.straightLine.code ?? before?.refusal?.rawValue ?? "",
      String(outcome.year), number(outcome.value), number(outcome.pace),
      outcome.newGap.value.map(number) ?? outcome.newGap.refusal?.rawValue ?? "",
      outcome.arrival.value?.code ?? outcome.arrival.refusal?.rawValue ?? "",
      number(outcome.persons), number(outcome.shareOfUnion), shares.joined(separator: ";"),
    ]
  }
}
