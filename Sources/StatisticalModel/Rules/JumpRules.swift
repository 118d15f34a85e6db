/// When a change from one year to the next is worth a second look.
package struct JumpRules: Sendable, Hashable {
  /// In robust standard deviations from the usual change.
  package let threshold: DecimalNumber
  /// How many earlier changes a segment needs before one is judged.
  package let minimumChanges: Int
  /// The smallest jump, in multiples of the indicator's noise.
  package let minimumNoise: DecimalNumber
  /// The smallest jump of an indicator without a noise, as a share of the value a year before.
  package let minimumShare: DecimalNumber

  package init(
    threshold: DecimalNumber, minimumChanges: Int, minimumNoise: DecimalNumber,
    minimumShare: DecimalNumber
  ) {
    self.threshold = threshold
    self.minimumChanges = minimumChanges
    self.minimumNoise = minimumNoise
    self.minimumShare = minimumShare
  }

  /// What holds where the catalogue's file does not state a rule.
  package static let standard = JumpRules(
    threshold: DecimalNumber(significand: 5), minimumChanges: 5,
    minimumNoise: DecimalNumber(significand: 1),
    minimumShare: DecimalNumber(significand: 10, scale: 2))
}
