/// A series of a dataset with its area in the edition of NUTS that the report uses.
package struct DatasetSeries: Sendable, Hashable {
  package let key: SeriesKey
  package let area: ReferenceArea
  /// The area as the file spells it, where it was recoded.
  package let recodedFrom: ReferenceArea?
  /// In ascending order of period, one element a period that has a value or a flag.
  package let observations: [Observation]

  package var frequency: Frequency { key.frequency }

  /// The total where the table does not tell the sexes apart.
  package var sex: Sex { key[Dimension.sex].map { Sex($0) } ?? .total }

  package init(
    key: SeriesKey, area: ReferenceArea, recodedFrom: ReferenceArea?, observations: [Observation]
  ) {
    self.key = key
    self.area = area
    self.recodedFrom = recodedFrom
    self.observations = observations
  }
}
