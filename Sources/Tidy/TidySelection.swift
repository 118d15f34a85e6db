package import StatisticalModel

/// What of a table is written as tidy CSV.
package struct TidySelection: Sendable, Hashable {
  /// For each dimension named, the codes that are wanted.
  package let codes: SeriesSelection.Filter
  /// The first and the last period that are wanted, each nil where that end is open.
  package let first: TimePeriod?
  package let last: TimePeriod?

  package init(codes: SeriesSelection.Filter, first: TimePeriod?, last: TimePeriod?) {
    self.codes = codes
    self.first = first
    self.last = last
  }

  package static let everything = TidySelection(codes: [:], first: nil, last: nil)

  /// Whether a period lies within both ends.
  ///
  /// An end of a coarser frequency holds all that lies in it: `2020:2021` holds `2021-Q4`.
  func contains(_ period: TimePeriod) -> Bool {
    let start = period.extent.lowerBound
    if let first, start < first.extent.lowerBound { return false }
    if let last, start > last.extent.upperBound { return false }
    return true
  }
}
