import StatisticalModel

/// Women and men in the countries of a territory, the territory and the Union.
struct ParitySection {
  let context: PageContext
  let result: TerritoryResult

  /// Nothing where no area has a figure.
  func blocks(apparatus: inout PageApparatus) -> [Document.Block] {
    let regions = result.territory.sides.map(\.region)
    let around = context.geography.countries(of: regions) + [context.geography.union]
    let areas = regions.map(Place.area) + [result.territory.place] + around.map(Place.area)
    let parities = context.input.figures.groups.parities.filter { areas.contains($0.area) }
      .sorted { place(of: $0, in: areas) < place(of: $1, in: areas) }
    guard !parities.isEmpty else { return [] }
    for parity in parities { apparatus.use(parity.women) }
    return [
      context.heading(.womenAndMen), .paragraph(RichText(context.phrases.parityNote)),
      .table(Table(columns: columns, rows: parities.map(row))),
    ]
  }

  private func place(of parity: Parity, in areas: [Place]) -> (Int, Int) {
    let order = context.catalogue.indicators.firstIndex { $0.id == parity.indicator }
    return (order ?? 0, areas.firstIndex(of: parity.area) ?? 0)
  }

  private var columns: [Table.Column] {
    [context.column(.indicator), context.column(.area), context.column(.year, .right)]
      + [.women, .men, .parityGap, .gapPace, .years].map { context.column($0, .right) }
      + [context.column(.receipt)]
  }

  private func row(_ parity: Parity) -> [RichText] {
    guard let indicator = context.catalogue.indicator(parity.indicator) else { return [] }
    let pace = parity.pace.value
    let value = { (figure: Figure?) -> RichText in
      figure.map { RichText(context.value($0, of: indicator, in: .table)) } ?? .notApplicable
    }
    return [
      RichText(indicator.label[context.language]), RichText(context.label(of: parity.area)),
      RichText(parity.period.description), value(parity.women), value(parity.men),
      RichText(context.gap(parity.gap, of: indicator, in: .table)),
      pace.map { RichText(context.pace($0.perYear, of: indicator, in: .table)) }
        ?? RichText(context.phrases.word(parity.pace.refusal ?? .tooFewPoints)),
      pace.map { RichText($0.window.years(joined: "–")) } ?? .notApplicable,
      .code(parity.receipt.description),
    ]
  }
}
