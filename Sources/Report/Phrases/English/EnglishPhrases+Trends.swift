import StatisticalModel

extension EnglishPhrases {
  func indication(_ ratio: String) -> String { "indicative, ratio \(ratio)" }

  func earliest(_ year: Int) -> String { "in \(year) at the earliest" }

  func paceIntroduction(target: String) -> String {
    "If the pace since the last break in each series goes on, the target of \(target) is reached "
      + "as follows."
  }

  func noArrival(for areas: [String], _ refusal: Refusal) -> String {
    "The year cannot be said for \(enumeration(areas)): \(word(refusal))."
  }

  func targetYearPassed(_ year: String, values: [String]) -> String {
    let values = values.isEmpty ? "" : " The values then: \(values.joined(separator: "; "))."
    return "The target's year, \(year), has passed, so that no pace leads to it." + values
  }

  func arrivalNote(horizon: Int, points: Int) -> String {
    "The year is that of a straight line through the last value; in parentheses the earliest and "
      + "the latest year by all rules (straight line, constant growth, S-curve for shares). An "
      + "interval needs at least \(points) years of one segment. No year after \(horizon) is named."
  }

  func baselineNote(slope: String, source: String, isConfirmed: Bool) -> String {
    "Baseline: from the last value with a slope of \(slope) a year"
      + (isConfirmed ? "" : " (to be confirmed)") + ". Source of the slope: \(source)."
  }

  var pathNote: String {
    "The straight path leads from the last value to the target; the baseline shows what would come "
      + "without further effort."
  }

  func fairShare(_ text: FairShareText) -> String {
    "No law divides the \(text.total). Four keys show what a fair share could be, from the figures "
      + "of \(text.baseYear), in which the total amounts to \(text.equivalent) of the Union's "
      + "employment. In parentheses: share of the employment of \(text.baseYear)."
      + (text.profileYear.map {
        " The specialists of regions are never observed: they are estimates from the country's "
          + "share and the region's employment in information and communication (section J) in "
          + "\($0), with their range."
      } ?? "")
  }

  var parityNote: String {
    "Parity is a share of 50%. The Union aims at convergence between women and men; no law sets a "
      + "value or a year."
  }

  var convergenceNote: String {
    "Areas become more alike where the standard deviation and the coefficient of variation fall, "
      + "and where those that began low grew faster (beta below 0). Few areas are described, not "
      + "judged."
  }
}
