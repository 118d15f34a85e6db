/// The dimensions and codes that name one series of a dataset: SDMX's SeriesKey.
///
/// Ordered by dimension, so that the same series has the same key however a file orders its
/// columns; frequency is left out, since each period carries its own.
package struct SeriesKey: Sendable, Hashable, Comparable {
  package struct Component: Sendable, Hashable, Comparable {
    package let dimension: String
    package let code: String

    package static func < (left: Self, right: Self) -> Bool {
      (left.dimension, left.code) < (right.dimension, right.code)
    }
  }

  /// One element a dimension, ordered by dimension.
  package let components: [Component]

  package init(_ codes: [String: String]) {
    components = codes.map { Component(dimension: $0.key, code: $0.value) }.sorted()
  }

  package subscript(dimension: String) -> String? {
    components.first { $0.dimension == dimension }?.code
  }

  package func matches(_ filter: SeriesSelection.Filter) -> Bool {
    filter.allSatisfy { dimension, codes in
      self[dimension].map(codes.contains) ?? false
    }
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.components.lexicographicallyPrecedes(right.components)
  }
}

extension SeriesKey: CustomStringConvertible {
  /// `age=Y25-64, geo=BE2, sex=T, unit=PC`.
  package var description: String {
    components.map { "\($0.dimension)=\($0.code)" }.joined(separator: ", ")
  }
}

/// One value of one series at one period, understood: SDMX's Observation.
package struct Observation: Sendable, Hashable {
  package let period: TimePeriod
  /// Nil is missing; its flags may say why.
  package let value: DecimalNumber?
  package let flags: Flags
  package let confidentiality: ConfidentialityStatus?
  /// False where the transcription lost the flags: then their absence says nothing.
  package let flagsAreKnown: Bool
  /// Where the cell begins in its line, in characters from 1, for messages.
  package let column: UInt32
  /// Where it was read; of a derived observation, where its first input was.
  package let lineage: Lineage
  /// How it was computed; nil where the file states it.
  package let derivation: Derivation?

  /// The same observation without its value: left out, while its flags go on marking the series.
  package var withoutValue: Observation {
    Observation(
      period: period, value: nil, flags: flags, confidentiality: confidentiality,
      flagsAreKnown: flagsAreKnown, column: column, lineage: lineage, derivation: derivation)
  }

  /// The same observation with the flags of a copy of it added.
  package func adding(flags other: Flags) -> Observation {
    Observation(
      period: period, value: value, flags: flags.union(other), confidentiality: confidentiality,
      flagsAreKnown: flagsAreKnown, column: column, lineage: lineage, derivation: derivation)
  }

  package init(
    period: TimePeriod, value: DecimalNumber?, flags: Flags,
    confidentiality: ConfidentialityStatus? = nil, flagsAreKnown: Bool = true,
    column: UInt32 = 1, lineage: Lineage, derivation: Derivation? = nil
  ) {
    self.period = period
    self.value = value
    self.flags = flags
    self.confidentiality = confidentiality
    self.flagsAreKnown = flagsAreKnown
    self.column = column
    self.lineage = lineage
    self.derivation = derivation
  }
}

/// A series of a dataset with its area in the edition of NUTS that the report uses.
package struct DatasetSeries: Sendable, Hashable {
  package let key: SeriesKey
  package let area: ReferenceArea
  /// The area as the file spells it, where it was recoded.
  package let recodedFrom: ReferenceArea?
  /// In ascending order of period, one element a period that has a value or a flag.
  package let observations: [Observation]

  package init(
    key: SeriesKey, area: ReferenceArea, recodedFrom: ReferenceArea?, observations: [Observation]
  ) {
    self.key = key
    self.area = area
    self.recodedFrom = recodedFrom
    self.observations = observations
  }
}

/// A table after judgement, one code system and one NUTS edition: the hand-off from Clean.
package struct Dataset: Sendable, Hashable {
  package let dataflow: Dataflow
  /// The editions that it was laid together from, oldest first.
  package let editions: [Edition]
  /// Ordered by key.
  package let series: [DatasetSeries]

  package init(dataflow: Dataflow, editions: [Edition], series: [DatasetSeries]) {
    self.dataflow = dataflow
    self.editions = editions
    self.series = series
  }
}

/// What Clean left out or changed, for one snapshot.
package struct CleanCounts: Sendable, Hashable {
  package var seriesIn = 0
  package var seriesOut = 0
  package var observationsOut = 0
  package var recodedSeries = 0
  /// Observations of today's areas that were computed from those of older ones; not among the
  /// observations out, which are the file's own.
  package var derivedObservations = 0
  /// Observations to which a correction gave another value or other flags.
  package var corrected = 0
  /// Observations left out, by reason.
  package var excluded: [ExclusionReason: Int] = [:]

  package init() {}
}

/// Why an observation or a series is not in the reports.
package enum ExclusionReason: String, Sendable, Hashable, CaseIterable, Comparable {
  /// No value and no flag: a bare `:`.
  case missingWithoutFlag = "missing-without-flag"
  /// A series given twice with the same values: one copy is kept.
  case repeated = "repeated"
  /// A series given twice with different values: none is kept.
  case conflicting = "conflicting-values"
  /// Outside the plausible range of its indicator.
  case implausible = "implausible-value"
  /// A newer snapshot gives the series.
  case superseded = "superseded-by-newer-edition"
  /// A correction leaves its value out.
  case dropped = "dropped-by-correction"

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
