import StatisticalModel

extension TerritoryShortages.SideShortages {
  /// The titles of one of the side's lists, each once.
  func titles(of list: ShortageListID) -> Int { counts[list] ?? 0 }
}
