import StatisticalModel

/// Joins the lists through the unit groups of ISCO-08.
struct BridgeBuilder {
  let catalogue: OccupationCatalogue
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
      territories: geography.territories.compactMap { territory($0, entries: entries) },
      differences: ListDifferencer(changes: catalogue.titles.changes)
        .differences(from: earlier, to: entries, lists: catalogue.lists.map(\.id)))
  }

  private func rows(of entries: [ShortageEntry]) -> [ShortageBridge.Row] {
    var grades: [Occupation: [ShortageListID: ShortageEntry.Grade]] = [:]
    // By unit group and list the number of unit groups of each title, each title once.
    var parts: [Occupation: [ShortageListID: [Int]]] = [:]
    var seen: Set<ListTitle> = []
    for entry in entries where entry.grade.counts {
      let isFirst = seen.insert(ListTitle(entry)).inserted
      for occupation in entry.occupations {
        let known = grades[occupation]?[entry.list]
        grades[occupation, default: [:]][entry.list] =
          known.map { min($0, entry.grade) } ?? entry.grade
        if isFirst {
          parts[occupation, default: [:]][entry.list, default: []].append(entry.occupations.count)
        }
      }
    }
    return grades.keys.sorted().map { occupation in
      ShortageBridge.Row(
        occupation: occupation, grades: grades[occupation] ?? [:],
        titles: (parts[occupation] ?? [:]).compactMapValues { DecimalNumber.sumOfReciprocals($0) })
    }
  }

  // MARK: Territories

  private func territory(
    _ territory: Territory, entries: [ShortageEntry]
  ) -> TerritoryShortages? {
    let sides = territory.sides.compactMap { side(of: $0, entries: entries) }
    guard !sides.isEmpty else { return nil }
    let around = Set(territory.sides.flatMap { geography.chain(from: $0.region) })
    let holding = entries.filter { around.contains($0.area) }
    return TerritoryShortages(
      territory: territory.id, sides: sides, occupations: shared(among: sides),
      watches: catalogue.titles.watches.map { watch in
        OccupationWatcher(watch: watch, catalogue: catalogue).result(in: holding)
      })
  }

  /// One element an ICT unit group on any side, ordered by code.
  private func shared(
    among sides: [TerritoryShortages.SideShortages]
  ) -> [TerritoryShortages.SharedOccupation] {
    // By unit group the sides that have it, and whether a title there leads to it alone.
    var found: [Occupation: [String: Bool]] = [:]
    for side in sides {
      for entry in side.ict {
        for group in entry.occupations where isICT(group) {
          let isSure = found[group]?[side.side.id] ?? false
          found[group, default: [:]][side.side.id] = isSure || entry.occupations.count == 1
        }
      }
    }
    let minorGroups = Dictionary(
      uniqueKeysWithValues: sides.map { side in
        let groups = (side.ict + side.doubtful).flatMap(\.occupations).filter(isICT)
        return (side.side.id, Set(groups.map(\.minorGroup)))
      })
    let order = sides.map(\.side.id)
    return found.keys.sorted().map { group in
      let known = found[group] ?? [:]
      return TerritoryShortages.SharedOccupation(
        occupation: group, sides: order.filter { known[$0] != nil },
        uncertain: order.filter { known[$0] == false },
        neighbours: order.filter {
          known[$0] == nil && minorGroups[$0]?.contains(group.minorGroup) == true
        })
    }
  }

  private func isICT(_ group: Occupation) -> Bool {
    catalogue.groups[group].map { $0.ictSet != .none } ?? false
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
    var seen: Set<ListTitle> = []
    let once = holding.map(\.entry).filter { seen.insert(ListTitle($0)).inserted }.sorted {
      ($0.list, $0.title) < ($1.list, $1.title)
    }
    let lists = Set(once.map(\.list))
    return TerritoryShortages.SideShortages(
      side: side, lists: catalogue.lists.map(\.id).filter(lists.contains),
      counts: Dictionary(once.map { ($0.list, 1) }, uniquingKeysWith: +), ict: once.filter(\.isICT),
      doubtful: once.filter { $0.ict == .partly || $0.ict == .probable })
  }
}
