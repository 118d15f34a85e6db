import StatisticalModel

extension TerritoryComparison {
  /// The figure that tables print of a row.
  ///
  /// Without a common year that is the latest, as in the sentences.
  func printed(_ row: ComparedArea) -> Figure? {
    row.figure ?? (period == nil ? row.latest : nil)
  }
}
