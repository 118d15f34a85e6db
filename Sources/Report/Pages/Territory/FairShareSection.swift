import StatisticalModel

/// What a territory's share of a total could be, by four keys side by side.
struct FairShareSection {
  let context: PageContext
  let result: TerritoryResult
  let apportionment: Apportionment

  private var phrases: any Phrases { context.phrases }

  /// The sides' regions, the territory, their countries: each once.
  private var areas: [Place] {
    let regions = result.territory.sides.map(\.region)
    let countries = context.geography.countries(of: regions)
    let places = regions.map(Place.area) + [result.territory.place] + countries.map(Place.area)
    return places.reduce(into: []) { known, area in
      if !known.contains(area) { known.append(area) }
    }
  }

  /// Nothing where no area of the territory has a share.
  func blocks(apparatus: inout PageApparatus) -> [Document.Block] {
    let all = apportionment.countries + apportionment.others
    let shares = areas.compactMap { area in all.first { $0.area == area } }
    guard let first = shares.first, let year = equivalent(in: first.baseYear) else { return [] }
    apparatus.use(apportionment.target)
    for share in shares { apparatus.use(share) }
    var sentences = [text(of: shares, year: year)]
    let without = areas.filter { area in
      apportionment.refusals.contains { $0.area == area }
    }
    if !without.isEmpty { sentences.append(phrases.noShare(without.map { context.name(of: $0) })) }
    return [
      context.heading(.fairShare), .paragraph(RichText(sentences.joined(separator: " "))),
      .table(Table(columns: columns, rows: shares.map(row))),
    ]
  }

  private func equivalent(in year: Int) -> EquivalentShare? {
    apportionment.equivalents.first { $0.year == year }
  }

  private func text(of shares: [FairShare], year: EquivalentShare) -> String {
    let style = context.style
    let low = style.number(year.share.range.lowerBound, decimals: 1)
    let high = style.percent(year.share.range.upperBound, decimals: 1)
    let value = style.percent(year.share.value, decimals: 1)
    return phrases.fairShare(
      FairShareText(
        total: context.value(apportionment.target, in: .sentence), baseYear: "\(year.year)",
        equivalent: "\(value) (\(low)–\(high))",
        profileYear: shares.compactMap(\.profileYear).first.map(String.init)))
  }

  private var columns: [Table.Column] {
    [context.column(.area)]
      + [.specialists, .employmentKey, .effortKey, .gainKey, .mixtureKey].map {
        context.column($0, .right)
      }
  }

  private func row(_ share: FairShare) -> [RichText] {
    let style = context.style
    let count = style.flagged(style.number(share.specialists.value, decimals: 0), share.flags)
    let range = share.specialists.range
    let bounds =
      range.lowerBound == range.upperBound
      ? ""
      : " [\(style.number(range.lowerBound, decimals: 0))–"
        + "\(style.number(range.upperBound, decimals: 0))]"
    let cells = FairShareKey.allCases.map { key -> RichText in
      guard let part = share.shares.first(where: { $0.key == key }) else { return .notApplicable }
      let of = part.ofEmployment.map { " (\(style.percent($0, decimals: 1)))" }
      return RichText(style.number(part.persons, decimals: 0) + (of ?? ""))
    }
    return [RichText(context.label(of: share.area)), RichText(count + bounds)] + cells
  }
}
