/// A measure that reports follow, with the tables that give it.
package struct Indicator: Sendable, Hashable {
  package let id: IndicatorID
  package let label: LocalizedText
  /// What is measured of whom, as it continues a sentence: "adults aged 25 to 64 who took part …".
  package let measure: LocalizedText
  package let unit: Unit
  package let role: Role
  /// How often the series that give it are observed; others of the same codes do not.
  package let frequency: Frequency
  /// The decimals of reports; CSV keeps those of the source.
  package let decimals: UInt8
  /// Differences below this, in the indicator's unit, read "close to"; nil where none is set.
  package let noise: DecimalNumber?
  /// Values outside are kept out as implausible; nil where there is no bound.
  package let plausible: ClosedRange<DecimalNumber>?
  /// The tables, in order of preference for each scope.
  package let sources: [Source]
  /// Years at which a new segment begins although no flag says so, each with its reason.
  package let breaks: [DeclaredBreak]
  /// How values of several areas become one; nil for a count, which is added up.
  package let weighting: Weighting?
  /// Said of the indicator wherever it stands; nil where nothing is.
  package let note: LocalizedText?

  package init(
    id: IndicatorID, label: LocalizedText, measure: LocalizedText, unit: Unit, role: Role,
    frequency: Frequency = .annual,
    decimals: UInt8, noise: DecimalNumber?, plausible: ClosedRange<DecimalNumber>?,
    sources: [Source], breaks: [DeclaredBreak], weighting: Weighting? = nil,
    note: LocalizedText?
  ) {
    self.id = id
    self.label = label
    self.measure = measure
    self.unit = unit
    self.role = role
    self.frequency = frequency
    self.decimals = decimals
    self.noise = noise
    self.plausible = plausible
    self.sources = sources
    self.breaks = breaks
    self.weighting = weighting
    self.note = note
  }

  /// What an entry of the catalogue is for.
  package enum Role: String, Sendable, Hashable, CaseIterable {
    /// Stands in the reports.
    case indicator
    /// Weighs or divides others; its figures are read and checked, not reported.
    case denominator
  }

  /// One table that gives the indicator, and for which areas.
  package struct Source: Sendable, Hashable {
    package let dataflow: Dataflow
    package let scopes: Set<AreaScope>
    /// The codes that select its series; `geo` and `sex` are left free unless named.
    package let filter: SeriesSelection.Filter

    package init(dataflow: Dataflow, scopes: Set<AreaScope>, filter: SeriesSelection.Filter) {
      self.dataflow = dataflow
      self.scopes = scopes
      self.filter = filter
    }
  }

  /// A year from which figures do not continue those before.
  package struct DeclaredBreak: Sendable, Hashable {
    /// The first year of the new segment.
    package let year: Int
    package let reason: String
    package let source: String
    package let isConfirmed: Bool

    package init(year: Int, reason: String, source: String, isConfirmed: Bool) {
      self.year = year
      self.reason = reason
      self.source = source
      self.isConfirmed = isConfirmed
    }
  }
}

extension Indicator {
  /// Whether a series of a source's table gives the indicator.
  package func isGiven(by key: SeriesKey, of source: Source) -> Bool {
    key.frequency == frequency && key.matches(source.filter)
  }

  /// The sex that an indicator is followed for: the total, or the one its tables are filtered by.
  package var followedSex: Sex {
    let named = sources.compactMap { $0.filter[Dimension.sex]?.first }.first
    return named.map { Sex($0) } ?? .total
  }
}
