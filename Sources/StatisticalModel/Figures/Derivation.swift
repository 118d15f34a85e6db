/// How a value was computed from others, with all that is needed to compute it again.
package struct Derivation: Sendable, Hashable {
  package enum Method: String, Sendable, Hashable, CaseIterable {
    /// Counts of parts that make up the whole, added.
    case sum
    /// Σ weight × value ÷ Σ weight.
    case weightedMean = "weighted-mean"
    /// A count times the share of its persons that live on the part.
    case shareOfPersons = "share-of-persons"
  }

  /// A member that went in, or that should have.
  package struct Input: Sendable, Hashable {
    package let area: ReferenceArea
    /// Nil where the member has no value: it then lowers the coverage.
    package let value: DecimalNumber?
    package let flags: Flags
    /// Nil where none is known, or none is needed.
    package let weight: Weight?
    /// Every cell that went into the value, of one that was computed too; none without a value.
    package let cells: [SourceCell]

    package init(
      area: ReferenceArea, value: DecimalNumber?, flags: Flags, weight: Weight?,
      cells: [SourceCell]
    ) {
      self.area = area
      self.value = value
      self.flags = flags
      self.weight = weight
      self.cells = cells
    }
  }

  package let method: Method
  /// Whether the inputs are parts of the whole (aggregated) or stand for it (modelled).
  package let status: ValueStatus
  /// In the order of the catalogue or, where there is none, of their codes.
  package let inputs: [Input]
  /// The weight of the members with a value over the weight of all, 0 to 1.
  package let coverage: DecimalNumber
  /// What the value could be at most and at least, if the missing members had the extreme values
  /// that are plausible; nil where none is missing.
  package let bounds: ClosedRange<DecimalNumber>?

  /// Every cell of a snapshot that went in, values and weights, in ascending order.
  package var cells: [SourceCell] {
    Set(inputs.flatMap { $0.cells + ($0.weight?.cells ?? []) }).sorted()
  }

  package init(
    method: Method, status: ValueStatus, inputs: [Input],
    coverage: DecimalNumber = DecimalNumber(significand: 1),
    bounds: ClosedRange<DecimalNumber>? = nil
  ) {
    self.method = method
    self.status = status
    self.inputs = inputs
    self.coverage = coverage
    self.bounds = bounds
  }
}
