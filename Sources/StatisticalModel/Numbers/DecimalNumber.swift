/// An exact decimal number: `significand` × 10 to the power of minus `scale`.
///
/// Published figures are decimals; binary floating point would turn 15 − 12.1 into
/// 2.9000000000000004. The scale is kept as the source spells it (`149.0` has one decimal), yet
/// numbers compare by value: 149.0 equals 149.
package struct DecimalNumber: Sendable {
  /// The digits as one integer, with the sign.
  package let significand: Int64
  /// How many of the digits stand behind the decimal point, 0 to 18.
  package let scale: UInt8

  package init(significand: Int64, scale: UInt8 = 0) {
    precondition(scale <= Self.maximumScale, "a scale has at most 18 decimals")
    self.significand = significand
    self.scale = scale
  }

  /// The most decimals a number may have; 10 to this power still fits the significand.
  package static let maximumScale: UInt8 = 18

  package static let zero = DecimalNumber(significand: 0)

  /// 10 to the power of `exponent`, which is at most 37 (then 128 bits are full).
  static func powerOfTen(_ exponent: Int) -> Int128 {
    var power: Int128 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }

  /// The significand this number has when written with `scale` decimals, a scale not below its own.
  func significand(atScale scale: UInt8) -> Int128 {
    Int128(significand) * Self.powerOfTen(Int(scale) - Int(self.scale))
  }

  /// The nearest binary number, for drawing and for statistics that are not exact anyway.
  package var approximation: Double {
    var power = 1.0
    for _ in 0..<scale { power *= 10 }
    return Double(significand) / power
  }
}

extension DecimalNumber: Comparable, Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.significand(atScale: scale) == right.significand(atScale: scale)
  }

  package static func < (left: Self, right: Self) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.significand(atScale: scale) < right.significand(atScale: scale)
  }

  package func hash(into hasher: inout Hasher) {
    let plain = withoutTrailingZeros
    hasher.combine(plain.significand)
    hasher.combine(plain.scale)
  }

  /// The same value with no more decimals than it needs: 60.50 becomes 60.5.
  package var withoutTrailingZeros: DecimalNumber {
    var significand = significand
    var scale = scale
    while scale > 0, significand % 10 == 0 {
      significand /= 10
      scale -= 1
    }
    return DecimalNumber(significand: significand, scale: scale)
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// The number with a decimal point and all its decimals, never with an exponent: `-0.50`.
  package var description: String {
    guard scale > 0 else { return String(significand) }
    var digits = String(significand.magnitude)
    if digits.utf8.count <= Int(scale) {
      digits = String(repeating: "0", count: Int(scale) + 1 - digits.utf8.count) + digits
    }
    let whole = digits.dropLast(Int(scale))
    let fraction = digits.suffix(Int(scale))
    return (significand < 0 ? "-" : "") + whole + "." + fraction
  }
}
