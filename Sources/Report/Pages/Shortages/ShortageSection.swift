import StatisticalModel

/// What a territory's report says of the shortage lists that hold for its sides.
struct ShortageSection {
  let context: PageContext
  let result: TerritoryResult

  var phrases: any Phrases { context.phrases }

  /// The lists of the territory's sides; nil where none has any.
  var shortages: TerritoryShortages? {
    context.input.occupations.bridge.territories.first { $0.territory == result.territory.id }
  }

  func blocks(apparatus: inout PageApparatus) -> [Document.Block] {
    let entries = entries
    for entry in entries { apparatus.use(entry) }
    let sides: [Document.Block] = [
      context.heading(.shortageLists), .bulletList(sideLines.map { RichText($0) }),
    ]
    guard shortages != nil else { return sides }
    return sides + [
      .paragraph(RichText(statements.joined(separator: " "))),
      context.heading(.informationTechnologyTitles, level: 3),
    ] + titles(entries.filter(\.isICT), orElse: phrases.word(.noInformationTechnologyTitles))
      + doubtful(entries.filter { !$0.isICT }) + shared + watches
      + JoinedTable(section: self).blocks(apparatus: &apparatus)
  }

  var statements: [String] {
    let unread = unread
    return [phrases.kindsAreNotCompared]
      + (missing.isEmpty ? [] : [phrases.notBundledLists(missing)])
      + (unread == 0 ? [] : [phrases.unread(unread, listedIn: context.file(of: .quality))])
  }

  /// The publishers of lists that the catalogue describes for a side, and of which no file is there.
  private var missing: [String] {
    let around = result.territory.sides.flatMap { context.geography.chain(from: $0.region) }
    let lists = context.occupations.lists.filter { list in
      context.heldLists[list.id] == nil && list.area.areas.contains(where: around.contains)
    }
    return lists.compactMap(\.publisher)
  }

  private var unread: Int {
    lists.reduce(0) { $0 + (context.heldLists[$1]?.unread.count ?? 0) }
  }

  var lists: [ShortageListID] {
    let held = Set(shortages?.sides.flatMap(\.lists) ?? [])
    return context.occupations.lists.map(\.id).filter(held.contains)
  }

  /// The ICT titles and the doubtful ones of all sides, each once.
  private var entries: [ShortageEntry] {
    let all = shortages?.sides.flatMap { $0.ict + $0.doubtful } ?? []
    var known: Set<Place> = []
    return all.filter { known.insert(Place(lineage: $0.lineage, title: $0.title)).inserted }
  }

  /// Where a title stands: one row of a list is one entry.
  private struct Place: Hashable {
    let lineage: Lineage
    let title: String
  }

  /// One line a side and list, or one that there is none.
  var sideLines: [String] {
    result.territory.sides.flatMap { side -> [String] in
      let name = side.names[context.language].asSentence
      guard let held = shortages?.sides.first(where: { $0.side.id == side.id }) else {
        return [phrases.noList(side: name)]
      }
      return held.lists.compactMap { list in
        line(of: list, on: held).map { phrases.labelled(name, $0) }
      }
    }
  }

  private func line(
    of id: ShortageListID, on side: TerritoryShortages.SideShortages
  ) -> String? {
    guard let list = context.occupations.list(id) else { return nil }
    let around = context.geography.chain(from: side.side.region)
    guard let held = context.heldLists[id] else { return nil }
    let areas = held.areas.filter(around.contains).sorted { $1 < $0 }
    guard !areas.isEmpty else { return nil }
    let text = phrases.list(
      name: list.names[context.language],
      area: phrases.enumeration(areas.map { context.label(of: $0) }),
      edition: held.edition.description, kind: kind(of: list), isConfirmed: list.kindIsConfirmed)
    let source = phrases.labelled(phrases.word(ColumnTitle.list), text)
    let note = list.note?[context.language].asSentence
    return ([count(of: list, on: side) + ".", source + "."] + (note.map { [$0] } ?? []))
      .joined(separator: " ")
  }

  /// How many titles of a list are ICT, of how many.
  func count(of list: ShortageList, on side: TerritoryShortages.SideShortages) -> String {
    let ict = side.ict.filter { $0.list == list.id }
    return phrases.count(
      ShortageCountText(
        core: ict.count { $0.ict == .core }, wide: ict.count { $0.ict == .wide },
        titles: side.titles(of: list.id), published: list.publishedCount,
        publisher: list.publisher))
  }

  /// The areas of a list that a side is or lies in; the list may have titles of others.
  func areas(of list: ShortageListID) -> [ReferenceArea] {
    let around = Set(
      result.territory.sides.flatMap { context.geography.chain(from: $0.region) })
    return (context.heldLists[list]?.areas ?? []).filter(around.contains).sorted()
  }

  func kind(of list: ShortageList) -> String {
    (list.kindNames ?? list.kind.words)[context.language]
  }

  // MARK: Titles

  private func doubtful(_ entries: [ShortageEntry]) -> [Document.Block] {
    guard !entries.isEmpty else { return [] }
    return [.paragraph(RichText(phrases.word(.doubtfulTitles).asSentence + "."))] + titles(entries)
  }

  /// A page is to be read: of more titles the rest stands in a file alone.
  private static let shownTitles = 500

  private func titles(
    _ entries: [ShortageEntry], orElse nothing: String = ""
  ) -> [Document.Block] {
    guard !entries.isEmpty else { return [.paragraph(RichText(nothing))] }
    let hidden = entries.count - Self.shownTitles
    return [table(of: entries.prefix(Self.shownTitles))]
      + (hidden > 0 ? [.paragraph(RichText(phrases.notShown(hidden)))] : [])
  }

  private func table(of entries: ArraySlice<ShortageEntry>) -> Document.Block {
    let columns = [
      ColumnTitle.list, .area, .title, .code, .occupations, .grade, .informationTechnologySet,
      .receipt,
    ].map { context.column($0) }
    let rows = entries.map { entry in
      [
        name(of: entry.list), RichText(context.label(of: entry.area)), RichText(entry.title),
        entry.code.isEmpty ? .notAvailable : RichText("\(entry.codeSystem) \(entry.code)"),
        occupations(of: entry), RichText(phrases.word(entry.grade)),
        entry.ict.map { RichText(phrases.word($0)) } ?? .notAvailable,
        .code(entry.receipt.description),
      ]
    }
    return .table(Table(columns: columns, rows: rows))
  }

  /// The unit groups, and in brackets those by content that the official reading lacks.
  private func occupations(of entry: ShortageEntry) -> RichText {
    let first = entry.occupations.map(\.text).joined(separator: ", ")
    let second = entry.secondReading.map(\.text).joined(separator: ", ")
    return RichText(second.isEmpty ? first : "\(first) [\(second)]")
  }

  private func name(of list: ShortageListID) -> RichText {
    RichText(context.occupations.list(list)?.names[context.language] ?? list.text)
  }
}
