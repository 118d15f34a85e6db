extension DecimalNumber {
  /// An arithmetic result with more digits than 64 bits hold.
  package struct Overflow: Error, Hashable {}

  /// The exact sum, with as many decimals as the operand that has more: 1.20 + 3 is 4.20.
  ///
  /// - Throws: `Overflow` where the sum does not fit; no digit is ever dropped.
  package static func sum(_ left: Self, _ right: Self) throws(Overflow) -> Self {
    let scale = max(left.scale, right.scale)
    return try Self(
      wide: left.significand(atScale: scale) + right.significand(atScale: scale), scale: scale)
  }

  /// The exact difference, with as many decimals as the operand that has more: 80 − 61.20 is 18.80.
  ///
  /// - Throws: `Overflow` where the difference does not fit.
  package static func difference(_ left: Self, _ right: Self) throws(Overflow) -> Self {
    let scale = max(left.scale, right.scale)
    return try Self(
      wide: left.significand(atScale: scale) - right.significand(atScale: scale), scale: scale)
  }

  /// The exact product, with the decimals of both operands together: 1.5 × 0.10 is 0.150.
  ///
  /// - Throws: `Overflow` where the product does not fit, or would have more decimals than a number
  ///   may have.
  package static func product(_ left: Self, _ right: Self) throws(Overflow) -> Self {
    let scale = left.scale + right.scale
    guard scale <= maximumScale else { throw Overflow() }
    return try Self(wide: Int128(left.significand) * Int128(right.significand), scale: scale)
  }

  /// `numerator` over `denominator` times 10 to the power of `shift`, to `digits` significant digits.
  ///
  /// Computed on integers, so that it is the same on every machine; a tie is rounded away from
  /// zero. With `shift` 2 the quotient is in per cent.
  ///
  /// - Returns: nil where the denominator is zero or the quotient needs more than 18 decimals.
  package static func quotient(
    _ numerator: Self, _ denominator: Self, shift: Int = 0, digits: Int = 10
  ) -> Self? {
    let scale = max(numerator.scale, denominator.scale)
    return quotient(
      numerator.significand(atScale: scale), denominator.significand(atScale: scale), shift: shift,
      digits: digits)
  }

  /// Σ weight × value ÷ Σ weight, to `digits` significant digits.
  ///
  /// Computed on integers, and blind to the order of the terms.
  ///
  /// - Returns: nil where the weights add up to zero, or a sum needs more than 128 bits.
  package static func weightedMean(
    _ terms: [(value: Self, weight: Self)], digits: Int = 10
  ) -> Self? {
    let valueScale = terms.map(\.value.scale).max() ?? 0
    let weightScale = terms.map(\.weight.scale).max() ?? 0
    var top: Int128 = 0
    var bottom: Int128 = 0
    for term in terms {
      let weight = term.weight.significand(atScale: weightScale)
      let (product, overflow) = term.value.significand(atScale: valueScale)
        .multipliedReportingOverflow(by: weight)
      let (sum, sumOverflow) = top.addingReportingOverflow(product)
      if overflow || sumOverflow { return nil }
      top = sum
      bottom += weight
    }
    let (scaled, overflow) = bottom.multipliedReportingOverflow(by: powerOfTen(Int(valueScale)))
    return overflow ? nil : quotient(top, scaled, shift: 0, digits: digits)
  }

  /// Σ 1 ÷ part, to `digits` significant digits, rounded once; zero of nothing.
  ///
  /// - Parameters:
  ///   - parts: positive.
  ///   - digits: of the result.
  /// - Returns: nil where the common denominator does not fit.
  package static func sumOfReciprocals(_ parts: [Int], digits: Int = 10) -> Self? {
    var denominator: Int128 = 1
    for part in Set(parts) {
      let (multiple, overflow) = denominator.multipliedReportingOverflow(
        by: Int128(part) / greatestCommonDivisor(denominator, Int128(part)))
      if overflow { return nil }
      denominator = multiple
    }
    let numerator = parts.reduce(Int128(0)) { $0 + denominator / Int128($1) }
    return quotient(numerator, denominator, shift: 0, digits: digits)
  }

  private static func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }

  /// So many per cent of a whole, rounded to a whole number, a tie away from zero.
  ///
  /// - Returns: nil where it does not fit.
  package static func portion(_ percentage: Self, of whole: Self) -> Self? {
    let (product, overflow) = Int128(percentage.significand)
      .multipliedReportingOverflow(by: Int128(whole.significand))
    let exponent = Int(percentage.scale) + Int(whole.scale) + 2
    guard !overflow, exponent <= 37 else { return nil }
    return try? Self(wide: dividedAwayFromZero(product, by: powerOfTen(exponent)), scale: 0)
  }

  private static func quotient(
    _ top: Int128, _ bottom: Int128, shift: Int, digits: Int
  ) -> Self? {
    guard bottom != 0 else { return nil }
    guard top != 0 else { return .zero }
    // The order of magnitude of the quotient, found without division so that nothing is lost.
    let order = decimalLength(top) - decimalLength(bottom) + shift
    for decimals in [digits - order, digits - order - 1] {
      let exponent = decimals + shift
      guard (0...Int(maximumScale)).contains(decimals),
        let rounded = roundedQuotient(top, bottom, exponent: exponent)
      else { continue }
      if decimalLength(rounded) <= digits || decimals == 0 {
        return try? Self(wide: rounded, scale: UInt8(decimals)).withoutTrailingZeros
      }
    }
    // A quotient of more than `digits` digits before its point: the nearest whole number.
    return roundedQuotient(top, bottom, exponent: shift).flatMap { try? Self(wide: $0, scale: 0) }
  }

  /// This number with `decimals` decimals, a tie rounded away from zero: the one rule of rounding.
  package func rounded(toDecimals decimals: UInt8) -> Self {
    guard decimals < scale else { return self }
    let divisor = Self.powerOfTen(Int(scale - decimals))
    let significand = Self.dividedAwayFromZero(Int128(significand), by: divisor)
    return Self(significand: Int64(significand), scale: decimals)
  }

  package var magnitude: Self { significand < 0 ? negated : self }

  package var negated: Self { Self(significand: -significand, scale: scale) }

  private init(wide: Int128, scale: UInt8) throws(Overflow) {
    guard let narrow = Int64(exactly: wide), narrow != .min else { throw Overflow() }
    self.init(significand: narrow, scale: scale)
  }

  private static func roundedQuotient(_ top: Int128, _ bottom: Int128, exponent: Int) -> Int128? {
    guard (-37...37).contains(exponent) else { return nil }
    if exponent >= 0 {
      let (scaled, overflow) = top.multipliedReportingOverflow(by: powerOfTen(exponent))
      return overflow ? nil : dividedAwayFromZero(scaled, by: bottom)
    }
    let (scaled, overflow) = bottom.multipliedReportingOverflow(by: powerOfTen(-exponent))
    return overflow ? nil : dividedAwayFromZero(top, by: scaled)
  }

  private static func dividedAwayFromZero(_ top: Int128, by bottom: Int128) -> Int128 {
    let (quotient, remainder) = top.quotientAndRemainder(dividingBy: bottom)
    guard remainder.magnitude >= bottom.magnitude - remainder.magnitude else { return quotient }
    return quotient + ((top < 0) == (bottom < 0) ? 1 : -1)
  }

  private static func decimalLength(_ number: Int128) -> Int {
    var length = 1
    var rest = number.magnitude / 10
    while rest > 0 {
      rest /= 10
      length += 1
    }
    return length
  }
}
