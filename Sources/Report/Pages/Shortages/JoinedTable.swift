import StatisticalModel

/// Shortages, adult learning and ICT specialists of each side in one table.
struct JoinedTable {
  let section: ShortageSection

  private var learning: IndicatorID? { context.catalogue.roles.learningBesideShortages }

  private var context: PageContext { section.context }

  /// Nothing where no side has a list.
  func blocks(apparatus: inout PageApparatus) -> [Document.Block] {
    guard let shortages = section.shortages else { return [] }
    let rows = shortages.sides.map { row(of: $0, apparatus: &apparatus) }
    let columns =
      [.side, .region, .kind].map { context.column($0) }
      + [.ictTitles, .learning, .specialists, .fairShare].map { context.column($0, .right) }
    return [
      .paragraph(RichText(context.phrases.joinedNote)),
      .table(Table(columns: columns, rows: rows)),
    ]
  }

  private func row(
    of side: TerritoryShortages.SideShortages, apparatus: inout PageApparatus
  ) -> [RichText] {
    let kinds = side.lists.compactMap { context.occupations.list($0) }
      .map(section.kind(of:))
    let core = side.ict.count { $0.ict == .core }
    let row = learning(on: side)
    if let figure = row?.figure { apparatus.use(figure) }
    let indicator = learning.flatMap(context.catalogue.indicator)
    let value = row?.figure.flatMap { figure in
      indicator.map { context.value(figure, of: $0, in: .table) + ", \(figure.period)" }
    }
    let share = share(of: side)
    if let share { apparatus.use(share) }
    return [
      RichText(side.side.names[context.language]), RichText(context.label(of: side.side.region)),
      RichText(context.phrases.enumeration(kinds)), RichText("\(core) / \(side.titles)"),
      value.map { RichText($0) } ?? .notAvailable,
      share.map { RichText(specialists($0)) } ?? .notAvailable,
      share.flatMap(missing).map { RichText($0) } ?? .notAvailable,
    ]
  }

  private func learning(on side: TerritoryShortages.SideShortages) -> ComparedArea? {
    section.result.comparisons.first { $0.indicator.id == learning }?.rows.first { row in
      if case .side(let sides) = row.standing {
        sides.contains { $0.id == side.side.id }
      } else {
        false
      }
    }
  }

  private func share(of side: TerritoryShortages.SideShortages) -> FairShare? {
    let region = side.side.region
    let all =
      context.input.figures.targets.apportionments.first
      .map { $0.countries + $0.others } ?? []
    return all.first { $0.area == .area(region) }
  }

  private func specialists(_ share: FairShare) -> String {
    let count = context.style.number(share.specialists.value, decimals: 0)
    return context.style.flagged(count, share.flags) + ", \(share.baseYear)"
  }

  private func missing(_ share: FairShare) -> String? {
    guard let part = share.shares.first(where: { $0.key == .employment }),
      let extra = try? DecimalNumber.difference(part.persons, share.specialists.value)
    else { return nil }
    return context.style.number(extra, decimals: 0)
  }
}
