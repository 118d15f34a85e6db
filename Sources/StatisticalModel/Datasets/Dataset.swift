/// A table after judgement, one code system and one NUTS edition: the hand-off from Clean.
package struct Dataset: Sendable, Hashable {
  package let dataflow: Dataflow
  /// The editions that it was laid together from, oldest first.
  package let editions: [Edition]
  /// Ordered by key.
  package let series: [DatasetSeries]
  /// Those that a newer edition supersedes, of editions of which other series are the newest;
  /// ordered by edition, then by key.
  package let superseded: [DatasetSeries]
  /// The rows of which nothing is left in any edition that counts, ordered by key.
  package let unfilled: [UnfilledSeries]

  package init(
    dataflow: Dataflow, editions: [Edition], series: [DatasetSeries],
    superseded: [DatasetSeries] = [], unfilled: [UnfilledSeries] = []
  ) {
    self.dataflow = dataflow
    self.editions = editions
    self.series = series
    self.superseded = superseded
    self.unfilled = unfilled
  }
}
