extension DecimalNumber {
  /// The decimal nearest to a binary number, with `digits` significant digits.
  ///
  /// For results of roots, logarithms and powers, which have no exact decimals; ten digits are far
  /// from the last ones in which two machines may differ.
  ///
  /// - Returns: nil for a number that is not finite, or that needs more than 18 decimals.
  package init?(approximating number: Double, digits: Int = 10) {
    guard number.isFinite, (1...15).contains(digits) else { return nil }
    guard number != 0 else {
      self = .zero
      return
    }
    var scale = digits - 1
    var bound = 10.0
    while number.magnitude >= bound {
      bound *= 10
      scale -= 1
    }
    bound = 1
    while number.magnitude < bound {
      bound /= 10
      scale += 1
    }
    guard scale <= Int(Self.maximumScale) else { return nil }
    var power = 1.0
    for _ in 0..<abs(scale) { power *= 10 }
    let scaled = scale >= 0 ? number * power : number / power
    guard let digits = Int64(exactly: scaled.rounded()) else { return nil }
    if scale >= 0 {
      self = DecimalNumber(significand: digits, scale: UInt8(scale)).withoutTrailingZeros
    } else {
      guard let factor = Int64(exactly: power) else { return nil }
      let (whole, overflow) = digits.multipliedReportingOverflow(by: factor)
      if overflow { return nil }
      self = DecimalNumber(significand: whole)
    }
  }
}
