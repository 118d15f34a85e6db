import StatisticalModel

/// The report of a territory: its sides, one section a comparison, its shortage lists.
struct TerritoryPage {
  let context: PageContext
  let result: TerritoryResult

  private var phrases: any Phrases { context.phrases }
  private var territory: Territory { result.territory }

  var document: Document {
    var apparatus = PageApparatus(context)
    let shown = result.comparisons.filter {
      ComparisonText(context: context, comparison: $0).hasFigures
    }
    let sections = shown.flatMap { section($0, apparatus: &apparatus) }
    let absent = result.comparisons.filter { !shown.contains($0) }
    let absences = absences(of: absent, apparatus: &apparatus)
    let lists = ShortageSection(context: context, result: result).blocks(apparatus: &apparatus)
    let title = Document.Block.heading(1, RichText(territory.names[context.language]))
    return Document(
      language: context.language,
      blocks: [title, apparatus.editionLine] + sides + sections + absences + lists
        + apparatus.blocks)
  }

  private var sides: [Document.Block] {
    let columns = [ColumnTitle.side, .region, .covers, .fit].map { context.column($0) }
    let rows = territory.sides.map { side in
      [
        side.names[context.language], context.label(of: side.region),
        side.covers.map(context.label).joined(separator: ", "), fit(of: side),
      ].map { RichText($0) }
    }
    var blocks: [Document.Block] = [
      context.heading(.sides),
      .paragraph(RichText(phrases.sidesNote(territory.names[context.language]))),
      .table(Table(columns: columns, rows: rows)),
    ]
    let notes = territory.sides.filter { !$0.note.isEmpty }.map { side in
      RichText(
        phrases.labelled(side.names[context.language], phrases.sideNote(side.note)))
    }
    if !notes.isEmpty { blocks.append(.bulletList(notes)) }
    return blocks + overlaps.map { .paragraph(RichText($0)) }
  }

  private func fit(of side: Territory.Side) -> String {
    SideFit(rawValue: side.fit).map(phrases.fit) ?? side.fit
  }

  /// One sentence a territory with which this one has an area in common.
  private var overlaps: [String] {
    let covered = Set(territory.sides.flatMap(\.covers))
    return context.catalogue.territories.compactMap { other in
      let shared = covered.intersection(other.sides.flatMap(\.covers)).sorted()
      guard other.id != territory.id, !shared.isEmpty else { return nil }
      return phrases.overlap(codes: shared.map(\.text), with: other.names[context.language])
    }
  }

  /// The indicators without any figure, each with its target and the tables that would give one.
  private func absences(
    of comparisons: [TerritoryComparison], apparatus: inout PageApparatus
  ) -> [Document.Block] {
    guard !comparisons.isEmpty else { return [] }
    for comparison in comparisons {
      apparatus.use(comparison.indicator)
      if let target = comparison.target { apparatus.use(target) }
    }
    let lines = comparisons.map {
      RichText(ComparisonText(context: context, comparison: $0).paragraph)
    }
    return [context.heading(.notBundled), .bulletList(lines)]
  }

  private func section(
    _ comparison: TerritoryComparison, apparatus: inout PageApparatus
  ) -> [Document.Block] {
    apparatus.use(comparison.indicator)
    if let target = comparison.target { apparatus.use(target) }
    let text = ComparisonText(context: context, comparison: comparison)
    let label = comparison.indicator.label[context.language]
    var blocks: [Document.Block] = [.heading(2, RichText(label))]
    if !text.paragraph.isEmpty { blocks.append(.paragraph(RichText(text.paragraph))) }
    if let refusal = comparison.refusal {
      blocks.append(.paragraph(context.remark(refusal) + "."))
    }
    let rows = comparison.rows.map { row($0, of: comparison, apparatus: &apparatus) }
    return blocks + [.table(Table(columns: columns(comparison), rows: rows))]
  }

  private func columns(_ comparison: TerritoryComparison) -> [Table.Column] {
    let unit = comparison.indicator.unit
    var columns = [context.column(.area), context.column(.year, .right)]
    columns.append(context.valueColumn(unit))
    if comparison.target != nil { columns.append(context.gapColumn(unit)) }
    return columns + [context.column(.againstUnion), context.column(.receipt)]
  }

  private func row(
    _ row: ComparedArea, of comparison: TerritoryComparison, apparatus: inout PageApparatus
  ) -> [RichText] {
    // Without a common year the latest figures stand in the table, each with its year.
    let figure = row.figure ?? (comparison.period == nil ? row.newer : nil)
    for used in [figure, row.newer].compactMap({ $0 }) { apparatus.use(used) }
    let notes = ComparisonNotes(context: context, comparison: comparison)
      .numbers(for: row, in: &apparatus)
    let value = figure.map {
      RichText(context.value($0, of: comparison.indicator, in: .table))
    }
    let gap = row.gap.map {
      RichText(context.gap($0, of: comparison.indicator, in: .table))
    }
    let position = row.toUnion.map { RichText(phrases.position($0)) }
    let receipt = row.receipt.map { RichText.code($0.description) }
    let year = figure.map { RichText($0.period.description) }
    var cells = [RichText(context.label(of: row.area)) + .references(to: notes)]
    cells += [year ?? .notAvailable, value ?? .notAvailable]
    if comparison.target != nil { cells.append(gap ?? .notApplicable) }
    return cells + [position ?? .notApplicable, receipt ?? .notApplicable]
  }
}
