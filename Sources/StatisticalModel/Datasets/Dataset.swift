/// A table after judgement, one code system and one NUTS edition: the hand-off from Clean.
package struct Dataset: Sendable, Hashable {
  package let dataflow: Dataflow
  /// The editions that it was laid together from, oldest first.
  package let editions: [Edition]
  /// Ordered by key.
  package let series: [DatasetSeries]

  package init(dataflow: Dataflow, editions: [Edition], series: [DatasetSeries]) {
    self.dataflow = dataflow
    self.editions = editions
    self.series = series
  }
}
