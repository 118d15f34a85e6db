/// A cell of a snapshot with its table and its period: where one value comes from.
///
/// Cells are ordered by snapshot, line and cell.
package struct SourceCell: Sendable, Hashable, Comparable {
  package let lineage: Lineage
  package let dataflow: Dataflow
  package let period: TimePeriod

  package init(lineage: Lineage, dataflow: Dataflow, period: TimePeriod) {
    self.lineage = lineage
    self.dataflow = dataflow
    self.period = period
  }

  package static func < (left: Self, right: Self) -> Bool {
    if left.lineage != right.lineage { return left.lineage < right.lineage }
    return (left.dataflow, left.period) < (right.dataflow, right.period)
  }
}
