import StatisticalModel

/// The page to paste into a memorandum: what the figures say, one table, notes, sources.
struct MemoPage {
  let context: PageContext
  let result: TerritoryResult

  var document: Document {
    var apparatus = PageApparatus(context)
    let comparisons = ordered
    let shown = comparisons.filter { ComparisonText(context: context, comparison: $0).hasFigures }
    let paragraphs = shown.flatMap { comparison in
      [
        ComparisonText(context: context, comparison: comparison).paragraph,
        TrendSection(context: context, comparison: comparison).paragraph,
      ].filter { !$0.isEmpty }.map { Document.Block.paragraph(RichText($0)) }
    }
    let shortages = ShortageSection(context: context, result: result)
      .summary(apparatus: &apparatus)
    let table = MemoTable(context: context, result: result, comparisons: shown)
      .table(apparatus: &apparatus)
    for receipts in shown.compactMap(receipts) { apparatus.note(receipts) }
    for comparison in comparisons where !shown.contains(comparison) {
      apparatus.note(context.absence(of: comparison.indicator))
    }
    let title = Document.Block.heading(1, RichText(result.territory.names[context.language]))
    let figures = shown.isEmpty ? [] : [context.heading(.figures), Document.Block.table(table)]
    return Document(
      language: context.language,
      blocks: [title] + paragraphs + shortages + figures + [apparatus.editionLine]
        + apparatus.blocks)
  }

  /// The receipts of an indicator's figures, in a note so that the table stays narrow.
  private func receipts(of comparison: TerritoryComparison) -> String? {
    let items = comparison.rows.compactMap { row in
      comparison.printed(row).map { "\(context.name(of: row.area)) \($0.receipt)" }
    }
    guard !items.isEmpty else { return nil }
    let label = comparison.indicator.label[context.language]
    return context.phrases.labelled(
      "\(context.phrases.word(ColumnTitle.receipt)) (\(label))", items.joined(separator: ", ") + "."
    )
  }

  /// Those that open a memorandum in their order, then the others in theirs.
  private var ordered: [TerritoryComparison] {
    let opening = context.catalogue.roles.memoOpening
    let withTarget = result.comparisons.filter { $0.target != nil }
    let first = opening.flatMap { id in withTarget.filter { $0.indicator.id == id } }
    return first + withTarget.filter { !opening.contains($0.indicator.id) }
  }
}
