import StatisticalModel

/// Where series are cut, and where nothing says whether they are.
extension QualityPage {
  /// One row a table and reason; nothing where there is no series.
  var segments: [Document.Block] {
    var counts: [Dataflow: [SegmentReason: Int]] = [:]
    var unknown = 0
    for series in input.figures.series {
      for point in series.points {
        for reason in point.segmentReasons {
          counts[point.dataflow, default: [:]][reason, default: 0] += 1
        }
        if !input.sources.flagsAreKnown(of: point.valueCells) { unknown += 1 }
      }
    }
    guard !counts.isEmpty else { return [] }
    let rows = counts.sorted { $0.key < $1.key }.flatMap { table, reasons in
      reasons.sorted { $0.key < $1.key }.map { reason, count -> [RichText] in
        [
          .code(table.text), .code(reason.rawValue), RichText(reason.explanation), number(count),
        ]
      }
    }
    let columns =
      ["Table", "Reason", "Meaning"].map { Table.Column(RichText($0)) }
      + [Table.Column("Segments", .right)]
    return [
      .heading(2, "Segments"),
      .paragraph(
        RichText("Where the series of ") + .code(DataFile.series.path)
          + " are cut, territories as a whole included; a segment with several reasons counts"
          + " under each."), .table(Table(columns: columns, rows: rows)),
      .paragraph(
        RichText("Observations whose flags are unknown: ") + number(unknown)
          + ". None of them starts or stops a difference of definition."),
    ]
  }
}
