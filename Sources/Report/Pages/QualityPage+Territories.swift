import StatisticalModel

/// How much of each territory its figures cover.
extension QualityPage {
  /// One row a territory and indicator that has figures; nothing where there is no territory.
  var territories: [Document.Block] {
    let rows = input.results.territories.flatMap { result in
      result.comparisons.compactMap { row(of: $0, in: result.territory) }
    }
    guard !rows.isEmpty else { return [] }
    let columns =
      ["Territory", "Indicator"].map { Table.Column(RichText($0)) } + [
        Table.Column("Year", .right), Table.Column("Members with a value", .right),
        Table.Column("Coverage", .right), Table.Column("Status"), Table.Column("Reason"),
      ]
    return [
      .heading(2, "Coverage of territories"),
      .paragraph(
        """
        The latest value of each territory as a whole, and how much of the weight of its members \
        has a value.
        """), .table(Table(columns: columns, rows: rows)),
    ]
  }

  private func row(
    of comparison: TerritoryComparison, in territory: Territory
  ) -> [RichText]? {
    guard let whole = comparison.rows.first(where: { $0.standing == .territory }) else {
      return nil
    }
    let figure = whole.newer ?? whole.figure
    let members = figure?.derivation.map { derivation in
      "\(derivation.inputs.count { $0.value != nil }) of \(derivation.inputs.count)"
    }
    let coverage = figure?.derivation?.coverage ?? whole.coverage
    return [
      .code(territory.id.text), .code(comparison.indicator.id.text),
      RichText(figure?.period.description ?? "–"), RichText(members ?? "–"),
      RichText(coverage.map { style.percent(percentage($0), decimals: 1) } ?? "–"),
      RichText((figure?.status ?? .refused).rawValue),
      whole.figure == nil && whole.newer == nil
        ? whole.refusal.map { .code($0.rawValue) } ?? "–" : "–",
    ]
  }

  private func percentage(_ share: DecimalNumber) -> DecimalNumber {
    DecimalNumber.quotient(share, DecimalNumber(significand: 1), shift: 2) ?? .zero
  }
}
