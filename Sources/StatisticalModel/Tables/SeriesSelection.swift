/// Which series of a table are wanted: any that matches one of the alternatives.
package struct SeriesSelection: Sendable, Hashable {
  /// For each dimension that matters, the codes that match; other dimensions match by any code.
  package typealias Filter = [String: [String]]

  /// Empty: every series.
  package let alternatives: [Filter]

  package init(alternatives: [Filter]) { self.alternatives = alternatives }

  package static let everything = SeriesSelection(alternatives: [])
}
