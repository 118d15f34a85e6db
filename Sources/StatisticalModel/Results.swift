/// Everything the reports say, computed: the hand-off from Aggregate to Report.
package struct Results: Sendable, Hashable {
  /// One element a target, area and sex; ordered by indicator, target, area, sex.
  package let gaps: [GapResult]
  /// One element an indicator, area and sex; ordered by them.
  package let series: [IndicatorSeries]
  /// In the order of the catalogue.
  package let territories: [TerritoryResult]
  /// Ordered by list, area, title.
  package let shortages: [ShortageEntry]
  /// Ordered by indicator, area, sex, period.
  package let jumps: [Jump]
  /// What is computed of targets and groups of areas beyond the single gap.
  package let outlook: Outlook

  package init(
    gaps: [GapResult], series: [IndicatorSeries], territories: [TerritoryResult],
    shortages: [ShortageEntry], jumps: [Jump] = [],
    outlook: Outlook = .empty
  ) {
    self.gaps = gaps
    self.series = series
    self.territories = territories
    self.shortages = shortages
    self.jumps = jumps
    self.outlook = outlook
  }
}

/// Where a value comes from.
package enum ValueStatus: String, Sendable, Hashable {
  case observed
  case aggregated
  case modelled
  /// There is no value; the refusal says why.
  case refused
}

/// Why a cell cannot be given.
package enum Refusal: String, Sendable, Hashable, CaseIterable {
  /// No snapshot carries a value; the report names the dataset that would.
  case notInBundledData = "not-in-bundled-data"
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

/// What a target is to an area.
package enum TargetRole: String, Sendable, Hashable {
  /// The target was set for the area itself.
  case target
  /// It was set for an area around it.
  case benchmark
}

/// The gap of one area to one target.
package struct GapResult: Sendable, Hashable {
  package let target: Target
  package let role: TargetRole
  package let area: ReferenceArea
  package let sex: Sex
  /// The area's latest value.
  package let figure: Figure?
  package let status: ValueStatus
  /// Target minus value, in the indicator's unit (percentage points for per cent): negative once
  /// the target is passed.
  package let gap: DecimalNumber?
  /// The gap in persons; nil where there is no gap, or where it is one of persons already.
  package let persons: PersonsGap?
  /// Value over target, in per cent, to 10 significant digits.
  package let shareOfTarget: DecimalNumber?
  /// The Union's value of the same period.
  package let union: Figure?
  /// The country's value of the same period; for a country its own.
  package let country: Figure?
  /// The share of a computed value's weight that has a value, or of a refused one's had; nil for
  /// an observed value.
  package let coverage: DecimalNumber?
  package let refusal: Refusal?
  /// How the series moves; nil where the area has no value.
  package let trend: Trend?
  /// Nil where the area takes no part in a ranking.
  package var rank: Rank?
  package let receipt: Receipt

  /// A place among comparable areas: those of one level in the Union with a value of one year.
  package struct Rank: Sendable, Hashable {
    /// 1 for the highest value; equal values share a place.
    package let place: Int
    /// How many areas take part.
    package let count: Int

    package init(place: Int, count: Int) {
      self.place = place
      self.count = count
    }
  }

  /// Value minus the Union's of the same period, in the indicator's unit; nil for a count, and
  /// for the Union itself.
  package var distanceToUnion: DecimalNumber? {
    area == ReferenceCatalogue.union ? nil : distance(to: union)
  }

  /// Value minus the country's of the same period; nil for a count, and for a country itself.
  package var distanceToCountry: DecimalNumber? { country == figure ? nil : distance(to: country) }

  private func distance(to other: Figure?) -> DecimalNumber? {
    guard let figure, let other, figure.unit.kind == .percentage else { return nil }
    return try? Quantity.difference(figure.quantity, other.quantity).value
  }

  package init(
    target: Target, role: TargetRole, area: ReferenceArea, sex: Sex, figure: Figure?,
    status: ValueStatus, gap: DecimalNumber?, persons: PersonsGap? = nil,
    shareOfTarget: DecimalNumber?, union: Figure?,
    country: Figure?, coverage: DecimalNumber? = nil, refusal: Refusal?, trend: Trend? = nil,
    rank: Rank? = nil, receipt: Receipt
  ) {
    self.target = target
    self.role = role
    self.area = area
    self.sex = sex
    self.figure = figure
    self.status = status
    self.gap = gap
    self.persons = persons
    self.shareOfTarget = shareOfTarget
    self.union = union
    self.country = country
    self.coverage = coverage ?? figure?.derivation?.coverage
    self.refusal = refusal
    self.trend = trend
    self.rank = rank
    self.receipt = receipt
  }
}

/// The series of one indicator, area and sex, cut into segments.
package struct IndicatorSeries: Sendable, Hashable {
  package struct Point: Sendable, Hashable {
    package let period: TimePeriod
    /// Nil is missing; its flags may say why.
    package let value: DecimalNumber?
    package let flags: Flags
    package let confidentiality: ConfidentialityStatus?
    /// The table that gives it; of a computed value, the one that gives its first input.
    package let dataflow: Dataflow
    /// 1 for the oldest segment; points of one segment may be compared over time.
    package let segment: Int
    /// Why the segment begins, in ascending order; empty but on its first point.
    package let segmentReasons: [SegmentReason]
    /// Where it was read; of a derived value, where its first input was.
    package let lineage: Lineage
    /// How it was computed; nil where it was observed.
    package let derivation: Derivation?
    package let receipt: Receipt

    package init(
      period: TimePeriod, value: DecimalNumber?, flags: Flags,
      confidentiality: ConfidentialityStatus?, dataflow: Dataflow, segment: SegmentPlace,
      lineage: Lineage, derivation: Derivation? = nil, receipt: Receipt
    ) {
      self.period = period
      self.value = value
      self.flags = flags
      self.confidentiality = confidentiality
      self.dataflow = dataflow
      self.segment = segment.number
      segmentReasons = segment.reasons
      self.lineage = lineage
      self.derivation = derivation
      self.receipt = receipt
    }
  }

  package let indicator: IndicatorID
  package let area: ReferenceArea
  package let sex: Sex
  package let unit: Unit
  /// In ascending order of period.
  package let points: [Point]

  package init(
    indicator: IndicatorID, area: ReferenceArea, sex: Sex, unit: Unit, points: [Point]
  ) {
    self.indicator = indicator
    self.area = area
    self.sex = sex
    self.unit = unit
    self.points = points
  }

  /// The figure of a period, or nil where it is missing.
  package func figure(at period: TimePeriod) -> Figure? {
    points.first { $0.period == period }.flatMap(figure(of:))
  }

  /// The figure of the latest period that has a value.
  package var latest: Figure? { points.last { $0.value != nil }.flatMap(figure(of:)) }

  private func figure(of point: Point) -> Figure? {
    point.value.map {
      Figure(
        value: $0, unit: unit, period: point.period, flags: point.flags, dataflow: point.dataflow,
        lineage: point.lineage, derivation: point.derivation)
    }
  }
}

/// One title of one shortage list.
package struct ShortageEntry: Sendable, Hashable {
  /// How sure the way from a title to ISCO-08 is.
  package enum Grade: String, Sendable, Hashable {
    /// An official table gives one unit group for the code.
    case oneToOne = "one-to-one"
    /// It gives several: all are kept.
    case lossy
    /// No table knows the code, or the list gives none.
    case unmatched
  }

  package let list: ShortageListID
  package let area: ReferenceArea
  package let edition: Edition
  package let title: String
  package let codeSystem: String
  /// Empty where the list gives none.
  package let code: String
  /// Ordered, without repetition; empty where unmatched.
  package let occupations: [Occupation]
  package let grade: Grade
  /// Nil where the unit groups are unknown or do not agree.
  package let ictSet: OccupationGroup.ICTSet?
  package let lineage: Lineage
  package let receipt: Receipt

  package init(
    list: ShortageListID, area: ReferenceArea, edition: Edition, title: String,
    codeSystem: String, code: String, occupations: [Occupation], grade: Grade,
    ictSet: OccupationGroup.ICTSet?, lineage: Lineage, receipt: Receipt
  ) {
    self.list = list
    self.area = area
    self.edition = edition
    self.title = title
    self.codeSystem = codeSystem
    self.code = code
    self.occupations = occupations
    self.grade = grade
    self.ictSet = ictSet
    self.lineage = lineage
    self.receipt = receipt
  }
}
