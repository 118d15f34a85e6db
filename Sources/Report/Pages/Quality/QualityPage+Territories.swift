import StatisticalModel

/// How much of each territory its figures cover.
extension QualityPage {
  /// One row a territory and indicator that has figures; nothing where there is no territory.
  var territories: [Document.Block] {
    let rows = input.figures.groups.coverages.map(row)
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

  private func row(of found: TerritoryCoverage) -> [RichText] {
    [
      .code(found.territory.text), .code(found.indicator.text),
      RichText(found.period?.description ?? "–"),
      RichText(found.members.map { "\($0.given) of \($0.all)" } ?? "–"),
      RichText(found.coverage.map { style.percent(percentage($0), decimals: 1) } ?? "–"),
      RichText(found.status.rawValue), found.refusal.map { .code($0.rawValue) } ?? "–",
    ]
  }

  private func percentage(_ share: DecimalNumber) -> DecimalNumber {
    DecimalNumber.quotient(share, DecimalNumber(significand: 1), shift: 2) ?? .zero
  }
}
