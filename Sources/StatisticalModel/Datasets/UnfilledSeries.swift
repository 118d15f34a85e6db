/// A row of a table of which no observation is left.
package struct UnfilledSeries: Sendable, Hashable {
  package let key: SeriesKey
  package let area: ReferenceArea
  /// Whether the file has a value that was left out; else the publisher gives none.
  package let isLeftOut: Bool

  package init(key: SeriesKey, area: ReferenceArea, isLeftOut: Bool) {
    self.key = key
    self.area = area
    self.isLeftOut = isLeftOut
  }

  /// The total where the table does not tell the sexes apart.
  package var sex: Sex { key[Dimension.sex].map { Sex($0) } ?? .total }
}
