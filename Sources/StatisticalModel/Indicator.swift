/// A measure that reports follow, with the tables that give it.
package struct Indicator: Sendable, Hashable {
  package let id: IndicatorID
  package let label: LocalizedText
  /// What is measured of whom, as it continues a sentence: "adults aged 25 to 64 who took part …".
  package let measure: LocalizedText
  package let unit: Unit
  package let role: Role
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
    decimals: UInt8, noise: DecimalNumber?, plausible: ClosedRange<DecimalNumber>?,
    sources: [Source], breaks: [DeclaredBreak], weighting: Weighting? = nil,
    note: LocalizedText?
  ) {
    self.id = id
    self.label = label
    self.measure = measure
    self.unit = unit
    self.role = role
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
  /// The sex that an indicator is followed for: the total, or the one its tables are filtered by.
  package var followedSex: Sex {
    let named = sources.compactMap { $0.filter["sex"]?.first }.first
    return Sex(named ?? "T")
  }
}

/// Which areas a table answers for: countries and their unions, or regions.
package enum AreaScope: String, Sendable, Hashable, CaseIterable {
  case national
  case regional
}

/// A unit of measure with Eurostat's code.
package struct Unit: Sendable, Hashable {
  package let code: String

  package init(_ code: String) { self.code = code }

  /// What a figure of the unit counts; figures of different kinds are never subtracted.
  package enum Kind: Sendable, Hashable {
    /// Per cent: differences are percentage points.
    case percentage
    case millionPersons
    case thousandPersons
    case persons
  }

  /// Nil for a unit this program has no arithmetic for.
  package var kind: Kind? {
    switch code {
    case "PC", "PC_IND", "PC_EMP", "PC_ENT": .percentage
    case "MIO_PER": .millionPersons
    case "THS_PER", "THS": .thousandPersons
    case "NR", "PER": .persons
    default: nil
    }
  }
}

/// A value that policy wants reached in a year.
package struct Target: Sendable, Hashable {
  package let id: TargetID
  package let area: ReferenceArea
  package let indicator: IndicatorID
  package let label: LocalizedText
  package let quantity: Quantity
  package let period: TimePeriod
  package let status: Status
  package let forOthers: RoleForOthers
  package let source: LocalizedText
  /// What is doubtful or particular about the target; nil where nothing is.
  package let note: LocalizedText?

  package init(
    id: TargetID, area: ReferenceArea, indicator: IndicatorID, label: LocalizedText,
    quantity: Quantity, period: TimePeriod, status: Status,
    forOthers: RoleForOthers, source: LocalizedText, note: LocalizedText? = nil
  ) {
    self.id = id
    self.area = area
    self.indicator = indicator
    self.label = label
    self.quantity = quantity
    self.period = period
    self.status = status
    self.forOthers = forOthers
    self.source = source
    self.note = note
  }

  /// How binding a target is.
  package enum Status: String, Sendable, Hashable, CaseIterable {
    case inForce = "in force"
    case passed
    case assumed
    case pledge
    case forecast
  }

  /// What the target is to the areas inside its own.
  package enum RoleForOthers: String, Sendable, Hashable, CaseIterable {
    /// A value that each may be held against.
    case benchmark
    /// A total: nothing without a share of it.
    case none
  }
}
