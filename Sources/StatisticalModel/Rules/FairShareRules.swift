/// How the shares of a total are computed; `fair-share.yml` states each with its source.
package struct FairShareRules: Sendable, Hashable {
  package let baseYear: Int
  /// The weight of the key employment in the mixture, 0 to 1.
  package let mixture: DecimalNumber
  /// The exponent of a region's profile of activities, 0 to 1.
  package let damping: DecimalNumber
  /// The year of the regional profile.
  package let profileYear: Int

  package init(
    baseYear: Int, mixture: DecimalNumber, damping: DecimalNumber, profileYear: Int
  ) {
    self.baseYear = baseYear
    self.mixture = mixture
    self.damping = damping
    self.profileYear = profileYear
  }

  /// What the catalogue's file states.
  package static let standard = FairShareRules(
    baseYear: 2024, mixture: DecimalNumber(significand: 5, scale: 1),
    damping: DecimalNumber(significand: 5, scale: 1), profileYear: 2015)
}
