import StatisticalModel

/// What the lists of a territory say together.
extension ShortageSection {
  /// Which unit groups are short on all sides, on some, on one; nothing with lists on one side only.
  var shared: [Document.Block] {
    let sentences = sharedSentences
    guard !sentences.isEmpty else { return [] }
    return [
      context.heading(.sharedShortages, level: 3), .paragraph(RichText(sharedNote)),
      .bulletList(sentences.map { RichText($0) }),
    ]
  }

  private var sharedNote: String {
    let kinds = lists.compactMap { context.catalogue.shortageList($0) }.map(kind(of:))
    return phrases.sharedNote(
      kinds: kinds.reduce(into: []) { known, kind in
        if !known.contains(kind) { known.append(kind) }
      })
  }

  /// One sentence a set of sides that have unit groups in common, the larger sets first, then one
  /// a side that has some alone.
  var sharedSentences: [String] {
    guard let shortages, shortages.sides.count > 1 else { return [] }
    var groups: [[String]: [String]] = [:]
    for occupation in shortages.occupations {
      groups[occupation.sides, default: []].append(label(of: occupation.occupation))
    }
    let order = shortages.sides.map(\.side.id)
    let sets = groups.keys.sorted { left, right in
      left.count != right.count
        ? left.count > right.count
        : left.compactMap(order.firstIndex).lexicographicallyPrecedes(
          right.compactMap(order.firstIndex))
    }
    let sentences = sets.map { sides -> String in
      let occupations = groups[sides] ?? []
      let names = sides.compactMap { id in
        shortages.sides.first { $0.side.id == id }?.side.names[context.language]
      }
      if sides.count == order.count { return phrases.onAllSides(occupations) }
      return sides.count == 1
        ? phrases.onOneSide(names.first ?? "", occupations)
        : phrases.onSides(names, occupations)
    }
    return (sets.contains { $0.count > 1 } ? [] : [phrases.nothingShared]) + sentences
  }

  /// One paragraph for a memorandum: the ICT titles of each side, what they have in common, and
  /// what became of the occupations that readers ask for; nothing without a list.
  func summary(apparatus: inout PageApparatus) -> [Document.Block] {
    guard let shortages else { return [] }
    for entry in shortages.sides.flatMap(\.ict) { apparatus.use(entry) }
    let watched = context.input.results.bridge.watches.flatMap { watch -> [String] in
      let lines = lines(of: watch)
      let name = watch.watch.names[context.language]
      return lines.isEmpty ? [] : [phrases.labelled(name, lines.joined(separator: " "))]
    }
    let counts = sideLines.reduce(RichText("")) { $0 + $1 + " " }
    let shared = sharedSentences.isEmpty ? [] : [sharedNote] + sharedSentences
    let text = (shared + watched + statements).joined(separator: " ")
    return [.paragraph(counts + RichText(text))]
  }

  private func label(of occupation: Occupation) -> String {
    let group = context.catalogue.occupations[occupation]
    return group.map { "\(occupation) \($0.label(in: context.language))" } ?? occupation.text
  }

  // MARK: Watches

  /// What was looked for by name, and what each list of the territory has of it.
  var watches: [Document.Block] {
    context.input.results.bridge.watches.flatMap { watch -> [Document.Block] in
      let lines = lines(of: watch)
      guard !lines.isEmpty else { return [] }
      return [
        .paragraph(RichText(introduction(to: watch.watch))),
        .bulletList(lines.map { RichText($0) }),
      ]
    }
  }

  private func introduction(to watch: OccupationWatch) -> String {
    let codes = watch.codes.map { "\($0.system) \($0.code)" } + watch.near.map { "ISCO-08 \($0)" }
    let words = watch.words.map { "“\($0.pattern)”" }
    let note = watch.note?[context.language].asSentence
    return
      ([phrases.watch(watch.names[context.language], codes: codes, words: words)]
      + (note.map { [$0] } ?? [])).joined(separator: " ")
  }

  /// One sentence a list of the territory, in the order of the catalogue.
  func lines(of watch: WatchResult) -> [String] {
    watch.findings.filter { lists.contains($0.list) }.compactMap { finding in
      guard let list = context.catalogue.shortageList(finding.list) else { return nil }
      return phrases.watch(
        WatchText(
          list: list.names[context.language], kind: kind(of: list),
          edition: finding.edition.description, outcome: finding.outcome,
          titles: finding.entries.map(quoted), looked: finding.looked))
    }
  }

  private func quoted(_ entry: ShortageEntry) -> String {
    let code = entry.code.isEmpty ? "" : "\(entry.codeSystem) \(entry.code)"
    let groups = entry.occupations.map(\.text).joined(separator: ", ")
    let behind = [code, groups.isEmpty ? "" : "ISCO-08 \(groups)"].filter { !$0.isEmpty }
    return "“\(entry.title)” (\(behind.joined(separator: "; ")))"
  }
}

/// Shortages, adult learning and ICT specialists of each side in one table.
struct JoinedTable {
  let section: ShortageSection

  private static let learning: IndicatorID = "adult-learning-4-weeks"

  private var context: PageContext { section.context }

  /// Nothing where no side has a list.
  func blocks(apparatus: inout PageApparatus) -> [Document.Block] {
    guard let shortages = section.shortages else { return [] }
    let rows = shortages.sides.map { row(of: $0, apparatus: &apparatus) }
    let columns =
      [context.column(.side), context.column(.region)]
      + [.kind, .ictTitles, .learning, .specialists, .fairShare].map { (title: ShortageColumn) in
        Table.Column(RichText(context.phrases.column(title)), title == .kind ? .left : .right)
      }
    return [
      .paragraph(RichText(context.phrases.joinedNote)),
      .table(Table(columns: columns, rows: rows)),
    ]
  }

  private func row(
    of side: TerritoryShortages.SideShortages, apparatus: inout PageApparatus
  ) -> [RichText] {
    let kinds = side.lists.compactMap { context.catalogue.shortageList($0) }
      .map(section.kind(of:))
    let core = side.ict.count { $0.ict == .core }
    let row = learning(on: side)
    if let figure = row?.figure { apparatus.use(figure) }
    let indicator = context.catalogue.indicator(Self.learning)
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
    section.result.comparisons.first { $0.indicator.id == Self.learning }?.rows.first { row in
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
      context.input.results.outlook.apportionments.first
      .map { $0.countries + $0.others } ?? []
    return all.first { $0.area == region }
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
