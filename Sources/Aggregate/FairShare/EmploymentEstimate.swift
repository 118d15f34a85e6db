package import StatisticalModel

/// Employment from the number of specialists and their share of it.
///
///     employment = specialists ÷ share × 100
package enum EmploymentEstimate {
  /// Employment in whole persons, with the range that the rounding of both figures leaves: each of
  /// them may be off by half of its last decimal.
  ///
  /// - Parameters:
  ///   - count: in thousand persons.
  ///   - share: in per cent of employment.
  /// - Returns: nil where the share may be 0, or a number does not fit.
  package static func employment(count: DecimalNumber, share: DecimalNumber) -> RangedNumber? {
    guard let fewest = bound(count, share, count: -1, share: 1),
      let most = bound(count, share, count: 1, share: -1),
      let value = persons(count, share), fewest <= value, value <= most
    else { return nil }
    return RangedNumber(value, in: fewest...most)
  }

  private static func bound(
    _ count: DecimalNumber, _ share: DecimalNumber, count sign: Int64, share other: Int64
  ) -> DecimalNumber? {
    guard let left = shifted(count, sign), let right = shifted(share, other) else { return nil }
    return persons(left, right)
  }

  /// The number with half of its last decimal added or taken away.
  private static func shifted(_ number: DecimalNumber, _ sign: Int64) -> DecimalNumber? {
    guard number.scale < DecimalNumber.maximumScale else { return nil }
    return try? DecimalNumber.sum(
      number, DecimalNumber(significand: 5 * sign, scale: number.scale + 1))
  }

  /// Thousands over per cent, in whole persons: five powers of ten apart.
  private static func persons(_ count: DecimalNumber, _ share: DecimalNumber) -> DecimalNumber? {
    guard share > .zero else { return nil }
    return DecimalNumber.quotient(count, share, shift: 5, digits: 15)?.rounded(toDecimals: 0)
  }
}
