import Aggregate
package import StatisticalModel

/// What would follow from assumptions about single areas, ranked by the part of the gap they close.
package struct WhatIf: Sendable {
  /// The one that closes most of the Union's gap first.
  package let outcomes: [AssumptionOutcome]

  /// Computes the figures of a data folder and then each assumption.
  ///
  /// - Throws: `PipelineError` where an assumption cannot be understood or meets no figure (exit
  ///   code 64), and as `Run.compute`.
  package init(_ folder: DataFolder, assumptions: [String]) throws(PipelineError) {
    var understood: [(text: String, assumption: Assumption)] = []
    for text in assumptions {
      guard let assumption = Assumption(text) else {
        throw Self.error(
          text, "it is no assumption",
          "write AREA/INDICATOR=VALUE@YEAR, as in FRE1/adult-learning-4-weeks=15@2026, or"
            + " AREA/INDICATOR=+STEP/year")
      }
      understood.append((text, assumption))
    }
    let input = try Run.compute(folder).input
    let calculator = WhatIfCalculator(
      gaps: input.figures.targets.gaps, catalogue: input.catalogue.figures,
      geography: input.catalogue.geography)
    var outcomes: [AssumptionOutcome] = []
    for (text, assumption) in understood {
      do {
        outcomes += try calculator.outcomes(of: assumption)
      } catch {
        throw Self.error(error, of: assumption, text: text)
      }
    }
    self.outcomes = WhatIfCalculator.ranked(outcomes)
  }

  private static func error(
    _ text: String, _ problem: String, _ remedy: String
  ) -> PipelineError {
    PipelineError(.usage, "--assume '\(text)': error: \(problem); \(remedy)")
  }

  private static func error(
    _ fault: WhatIfCalculator.Fault, of assumption: Assumption, text: String
  ) -> PipelineError {
    let (area, indicator) = (assumption.area, assumption.indicator)
    switch fault {
    case .unknownIndicator:
      return error(
        text, "there is no indicator '\(indicator)'",
        "`skillgap list indicators` prints those there are")
    case .noTarget:
      return error(
        text, "no target is set for \(indicator)",
        "`skillgap list targets` prints those that are set")
    case .noValue:
      return error(
        text, "the data hold no value of \(indicator) for '\(area)'",
        "column area of gaps.csv has the areas that have one")
    case .yearHasFigures(let year):
      return error(
        text, "the last value of \(area) is of \(year)", "assume a value of a later year")
    case .implausible(let range):
      return error(
        text, "\(indicator) lies between \(range.lowerBound) and \(range.upperBound)",
        "assume a value within")
    }
  }
}
