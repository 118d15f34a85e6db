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
  /// What the lists say together.
  package let bridge: ShortageBridge
  /// Ordered by indicator, area, sex, period.
  package let jumps: [Jump]
  /// What is computed of targets and groups of areas beyond the single gap.
  package let outlook: Outlook

  package init(
    gaps: [GapResult], series: [IndicatorSeries], territories: [TerritoryResult],
    shortages: [ShortageEntry], bridge: ShortageBridge = .empty, jumps: [Jump] = [],
    outlook: Outlook = .empty
  ) {
    self.gaps = gaps
    self.series = series
    self.territories = territories
    self.shortages = shortages
    self.bridge = bridge
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
