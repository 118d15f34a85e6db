import StatisticalModel

extension QualityPage {
  /// Every cell that a correction changed or dropped; nothing where there is none.
  var corrections: [Document.Block] {
    guard !input.sources.corrections.isEmpty else { return [] }
    let intro = """
      Single figures that are not read as their file states them. Each correction says what the \
      file must still say; otherwise no report is written. In gaps.csv and series.csv the column \
      "corrected" marks the figures that such a cell went into.
      """
    let columns = ["Cell", "Series", "Period", "From", "To", "Reason", "Source", "Correction"]
    let rows = input.sources.corrections.map { applied -> [RichText] in
      let correction = applied.correction
      return [
        .code(applied.cell.description), RichText(correction.key.description),
        RichText(correction.period.description), .code(applied.before.description),
        applied.correction.action == .drop
          ? RichText("left out") : .code(applied.after.description),
        RichText(correction.reason), RichText(correction.source),
        .code(correction.location.description),
      ]
    }
    return [
      .heading(2, "Corrections"), .paragraph(RichText(intro)),
      .table(Table(columns: columns.map { Table.Column(RichText($0)) }, rows: rows)),
    ]
  }
}
