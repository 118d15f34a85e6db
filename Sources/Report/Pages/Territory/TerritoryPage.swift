import StatisticalModel

/// The report of a territory: its sides, one section a comparison, its shortage lists.
struct TerritoryPage {
  let context: PageContext
  let result: TerritoryResult

  private var phrases: any Phrases { context.phrases }

  var document: Document {
    var apparatus = PageApparatus(context)
    let shown = result.comparisons.filter {
      text(of: $0).hasFigures
    }
    let sections = shown.flatMap { section($0, apparatus: &apparatus) }
    let outlook = outlook(apparatus: &apparatus)
    let absent = result.comparisons.filter { !shown.contains($0) }
    let absences = absences(of: absent, apparatus: &apparatus)
    let lists = ShortageSection(context: context, result: result).blocks(apparatus: &apparatus)
    let title = Document.Block.heading(1, RichText(result.territory.names[context.language]))
    let sides = SidesSection(context: context, result: result).blocks
    return Document(
      language: context.language,
      blocks: [title, apparatus.editionLine] + sides + sections + outlook + absences + lists
        + apparatus.blocks)
  }

  /// The indicators without any figure, each with its target and the tables that would give one.
  private func absences(
    of comparisons: [TerritoryComparison], apparatus: inout PageApparatus
  ) -> [Document.Block] {
    guard !comparisons.isEmpty else { return [] }
    for comparison in comparisons {
      apparatus.noteDown(comparison.indicator)
      for target in text(of: comparison).targets { apparatus.use(target) }
    }
    let lines = comparisons.map { RichText(text(of: $0).paragraph) }
    return [context.heading(.notBundled), .bulletList(lines)]
  }

  /// What is said of a comparison, with the targets that the countries of the sides set themselves.
  private func text(of comparison: TerritoryComparison) -> ComparisonText {
    let countries = context.geography.countries(of: result.territory.sides.map(\.region))
    return ComparisonText(
      context: context, comparison: comparison,
      national: context.catalogue.targets.filter {
        $0.indicator == comparison.indicator.id && countries.contains($0.area)
      })
  }

  private func section(
    _ comparison: TerritoryComparison, apparatus: inout PageApparatus
  ) -> [Document.Block] {
    apparatus.use(comparison.indicator)
    let text = text(of: comparison)
    for target in text.targets { apparatus.use(target) }
    let label = comparison.indicator.label[context.language]
    var blocks: [Document.Block] = [.heading(2, RichText(label))]
    if !text.paragraph.isEmpty { blocks.append(.paragraph(RichText(text.paragraph))) }
    if let refusal = comparison.refusal {
      blocks.append(.paragraph(context.sentence(refusal)))
    }
    let rows = comparison.rows.map { row($0, of: comparison, apparatus: &apparatus) }
    return blocks + [.table(Table(columns: columns(comparison), rows: rows))]
      + TrendSection(context: context, comparison: comparison).blocks(apparatus: &apparatus)
  }

  /// What is computed of totals and groups of areas.
  private func outlook(apparatus: inout PageApparatus) -> [Document.Block] {
    context.input.figures.targets.apportionments.flatMap {
      FairShareSection(context: context, result: result, apportionment: $0)
        .blocks(apparatus: &apparatus)
    } + ParitySection(context: context, result: result).blocks(apparatus: &apparatus)
      + ConvergenceSection(context: context, result: result).blocks()
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
    let figure = comparison.printed(row)
    for used in [figure, row.latest, row.revised].compactMap({ $0 }) { apparatus.use(used) }
    let notes = ComparisonNotes(context: context, comparison: comparison)
      .numbers(for: row, in: &apparatus)
    let value = figure.map {
      RichText(context.value($0, of: comparison.indicator, in: .table))
    }
    let gap = row.gap.map {
      RichText(context.gap($0, of: comparison.indicator, in: .table))
    }
    let position = row.toUnion.map { RichText(phrases.word($0)) }
    let receipt = figure.map { RichText.code($0.receipt.description) }
    let year = figure.map { RichText($0.period.description) }
    let marks = RichText.references(to: notes) + apparatus.references(on: row.area)
    var cells = [RichText(context.label(of: row.area)) + marks]
    cells += [year ?? .notAvailable, value ?? .notAvailable]
    if comparison.target != nil { cells.append(gap ?? .notApplicable) }
    return cells + [position ?? .notApplicable, receipt ?? .notApplicable]
  }
}
