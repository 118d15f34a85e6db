/// One value with all that is needed to prove it.
package struct Figure: Sendable, Hashable {
  package let value: DecimalNumber
  package let unit: Unit
  package let period: TimePeriod
  package let flags: Flags
  package let dataflow: Dataflow
  /// Where it was read; of a derived value, where its first input was.
  package let lineage: Lineage
  /// How it was computed; nil where it was observed.
  package let derivation: Derivation?

  /// The value with its unit.
  package var quantity: Quantity { Quantity(value, unit) }

  package var status: ValueStatus { derivation?.status ?? .observed }

  package init(
    value: DecimalNumber, unit: Unit, period: TimePeriod, flags: Flags, dataflow: Dataflow,
    lineage: Lineage,
    derivation: Derivation? = nil
  ) {
    self.value = value
    self.unit = unit
    self.period = period
    self.flags = flags
    self.dataflow = dataflow
    self.lineage = lineage
    self.derivation = derivation
  }
}
