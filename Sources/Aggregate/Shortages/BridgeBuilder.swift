import StatisticalModel

/// Joins the lists through the unit groups of ISCO-08.
struct BridgeBuilder {
  let catalogue: ReferenceCatalogue
  let geography: Geography

  /// The bridge of the newest editions.
  ///
  /// - Parameters:
  ///   - entries: of the newest edition of each list.
  ///   - earlier: of the edition before, of the lists that have one.
  /// - Returns: the same bridge whatever the order of the lists.
  func bridge(of entries: [ShortageEntry], earlier: [ShortageEntry]) -> ShortageBridge {
    ShortageBridge(
      rows: rows(of: entries),
      territories: catalogue.territories.compactMap { territory($0, entries: entries) },
      watches: catalogue.titles.watches.map { watch in
        OccupationWatcher(watch: watch, catalogue: catalogue).result(in: entries)
      },
      differences: ListDifferencer(changes: catalogue.titles.changes)
        .differences(from: earlier, to: entries, lists: catalogue.shortageLists.map(\.id)))
  }

  private func rows(of entries: [ShortageEntry]) -> [ShortageBridge.Row] {
    var grades: [Occupation: [ShortageListID: ShortageEntry.Grade]] = [:]
    for entry in entries where entry.grade.counts {
      for occupation in entry.occupations {
        let known = grades[occupation]?[entry.list]
        grades[occupation, default: [:]][entry.list] =
          known.map { min($0, entry.grade) } ?? entry.grade
      }
    }
    return grades.keys.sorted().map {
      ShortageBridge.Row(occupation: $0, grades: grades[$0] ?? [:])
    }
  }

  // MARK: Territories

  private func territory(
    _ territory: Territory, entries: [ShortageEntry]
  ) -> TerritoryShortages? {
    let sides = territory.sides.compactMap { side(of: $0, entries: entries) }
    guard !sides.isEmpty else { return nil }
    var found: [Occupation: [String]] = [:]
    for side in sides {
      let groups = side.ict.flatMap(\.occupations).filter {
        catalogue.occupations[$0].map { $0.ictSet != .none } ?? false
      }
      for group in Set(groups) { found[group, default: []].append(side.side.id) }
    }
    return TerritoryShortages(
      territory: territory.id, sides: sides,
      occupations: found.keys.sorted().map {
        TerritoryShortages.SharedOccupation(occupation: $0, sides: found[$0] ?? [])
      })
  }

  /// The titles that hold for a side; nil without a list.
  ///
  /// A title that its country's list and its region's both have is counted once, as the region's.
  private func side(
    of side: Territory.Side, entries: [ShortageEntry]
  ) -> TerritoryShortages.SideShortages? {
    let around = geography.chain(from: side.region)
    let holding = entries.compactMap { entry in
      around.firstIndex(of: entry.area).map { (entry: entry, distance: $0) }
    }.sorted {
      ($0.entry.list, $0.distance, $0.entry.title) < ($1.entry.list, $1.distance, $1.entry.title)
    }
    guard !holding.isEmpty else { return nil }
    var seen: Set<String> = []
    let once = holding.map(\.entry).filter { entry in
      seen.insert(entry.list.text + "\u{1F}" + entry.title).inserted
    }.sorted { ($0.list, $0.title) < ($1.list, $1.title) }
    let lists = Set(once.map(\.list))
    return TerritoryShortages.SideShortages(
      side: side, lists: catalogue.shortageLists.map(\.id).filter(lists.contains),
      counts: Dictionary(once.map { ($0.list, 1) }, uniquingKeysWith: +), ict: once.filter(\.isICT),
      doubtful: once.filter { $0.ict == .partly || $0.ict == .probable })
  }
}
