import StatisticalModel

extension EnglishPhrases {
  func column(_ column: TrendColumn) -> String {
    switch column {
    case .years: "Years"
    case .pacePoints: "Pace (points a year)"
    case .paceThousands: "Pace (thousands a year)"
    case .standardError: "Standard error"
    case .required: "Pace required"
    case .progress: "Progress (Eurostat)"
    case .arrival: "Target reached (all rules)"
    case .interval: "Interval"
    case .path: "Straight path"
    case .baseline: "Baseline"
    case .specialists: "ICT specialists"
    case .employmentKey: "Same share of employment"
    case .effortKey: "Same effort"
    case .gainKey: "Same gain in points"
    case .mixtureKey: "Mixture"
    case .women: "Women"
    case .men: "Men"
    case .parityGap: "Gap to parity (percentage points)"
    case .gapPace: "Change of the gap (points a year)"
    case .areas: "Areas"
    case .sigma: "Standard deviation"
    case .variation: "Coefficient of variation"
    case .beta: "Beta (R²)"
    case .verdict: "Verdict"
    }
  }

  func file(_ file: DataFile) -> String {
    switch file {
    case .gaps: "gaps to the targets"
    case .series: "series"
    case .shortages: "shortage occupations"
    case .shortageBridge: "unit groups of ISCO-08 and the lists on which they stand"
    case .shortageChanges: "what moved between two editions of a list"
    case .trajectories: "straight path and baseline to each target"
    case .fairShares: "fair shares of the 20 million"
    case .equivalents: "what the 20 million are as a share of employment"
    case .parity: "women and men"
    case .convergence: "convergence of groups of areas"
    }
  }

  func progress(_ progress: Progress) -> String {
    switch progress {
    case .achieved: "target achieved"
    case .significant: "significant progress"
    case .moderate: "moderate progress"
    case .insufficient: "insufficient progress"
    case .movementAway: "movement away"
    }
  }

  func indication(_ ratio: String) -> String { "indicative, ratio \(ratio)" }

  func arrival(_ arrival: Arrival) -> String {
    switch arrival {
    case .alreadyMet: "already met"
    case .year(let year): String(year)
    case .notAtThisPace: "not at this pace"
    case .after(let year): "after \(year)"
    }
  }

  func earliest(_ year: Int) -> String { "in \(year) at the earliest" }

  func paceIntroduction(target: String) -> String {
    "If the pace since the last break in each series goes on, the target of \(target) is reached "
      + "as follows."
  }

  func pace(_ text: PaceText) -> String {
    let end =
      switch text.arrival {
      case .alreadyMet: "target already met in \(text.lastYear)"
      case .year(let year): "target reached in \(year)"
      case .notAtThisPace: "target not reached at this pace"
      case .after(let year): "target reached after \(year)"
      }
    guard let amount = text.amount else { return labelled(text.area, end) }
    return labelled(text.area, "\(amount) a year (\(text.years)), \(end)")
  }

  func noArrival(for areas: [String], _ refusal: Refusal) -> String {
    "The year cannot be said for \(enumeration(areas)): \(self.refusal(refusal))."
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

  func noShare(_ areas: [String]) -> String {
    "No fair share for \(enumeration(areas)): \(refusal(.noProfile))."
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

  func verdict(_ verdict: Convergence.Verdict) -> String {
    switch verdict {
    case .converging: "converging"
    case .diverging: "diverging"
    case .mixed: "no clear direction"
    case .described: "described only"
    }
  }

  func group(_ group: Convergence.Group, name: String) -> String {
    switch group {
    case .union: "members of the Union"
    case .regions(_, let level): "\(name), regions of NUTS \(level)"
    case .sides: "sides of the territory"
    }
  }
}
