import StatisticalModel

/// Whether the sides of a territory, the regions of their countries and the Union's members become
/// more alike.
struct ConvergenceSection {
  let context: PageContext
  let result: TerritoryResult

  /// Nothing where no group has figures of two years.
  func blocks() -> [Document.Block] {
    let countries = Set(
      result.territory.sides.compactMap { context.geography.country(of: $0.region) })
    let shown = context.input.figures.groups.convergences.filter { convergence in
      switch convergence.group {
      case .members: true
      case .regions(let country, _): countries.contains(country)
      case .sides(let territory): territory == result.territory.id
      }
    }
    guard !shown.isEmpty else { return [] }
    return [
      context.heading(.convergence), .paragraph(RichText(context.phrases.convergenceNote)),
      .table(Table(columns: columns, rows: shown.map(row))),
    ]
  }

  private var columns: [Table.Column] {
    [context.column(.indicator), context.column(.areas)]
      + [.years, .sigma, .variation, .beta].map { context.column($0, .right) }
      + [context.column(.verdict), context.column(.receipt)]
  }

  private func row(_ convergence: Convergence) -> [RichText] {
    let (first, last) = (convergence.first, convergence.last)
    let style = context.style
    let label = context.catalogue.indicator(convergence.indicator)?.label[context.language]
    let change = { (before: DecimalNumber?, after: DecimalNumber?) -> RichText in
      guard let before, let after else { return .notApplicable }
      return RichText(
        style.number(before, decimals: 2) + " → " + style.number(after, decimals: 2))
    }
    let beta = convergence.beta.map { beta in
      style.number(beta.slope, decimals: 3)
        + (beta.determination.map { " (\(style.number($0, decimals: 2)))" } ?? "")
    }
    return [
      RichText(label ?? ""), RichText(group(of: convergence)),
      RichText("\(first.year)–\(last.year)"), change(first.sigma, last.sigma),
      change(first.variation, last.variation), beta.map { RichText($0) } ?? .notApplicable,
      RichText(context.phrases.word(convergence.verdict)),
      .code(convergence.receipt.description),
    ]
  }

  /// The group with how many of its areas have figures: `members of the Union (5/27)`.
  private func group(of convergence: Convergence) -> String {
    let name =
      if case .regions(let country, _) = convergence.group {
        context.name(of: country)
      } else {
        ""
      }
    return convergence.group.words(name: name)[context.language]
      + " (\(convergence.areas.count)/\(convergence.groupSize))"
  }
}
