import StatisticalModel

/// The one table of a memorandum's page: sides, countries, Union and target by indicator.
///
/// Its figures are written as in the sentences above it, so that a reader finds each of them again.
struct MemoTable {
  let context: PageContext
  let result: TerritoryResult
  let comparisons: [TerritoryComparison]

  /// A row of the table: who it is, and how its figure is found in a comparison.
  private enum Line: Hashable {
    case side(Territory.Side)
    case area(Place)
  }

  func table(apparatus: inout PageApparatus) -> Table {
    for comparison in comparisons {
      apparatus.use(comparison.indicator)
      if let target = comparison.target { apparatus.use(target) }
    }
    var rows: [[RichText]] = []
    for line in lines {
      let area = area(of: line)
      var cells = [RichText(context.label(of: area)) + apparatus.references(on: area)]
      for comparison in comparisons {
        cells += self.cells(of: line, in: comparison, apparatus: &apparatus)
      }
      rows.append(cells)
    }
    return Table(columns: columns, rows: rows + [targetRow])
  }

  private var columns: [Table.Column] {
    [context.column(.area)]
      + comparisons.flatMap { comparison in
        let label = comparison.indicator.label[context.language]
        let percentage = comparison.indicator.unit.kind == .percentage
        return [
          Table.Column(RichText(label), .right),
          context.column(percentage ? .gapInPoints : .gap, .right),
        ]
      }
  }

  /// The sides in their order, then all countries compared, then the Union.
  private var lines: [Line] {
    let rows = comparisons.flatMap(\.rows)
    let countries = rows.filter { $0.standing == .country }.map(\.area)
    let union = rows.filter { $0.standing == .union }.map(\.area)
    let areas = (countries + union).reduce(into: [Place]()) { known, area in
      if !known.contains(area) { known.append(area) }
    }
    let whole = rows.first { $0.standing == .territory }.map { [Line.area($0.area)] } ?? []
    return result.territory.sides.map(Line.side) + whole + areas.map(Line.area)
  }

  private func area(of line: Line) -> Place {
    switch line {
    case .side(let side): .area(side.region)
    case .area(let area): area
    }
  }

  private func row(of line: Line, in comparison: TerritoryComparison) -> ComparedArea? {
    comparison.rows.first { row in
      switch (line, row.standing) {
      case (.side(let side), .side(let sides)): sides.contains(side)
      case (.area(let area), .territory), (.area(let area), .country), (.area(let area), .union):
        row.area == area
      default: false
      }
    }
  }

  private func cells(
    of line: Line, in comparison: TerritoryComparison, apparatus: inout PageApparatus
  ) -> [RichText] {
    guard let row = row(of: line, in: comparison) else {
      return [.notAvailable, .notApplicable]
    }
    let references = RichText.references(
      to: ComparisonNotes(context: context, comparison: comparison)
        .numbers(for: row, in: &apparatus))
    guard let figure = comparison.printed(row) else {
      return [.notAvailable + references, .notApplicable]
    }
    apparatus.use(figure)
    for used in [row.latest, row.revised].compactMap({ $0 }) { apparatus.use(used) }
    let value = context.value(figure, of: comparison.indicator, in: .sentence)
    let gap = row.gap.map { gap in
      let place: NumberStyle.Place =
        comparison.indicator.unit.kind == .percentage ? .table : .sentence
      return RichText(context.gap(gap, of: comparison.indicator, in: place))
    }
    return [RichText("\(value), \(figure.period)") + references, gap ?? .notApplicable]
  }

  private var targetRow: [RichText] {
    [RichText(context.phrases.word(ColumnTitle.target))]
      + comparisons.flatMap { comparison -> [RichText] in
        let text = comparison.target.map { "\(context.value($0, in: .sentence)), \($0.period)" }
        return [text.map { RichText($0) } ?? .notApplicable, .notApplicable]
      }
  }
}
