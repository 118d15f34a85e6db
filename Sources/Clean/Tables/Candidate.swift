import StatisticalModel

/// A series on its way through Clean.
struct Candidate {
  let key: SeriesKey
  let area: ReferenceArea
  let recodedFrom: ReferenceArea?
  let line: UInt32
  var observations: [Observation]
}
