import StatisticalModel

/// Cuts a series into segments: no comparison over time crosses the end of one.
enum Segmentation {
  /// The number of the segment of each observation, from 1, in the order given.
  ///
  /// A segment begins at an observation flagged `b`, where a change of definition (`d`) starts or
  /// stops, and at a year that the catalogue declares. An observation whose flags are unknown
  /// neither starts nor stops a definition: what the last known one said goes on.
  ///
  /// - Parameters:
  ///   - observations: in ascending order of period.
  ///   - breaks: the years declared for the indicator.
  /// - Returns: one number an observation, never falling.
  static func segments(
    of observations: [Observation], breaks: [Indicator.DeclaredBreak]
  ) -> [Int] {
    let years = breaks.map(\.year)
    var segment = 1
    var previous: Observation?
    var definitionDiffers = false
    return observations.map { observation in
      let differs =
        observation.flagsAreKnown
        ? observation.flags.contains(.definitionDiffers) : definitionDiffers
      if let previous {
        let declared = years.contains { previous.period.year < $0 && $0 <= observation.period.year }
        if declared || differs != definitionDiffers || observation.flags.contains(.breakInSeries) {
          segment += 1
        }
      }
      definitionDiffers = differs
      previous = observation
      return segment
    }
  }
}
