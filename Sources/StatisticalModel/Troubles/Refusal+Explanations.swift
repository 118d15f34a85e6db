extension Refusal {
  /// What a refusal says, and what stands nearest to the figure that cannot be given.
  package struct Explanation: Sendable, Hashable {
    package let meaning: String
    package let nearest: String

    init(_ meaning: String, nearest: String) {
      self.meaning = meaning
      self.nearest = nearest
    }
  }

  /// One case a code, so that a code that nobody explains does not compile.
  package var explanation: Explanation {
    switch self {
    case .notInBundledData:
      Explanation(
        "no snapshot carries a value",
        nearest: "the page names the table that would fill it: import it")
    case .confidential, .unreliable, .notApplicable, .notPublished, .leftOut:
      emptyCellExplanation
    case .noSeriesExists:
      Explanation(
        "no statistical office publishes a series for it",
        nearest: "the target itself, with its status")
    case .notApportioned:
      Explanation(
        "the target is a total for another area and no share of it is set",
        nearest: "the area's own value")
    case .notAMember:
      Explanation(
        "the area lies outside the Union whose target it is", nearest: "the area's own value")
    case .unknownCode:
      Explanation(
        "the area is not in the catalogue: nothing says whether the target concerns it",
        nearest: "its own value")
    case .discontinuedCode:
      Explanation(
        "the area's code is no longer in use and nothing succeeds it at its level",
        nearest: "its series, in `series.csv`")
    case .noRegionalSeries:
      Explanation(
        "no table of the catalogue carries the indicator below the country",
        nearest: "the country's value")
    case .partOfRegion:
      Explanation(
        "a count of a region says nothing of a side that is only a part of it",
        nearest: "the values of the regions")
    case .noCommonPeriod:
      Explanation(
        "the areas compared share no year", nearest: "the latest value of each, with its year")
    case .coverageBelowThreshold:
      Explanation(
        "too little of an aggregate's weight has a value (`minimum-coverage` in `aggregation.yml`;"
          + " a total needs all of its parts)",
        nearest: "its coverage, and the values of the sides")
    case .populationNotBundled:
      Explanation(
        "the persons by whom values would be weighed are not in the data",
        nearest: "the values of the sides")
    case .partPopulationUnknown:
      Explanation(
        "a side is a part of its region, and nothing says how many persons live on it"
          + " (`territory-parts.csv`)",
        nearest: "the values of the regions")
    case .belowNUTS3:
      Explanation(
        "the territory is smaller than any area with statistics",
        nearest: "the values of the regions that hold it")
    case .tooFewPoints, .breakInWindow, .targetYearPassed, .targetReached, .growthUndefined,
      .noProfile:
      trendExplanation
    }
  }
}

extension Refusal {
  /// Of the refusals that a row of a table gives itself.
  private var emptyCellExplanation: Explanation {
    switch self {
    case .confidential:
      Explanation(
        "the publisher withholds the value as confidential (flag `c`, or a confidentiality status)",
        nearest: "the value of the region around, or of the country")
    case .unreliable:
      Explanation(
        "the publisher withholds the value as too unreliable (flag `u` without a value)",
        nearest: "the value of the region around, or of the country")
    case .notApplicable:
      Explanation(
        "the publisher says that there can be no value (flags `m` and `z`)",
        nearest: "the value of the region around, or of the country")
    case .leftOut:
      Explanation(
        "the table has a value that was left out: `quality.md` says why",
        nearest: "the finding or the correction that leaves it out")
    default:
      Explanation(
        "the table has the row, and the publisher gives no value in it (`:`)",
        nearest: "a newer edition of the table, once it has a value")
    }
  }

  /// Of the refusals of trends and of estimates.
  private var trendExplanation: Explanation {
    switch self {
    case .breakInWindow:
      Explanation(
        "the years that the statistic needs lie on both sides of a break in the series",
        nearest: "the change since the break; the ratio of growth over it, as an indication")
    case .targetYearPassed:
      Explanation(
        "the target's year lies behind the last value: no pace leads to it",
        nearest: "the value in the target's year (`value_in_target_year`), and the arrival")
    case .targetReached:
      Explanation(
        "the target is met: nothing is left to ask for", nearest: "the gap, which is negative or 0")
    case .growthUndefined:
      Explanation(
        "a rate of growth has no meaning: a value is not above 0, or the base is above the target",
        nearest: "the linear pace")
    case .noProfile:
      Explanation(
        "no table says how the region's employment divides into activities, or what share of its"
          + " country's it is",
        nearest: "the country's fair share")
    default:
      Explanation(
        "the series has too few years for the statistic (`trends.yml`)",
        nearest: "the change between the years there are")
    }
  }
}

extension ExclusionReason {
  /// The reason in words, for `quality.md` and docs/findings.md.
  package var explanation: String {
    switch self {
    case .missingWithoutFlag: "no value and no flag: a bare ':'"
    case .repeated: "a series given twice with the same values; one copy is kept"
    case .conflicting: "a series given twice with different values; none is kept"
    case .contradictory: "its period is none of the frequency that its row names"
    case .notTheTotal:
      "another code than the total of a dimension that the catalogue does not name"
    case .notTheTable: "its file is another table than the catalogue takes it for"
    case .fractionalCount: "a count of persons with decimals"
    case .implausible: "outside the plausible range of its indicator"
    case .superseded: "a newer snapshot gives the series"
    case .dropped: "a correction leaves the value out"
    }
  }
}
