/// One value with all that is needed to prove it.
package struct Figure: Sendable, Hashable {
  package let value: DecimalNumber
  package let unit: Unit
  package let flags: Flags
  /// Where it was read; of a derived value, where its first input was.
  package let cell: SourceCell
  /// How it was computed; nil where it was observed.
  package let derivation: Derivation?
  /// The receipt of the value in `series.csv`.
  package let receipt: Receipt

  package var period: TimePeriod { cell.period }
  package var dataflow: Dataflow { cell.dataflow }

  /// The value with its unit.
  package var quantity: Quantity { Quantity(value, unit) }

  package var status: ValueStatus { derivation?.status ?? .observed }

  /// Every cell that went in, values and weights, in ascending order.
  package var cells: [SourceCell] { derivation?.cells ?? [cell] }

  /// The cells whose values went in; those of weights are not among them.
  package var valueCells: [SourceCell] { derivation?.inputs.flatMap(\.cells) ?? [cell] }

  package init(
    value: DecimalNumber, unit: Unit, flags: Flags, cell: SourceCell,
    derivation: Derivation? = nil, receipt: Receipt
  ) {
    self.value = value
    self.unit = unit
    self.flags = flags
    self.cell = cell
    self.derivation = derivation
    self.receipt = receipt
  }
}
