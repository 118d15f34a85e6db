/// By what a target that is a total is divided among areas.
package enum FairShareKey: String, Sendable, Hashable, CaseIterable {
  /// In proportion to employment: the same share of employment everywhere.
  case employment
  /// In proportion to the specialists there are: the same effort everywhere.
  case effort
  /// The same gain in points of employment everywhere.
  case gain
  /// A mixture of effort and employment.
  case mixture
}
