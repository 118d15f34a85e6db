import StatisticalModel

/// What a territory's report says of the shortage lists that hold for its sides.
struct ShortageSection {
  let context: PageContext
  let result: TerritoryResult

  /// The lists that readers look for on these pages; said to be missing where the catalogue has
  /// none of the id.
  private static let expected: [(id: ShortageListID, publisher: String)] = [
    ("forem", "Le Forem"), ("france-travail", "France Travail"),
  ]

  private var phrases: any Phrases { context.phrases }

  func blocks(apparatus: inout PageApparatus) -> [Document.Block] {
    let entries = entries
    for entry in entries { apparatus.use(entry) }
    let missing = Self.expected.filter { context.catalogue.shortageList($0.id) == nil }
    let statements =
      [phrases.kindsAreNotCompared]
      + (missing.isEmpty ? [] : [phrases.notBundledLists(missing.map(\.publisher))])
    return [
      context.heading(.shortageLists), .bulletList(sideLines),
      .paragraph(RichText(statements.joined(separator: " "))),
      context.heading(.informationTechnologyTitles, level: 3),
    ] + titles(of: entries)
  }

  /// The entries that hold for a side, each once, in the order of the results.
  private var entries: [ShortageEntry] {
    context.input.results.shortages.filter { entry in
      result.lists.contains { holds(entry, for: $0) }
    }
  }

  private func holds(_ entry: ShortageEntry, for side: TerritoryResult.SideLists) -> Bool {
    side.lists.contains(entry.list)
      && context.catalogue.lineage(of: side.side.region).contains(entry.area)
  }

  /// One line a side and list and area of the list, or one that there is none.
  private var sideLines: [RichText] {
    result.territory.sides.flatMap { side -> [RichText] in
      let name = side.names[context.language]
      let lists = result.lists.filter { $0.side == side }
      let lines = lists.flatMap { sideLists in
        sideLists.lists.flatMap { line(of: $0, for: sideLists) }
      }
      guard !lines.isEmpty else { return [RichText(phrases.noList(side: name))] }
      return lines.map { RichText(phrases.labelled(name, $0)) }
    }
  }

  private func line(
    of id: ShortageListID, for side: TerritoryResult.SideLists
  ) -> [String] {
    struct Part: Hashable {
      let area: ReferenceArea
      let edition: Edition
    }
    let entries = context.input.results.shortages.filter { $0.list == id && holds($0, for: side) }
    let counts = entries.reduce(into: [Part: Int]()) {
      $0[Part(area: $1.area, edition: $1.edition), default: 0] += 1
    }
    let ordered = counts.sorted {
      ($0.key.area, $0.key.edition) < ($1.key.area, $1.key.edition)
    }
    let list = context.catalogue.shortageList(id)
    return ordered.map { part, count in
      let text = phrases.list(
        name: list?.names[context.language] ?? id.text, area: context.label(of: part.area),
        edition: part.edition.description, kind: kind(of: list, in: part.area),
        isConfirmed: list?.kindIsConfirmed ?? true)
      return phrases.labelled(text, phrases.titles(count) + ".")
    }
  }

  private func kind(of list: ShortageList?, in area: ReferenceArea) -> String {
    list.map { phrases.kind($0.kind, in: context.catalogue.country(of: area)) } ?? "–"
  }

  private func titles(of entries: [ShortageEntry]) -> [Document.Block] {
    let columns = [
      ColumnTitle.list, .area, .title, .code, .occupations, .grade, .informationTechnologySet,
      .receipt,
    ].map { context.column($0) }
    let found = entries.compactMap { entry in
      entry.ictSet.flatMap { $0 == .none ? nil : (entry: entry, set: $0) }
    }
    let rows = found.map { entry, set in
      [
        name(of: entry.list), RichText(context.label(of: entry.area)), RichText(entry.title),
        entry.code.isEmpty ? .notAvailable : RichText("\(entry.codeSystem) \(entry.code)"),
        RichText(entry.occupations.map(\.text).joined(separator: ", ")),
        RichText(phrases.grade(entry.grade)), RichText(phrases.set(set)),
        .code(entry.receipt.description),
      ]
    }
    let table: Document.Block =
      rows.isEmpty
      ? .paragraph(RichText(phrases.noInformationTechnologyTitles))
      : .table(Table(columns: columns, rows: rows))
    return [table] + withoutCodes(entries)
  }

  /// The lists whose titles carry no code, so that nothing was looked for in them.
  private func withoutCodes(_ entries: [ShortageEntry]) -> [Document.Block] {
    let lists = Set(entries.map(\.list)).sorted().filter { list in
      entries.allSatisfy { $0.list != list || ($0.code.isEmpty && $0.grade == .unmatched) }
    }
    guard !lists.isEmpty else { return [] }
    return [
      .bulletList(
        lists.map { list in
          let known = context.catalogue.shortageList(list)
          return RichText(
            phrases.noCodes(list: known?.names[context.language] ?? list.text))
        })
    ]
  }

  private func name(of list: ShortageListID) -> RichText {
    RichText(context.catalogue.shortageList(list)?.names[context.language] ?? list.text)
  }
}
