import StatisticalModel

extension PageContext {
  /// A share of a weight in per cent.
  func coverage(_ coverage: DecimalNumber) -> String {
    style.percent(
      DecimalNumber.quotient(coverage, DecimalNumber(significand: 1), shift: 2) ?? .zero,
      decimals: 1)
  }
}
