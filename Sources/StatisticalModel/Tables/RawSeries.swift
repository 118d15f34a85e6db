/// One series of a raw table: its key and its cells.
package struct RawSeries: Sendable, Hashable {
  /// One code a dimension of the table, as spelled.
  package let key: [String]
  /// The line of the file on which the series begins.
  package let line: UInt32
  /// In ascending order of period, whatever the order of the file; missing cells included.
  package let observations: [RawObservation]

  package init(key: [String], line: UInt32, observations: [RawObservation]) {
    self.key = key
    self.line = line
    self.observations = observations
  }
}
