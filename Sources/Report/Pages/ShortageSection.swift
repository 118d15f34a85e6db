import StatisticalModel

/// What a territory's report says of the shortage lists that hold for its sides.
struct ShortageSection {
  let context: PageContext
  let result: TerritoryResult

  var phrases: any Phrases { context.phrases }

  /// The lists of the territory's sides; nil where none has any.
  var shortages: TerritoryShortages? {
    context.input.results.bridge.territories.first { $0.territory == result.territory.id }
  }

  func blocks(apparatus: inout PageApparatus) -> [Document.Block] {
    for entry in entries { apparatus.use(entry) }
    let sides: [Document.Block] = [
      context.heading(.shortageLists), .bulletList(sideLines.map { RichText($0) }),
    ]
    guard shortages != nil else { return sides }
    return sides + [
      .paragraph(RichText(statements.joined(separator: " "))),
      context.heading(.informationTechnologyTitles, level: 3),
      titles(where: \.isICT) ?? .paragraph(RichText(phrases.noInformationTechnologyTitles)),
    ] + doubtful + shared + watches + JoinedTable(section: self).blocks(apparatus: &apparatus)
  }

  var statements: [String] {
    [phrases.kindsAreNotCompared]
      + (missing.isEmpty ? [] : [phrases.notBundledLists(missing)])
      + (unread == 0 ? [] : [phrases.unread(unread)])
  }

  /// The publishers of lists that the catalogue describes for a side, and of which no file is there.
  private var missing: [String] {
    let held = Set(context.input.results.shortages.map(\.list))
    let around = result.territory.sides.flatMap { context.catalogue.lineage(of: $0.region) }
    let lists = context.catalogue.shortageLists.filter { list in
      !held.contains(list.id) && list.area.areas.contains(where: around.contains)
    }
    return lists.compactMap(\.publisher)
  }

  private var unread: Int {
    let titles = Set(
      context.input.results.shortages.filter { entry in
        !entry.grade.counts && lists.contains(entry.list)
      }.map { "\($0.list)/\($0.title)" })
    return titles.count
  }

  var lists: [ShortageListID] {
    let held = Set(shortages?.sides.flatMap(\.lists) ?? [])
    return context.catalogue.shortageLists.map(\.id).filter(held.contains)
  }

  /// The ICT titles and the doubtful ones of all sides, each once.
  private var entries: [ShortageEntry] {
    let all = shortages?.sides.flatMap { $0.ict + $0.doubtful } ?? []
    return all.reduce(into: []) { known, entry in
      if !known.contains(entry) { known.append(entry) }
    }
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
    guard let list = context.catalogue.shortageList(id) else { return nil }
    let around = context.catalogue.lineage(of: side.side.region)
    let entries = context.input.results.shortages.filter {
      $0.list == id && around.contains($0.area)
    }
    guard let edition = entries.first?.edition else { return nil }
    let areas = Set(entries.map(\.area)).sorted { $1 < $0 }
    let text = phrases.list(
      name: list.names[context.language],
      area: phrases.enumeration(areas.map { context.label(of: $0) }),
      edition: edition.description, kind: kind(of: list), isConfirmed: list.kindIsConfirmed)
    let source = phrases.labelled(phrases.column(.list), text)
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

  func kind(of list: ShortageList) -> String {
    phrases.kind(list.kind, in: list.area.areas.first.flatMap { context.catalogue.country(of: $0) })
  }

  // MARK: Titles

  private var doubtful: [Document.Block] {
    guard let table = titles(where: { !$0.isICT }) else { return [] }
    return [.paragraph(RichText(phrases.doubtfulTitles.asSentence + ".")), table]
  }

  private func titles(where isShown: (ShortageEntry) -> Bool) -> Document.Block? {
    let columns = [
      ColumnTitle.list, .area, .title, .code, .occupations, .grade, .informationTechnologySet,
      .receipt,
    ].map { context.column($0) }
    let rows = entries.filter(isShown).map { entry in
      [
        name(of: entry.list), RichText(context.label(of: entry.area)), RichText(entry.title),
        entry.code.isEmpty ? .notAvailable : RichText("\(entry.codeSystem) \(entry.code)"),
        occupations(of: entry), RichText(phrases.grade(entry.grade)),
        entry.ict.map { RichText(phrases.set($0)) } ?? .notAvailable,
        .code(entry.receipt.description),
      ]
    }
    return rows.isEmpty ? nil : .table(Table(columns: columns, rows: rows))
  }

  /// The unit groups, and in brackets those by content that the official reading lacks.
  private func occupations(of entry: ShortageEntry) -> RichText {
    let first = entry.occupations.map(\.text).joined(separator: ", ")
    let second = entry.secondReading.map(\.text).joined(separator: ", ")
    return RichText(second.isEmpty ? first : "\(first) [\(second)]")
  }

  private func name(of list: ShortageListID) -> RichText {
    RichText(context.catalogue.shortageList(list)?.names[context.language] ?? list.text)
  }
}

extension TerritoryShortages.SideShortages {
  /// The titles of one of the side's lists, each once.
  func titles(of list: ShortageListID) -> Int { counts[list] ?? 0 }
}
