/// The slope of the linear baseline that the Commission draws through the last value.
package struct Baseline: Sendable, Hashable {
  package let target: TargetID
  /// In the indicator's unit a year.
  package let perYear: DecimalNumber
  /// Where the slope comes from.
  package let source: LocalizedText
  package let isConfirmed: Bool

  package init(
    target: TargetID, perYear: DecimalNumber, source: LocalizedText, isConfirmed: Bool
  ) {
    self.target = target
    self.perYear = perYear
    self.source = source
    self.isConfirmed = isConfirmed
  }
}
