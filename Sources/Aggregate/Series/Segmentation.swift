import StatisticalModel

/// Cuts a series into segments: no comparison over time crosses the end of one.
struct Segmentation {
  /// The years from which figures do not continue those before.
  private let declaredYears: [Int]

  /// - Parameter breaks: those that the catalogue declares for the indicator.
  init(breaks: [Indicator.DeclaredBreak]) {
    declaredYears = breaks.map(\.year)
  }

  /// The segment of each observation, from 1, in the order given.
  ///
  /// A segment begins for each `SegmentReason` but `members`. An observation whose flags are
  /// unknown neither starts nor stops a definition: what the last known one said goes on. A value
  /// added up or averaged from whole areas (a merge) is that of the same territory and cuts
  /// nothing; one that areas stand for (a model) begins a segment, and so does its end.
  ///
  /// - Parameter observations: in ascending order of period.
  /// - Returns: one element an observation; the numbers never fall.
  func places(of observations: [SourcedObservation]) -> [SegmentPlace] {
    var number = 0
    var previous: SourcedObservation?
    var definitionDiffers = false
    var places: [SegmentPlace] = []
    for current in observations {
      let differs =
        current.observation.flagsAreKnown
        ? current.observation.flags.contains(.definitionDiffers) : definitionDiffers
      var reasons: [SegmentReason] = [.start]
      if let previous {
        reasons = self.reasons(for: current, after: previous)
        if differs != definitionDiffers { reasons.append(.definition) }
      }
      definitionDiffers = differs
      previous = current
      number += reasons.isEmpty ? 0 : 1
      places.append(SegmentPlace(number: number, reasons: reasons.sorted()))
    }
    return places
  }

  /// All reasons but a change of definition, which depends on more than the two observations.
  private func reasons(
    for current: SourcedObservation, after previous: SourcedObservation
  ) -> [SegmentReason] {
    let years = (previous.observation.period.year, current.observation.period.year)
    let tests: [(SegmentReason, Bool)] = [
      (.flaggedBreak, current.observation.flags.contains(.breakInSeries)),
      (.declared, declaredYears.contains { years.0 < $0 && $0 <= years.1 }),
      (.dataset, current.dataflow != previous.dataflow),
      (.nutsEdition, current.observation.isModelled != previous.observation.isModelled),
    ]
    return tests.filter(\.1).map(\.0)
  }
}

extension Observation {
  /// Whether areas of another edition of NUTS stand for the value, and do not make it up.
  fileprivate var isModelled: Bool { derivation?.status == .modelled }
}
