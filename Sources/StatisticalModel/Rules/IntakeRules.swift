/// When a file gives so much less than the one before that it is taken for cut.
package struct IntakeRules: Sendable, Hashable {
  /// The share of the earlier series, 0 to 1, that a full edition may lack.
  package let fullEditionMissingShare: DecimalNumber

  package init(fullEditionMissingShare: DecimalNumber) {
    self.fullEditionMissingShare = fullEditionMissingShare
  }

  /// What holds where the catalogue's file does not state a rule.
  package static let standard = IntakeRules(
    fullEditionMissingShare: DecimalNumber(significand: 5, scale: 2))
}
