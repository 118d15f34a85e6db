import Aggregate
import Report
import StatisticalModel

/// What would follow from assumptions about single areas, ranked by the part of the gap they close.
package struct WhatIf: Sendable {
  /// How the outcomes are written.
  package enum Format: String, Sendable, Hashable, CaseIterable {
    case table
    case csv
  }

  private let outcomes: [AssumptionOutcome]

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
    let calculator = WhatIfCalculator(results: input.results, catalogue: input.catalogue)
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

  /// The outcomes, the one that closes most of the Union's gap first.
  package func text(_ format: Format) -> String {
    switch format {
    case .table: table
    case .csv: csv
    }
  }

  // MARK: Writing

  private static let names = [
    "rank", "area", "indicator", "target", "period", "value", "gap", "arrival", "assumed_period",
    "assumed_value", "assumed_pace", "new_gap", "new_arrival", "persons", "share_of_eu_gap",
    "share_of_territory_gap",
  ]

  private var table: String {
    let header = Self.names.map { $0.uppercased().replacing("_", with: " ") }
    let rows = outcomes.enumerated().map { index, outcome in
      fields(of: outcome, rank: index + 1, rounded: true).map { $0.isEmpty ? "-" : $0 }
    }
    return TextTable(rows: [header] + rows).text
  }

  /// RFC 4180 with LF.
  private var csv: String {
    let rows = outcomes.enumerated().map { index, outcome in
      fields(of: outcome, rank: index + 1, rounded: false)
    }
    return CSVTable(
      header: Self.names.joined(separator: ","), rows: rows.map { $0.map { CSVField($0) } }
    ).text
  }

  private func fields(
    of outcome: AssumptionOutcome, rank: Int, rounded: Bool
  ) -> [String] {
    let gap = outcome.gap
    let number = { (value: DecimalNumber?) -> String in
      value.map { (rounded ? $0.rounded(toDecimals: 2) : $0).description } ?? ""
    }
    let before = gap.trend?.arrival
    let shares = outcome.shares.map { "\($0.territory)=\(number($0.share))" }
    return [
      String(rank), gap.area.text, gap.target.indicator.text, gap.target.id.text,
      gap.figure?.period.description ?? "", gap.figure?.value.description ?? "",
      gap.gap?.description ?? gap.refusal?.rawValue ?? "",
      before?.value?.straightLine.code ?? before?.refusal?.rawValue ?? "",
      String(outcome.year), number(outcome.value), number(outcome.pace),
      outcome.newGap.value.map(number) ?? outcome.newGap.refusal?.rawValue ?? "",
      outcome.arrival.value?.code ?? outcome.arrival.refusal?.rawValue ?? "",
      number(outcome.persons), number(outcome.shareOfUnion), shares.joined(separator: ";"),
    ]
  }
}
