/// One value of one series at one period, understood: SDMX's Observation.
package struct Observation: Sendable, Hashable {
  package let period: TimePeriod
  /// Nil is missing; its flags may say why.
  package let value: DecimalNumber?
  package let flags: Flags
  package let confidentiality: ConfidentialityStatus?
  /// False where the transcription lost the flags: then their absence says nothing.
  package let flagsAreKnown: Bool
  /// Whether the file has a value that was left out; the flags go on marking the series.
  package let isLeftOut: Bool
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
      flagsAreKnown: flagsAreKnown, isLeftOut: value != nil || isLeftOut, column: column,
      lineage: lineage, derivation: derivation)
  }

  /// The same observation with the flags of a copy of it added.
  package func adding(flags other: Flags) -> Observation {
    Observation(
      period: period, value: value, flags: flags.union(other), confidentiality: confidentiality,
      flagsAreKnown: flagsAreKnown, isLeftOut: isLeftOut, column: column, lineage: lineage,
      derivation: derivation)
  }

  /// Every cell of a table that went in; of a derived observation those of its inputs.
  package func cells(of dataflow: Dataflow) -> [SourceCell] {
    derivation?.cells ?? [SourceCell(lineage: lineage, dataflow: dataflow, period: period)]
  }

  package init(
    period: TimePeriod, value: DecimalNumber?, flags: Flags,
    confidentiality: ConfidentialityStatus? = nil, flagsAreKnown: Bool = true,
    isLeftOut: Bool = false, column: UInt32 = 1, lineage: Lineage, derivation: Derivation? = nil
  ) {
    self.period = period
    self.value = value
    self.flags = flags
    self.confidentiality = confidentiality
    self.flagsAreKnown = flagsAreKnown
    self.isLeftOut = isLeftOut
    self.column = column
    self.lineage = lineage
    self.derivation = derivation
  }
}
