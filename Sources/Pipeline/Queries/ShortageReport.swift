package import StatisticalModel

/// The titles of the newest lists, with the way of each to ISCO-08.
package struct ShortageReport: Sendable {
  /// Which titles are shown.
  package enum Selection: String, Sendable, Hashable, CaseIterable {
    /// Those whose unit groups are all core.
    case core
    /// And those of the wider set.
    case wide
    /// Every title.
    case all
  }

  package let entries: [ShortageEntry]
  package let catalogue: ReferenceCatalogue

  /// The titles of a data folder.
  ///
  /// - Parameters:
  ///   - folder: with catalogue and snapshots.
  ///   - territory: whose sides' lists are meant; nil for all lists.
  ///   - selection: which titles.
  /// - Throws: `PipelineError` as `Run.compute`, and where the territory is unknown.
  package init(
    _ folder: DataFolder, territory: String?, selection: Selection
  ) throws(PipelineError) {
    let input = try Run.compute(folder).input
    catalogue = input.catalogue
    var lists = Set(input.catalogue.occupations.lists.map(\.id))
    if let territory {
      try catalogue.checkTerritory(TerritoryID(territory))
      let held = input.occupations.bridge.territories.first { $0.territory.text == territory }
      lists = Set(held?.sides.flatMap(\.lists) ?? [])
    }
    entries = input.occupations.entries.filter { entry in
      lists.contains(entry.list) && Self.isShown(entry, selection)
    }
  }

  private static func isShown(_ entry: ShortageEntry, _ selection: Selection) -> Bool {
    switch selection {
    case .core: entry.ict == .core
    case .wide: entry.isICT
    case .all: true
    }
  }
}
