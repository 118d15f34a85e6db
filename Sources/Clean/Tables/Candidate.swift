import StatisticalModel

/// A series on its way through Clean.
struct Candidate {
  let key: SeriesKey
  let area: ReferenceArea
  let recodedFrom: ReferenceArea?
  let line: UInt32
  /// Whether a correction met one of its cells.
  let isCorrected: Bool
  var observations: [Observation]
}
