/// When an aggregate may be given, and how it takes over the flags of its members.
package struct AggregationRules: Sendable, Hashable {
  /// The coverage below which an aggregate is refused, 0 to 1.
  package let minimumCoverage: DecimalNumber
  /// The share of the weight from which a member's break is a break of the aggregate.
  package let breakShare: DecimalNumber
  /// The share of the weight above which members of low reliability or without a value make the
  /// aggregate one of low reliability.
  package let unreliableShare: DecimalNumber

  package init(
    minimumCoverage: DecimalNumber, breakShare: DecimalNumber, unreliableShare: DecimalNumber
  ) {
    self.minimumCoverage = minimumCoverage
    self.breakShare = breakShare
    self.unreliableShare = unreliableShare
  }

  /// What domain practice recommends; the catalogue's file states it with its source.
  package static let standard = AggregationRules(
    minimumCoverage: DecimalNumber(significand: 80, scale: 2),
    breakShare: DecimalNumber(significand: 10, scale: 2),
    unreliableShare: DecimalNumber(significand: 50, scale: 2))
}
