import StatisticalModel

/// How many changes from one year to the next are unlike those before.
extension QualityPage {
  /// One row a table with series, also where it has no jump; nothing where there is no series.
  var jumps: [Document.Block] {
    let tables = Set(input.figures.series.flatMap { $0.points.map(\.dataflow) })
    guard !tables.isEmpty else { return [] }
    let rows = tables.sorted().map { table -> [RichText] in
      [.code(table.text), number(input.figures.jumps.count { $0.cell.dataflow == table })]
    }
    return [
      .heading(2, "Jumps"),
      .paragraph(
        RichText("Figures that differ from those of the year before by far more than is usual in")
          + " their segment; each stands among the findings as " + .code("implausible-jump")
          + "."),
      .table(Table(columns: [Table.Column("Table"), Table.Column("Jumps", .right)], rows: rows)),
    ]
  }
}
