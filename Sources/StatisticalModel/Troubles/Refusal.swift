extension Refusal {
  /// Whether it is what a cell without a value says of itself, or its row.
  package var isOfCell: Bool {
    switch self {
    case .confidential, .unreliable, .notApplicable, .notPublished, .leftOut: true
    default: false
    }
  }
}

/// Why a cell cannot be given.
package enum Refusal: String, Sendable, Hashable, CaseIterable {
  /// No snapshot carries a value; the report names the dataset that would.
  case notInBundledData = "not-in-bundled-data"
  /// The publisher withholds the value: it would tell of single persons or firms.
  case confidential
  /// The publisher withholds the value: too few were asked.
  case unreliable
  /// The publisher says that there can be no such value.
  case notApplicable = "not-applicable"
  /// The table has the row, and the publisher gives no value in it.
  case notPublished = "not-published"
  /// The table has a value that was left out, by a finding or a correction.
  case leftOut = "left-out"
  /// No statistical office publishes a series for it.
  case noSeriesExists = "no-series-exists"
  /// The target is a total for another area, and no share of it is set.
  case notApportioned = "not-apportioned"
  /// The area lies outside the Union whose target it is.
  case notAMember = "not-a-member"
  /// The area is not in the catalogue, so that nothing says whether the target concerns it.
  case unknownCode = "unknown-code"
  /// The area's code is no longer in use and nothing succeeds it at its level.
  case discontinuedCode = "discontinued-code"
  /// No table carries the indicator below the country.
  case noRegionalSeries = "no-regional-series"
  /// The count is that of a region of which a side is only a part.
  case partOfRegion = "part-of-a-region"
  /// The areas compared share no year.
  case noCommonPeriod = "no-common-period"
  /// Too little of an aggregate's weight has a value.
  case coverageBelowThreshold = "coverage-below-threshold"
  /// The number of persons by which values would be weighed is not in the data.
  case populationNotBundled = "population-not-bundled"
  /// A side is part of its region, and nothing says how many persons live on it.
  case partPopulationUnknown = "part-population-unknown"
  /// The territory is smaller than any area that statistics are published for.
  case belowNUTS3 = "below-nuts-3"
  /// The series has too few years for the statistic.
  case tooFewPoints = "too-few-points"
  /// The years that the statistic needs lie on both sides of a break.
  case breakInWindow = "break-in-window"
  /// No pace leads to a year that lies behind the last value.
  case targetYearPassed = "target-year-passed"
  /// The target is met: nothing is left to ask for.
  case targetReached = "target-reached"
  /// A value is not above 0, or the target asks for no growth.
  case growthUndefined = "growth-undefined"
  /// Nothing says how a region's work divides into activities.
  case noProfile = "no-profile"
}
