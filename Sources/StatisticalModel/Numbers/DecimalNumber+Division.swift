extension DecimalNumber {
  /// The nearest whole number, a tie away from zero; nil where it does not fit.
  package var roundedToWhole: Int? { Int(exactly: rounded(toDecimals: 0).significand) }

  /// This number divided in proportion to `weights`, each part with `decimals` decimals.
  ///
  /// The parts add up to the number exactly: what rounding down leaves goes, one unit of the last
  /// decimal each, to the parts with the largest remainders, of equal ones to the first
  /// (largest-remainder method of Hare and Niemeyer).
  ///
  /// - Returns: one part a weight; nil where the weights are none, negative or all zero, where the
  ///   number has more decimals than the parts may, or where it does not fit.
  package func divided(in weights: [Int], decimals: UInt8) -> [DecimalNumber]? {
    let total = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard total > 0, weights.allSatisfy({ $0 >= 0 }), decimals >= scale,
      decimals <= Self.maximumScale
    else { return nil }
    let whole = significand(atScale: decimals).magnitude
    var parts: [Int128] = []
    var remainders: [(index: Int, remainder: Int128)] = []
    for (index, weight) in weights.enumerated() {
      let (product, overflow) = Int128(whole).multipliedReportingOverflow(by: Int128(weight))
      if overflow { return nil }
      let (part, remainder) = product.quotientAndRemainder(dividingBy: total)
      parts.append(part)
      remainders.append((index, remainder))
    }
    let left = Int128(whole) - parts.reduce(0, +)
    let order = remainders.sorted { ($1.remainder, $0.index) < ($0.remainder, $1.index) }
    for entry in order.prefix(Int(left)) { parts[entry.index] += 1 }
    let sign: Int128 = significand < 0 ? -1 : 1
    let numbers = parts.compactMap { part in
      Int64(exactly: part * sign).map { DecimalNumber(significand: $0, scale: decimals) }
    }
    return numbers.count == weights.count ? numbers : nil
  }
}
