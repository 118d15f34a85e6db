package import StatisticalModel

/// The line with the least squares of vertical distances (Legendre 1805).
///
///     slope = Σ(x − x̄)(y − ȳ) ÷ Σ(x − x̄)²
///     standard error = √(Σ residual² ÷ (n − 2) ÷ Σ(x − x̄)²)
package enum LeastSquares {
  /// The slope and its standard error in units a year, to 10 significant digits.
  ///
  /// The slope is computed on exact integers. The error is nil with two points.
  ///
  /// - Returns: nil with fewer than two years, or where a sum does not fit.
  package static func line(
    through points: [YearlyValue]
  ) -> (slope: DecimalNumber, standardError: DecimalNumber?)? {
    let count = Int64(points.count)
    let sum = points.reduce(Int64(0)) { $0 + Int64($1.year) }
    let squares = points.reduce(Int64(0)) { $0 + Int64($1.year) * Int64($1.year) }
    // n times Σ(x − x̄)², so that nothing is divided before the end.
    let spread = count * squares - sum * sum
    guard points.count >= 2, spread > 0 else { return nil }
    var top = DecimalNumber.zero
    for point in points {
      let weight = DecimalNumber(significand: count * Int64(point.year) - sum)
      guard let term = try? DecimalNumber.product(weight, point.value),
        let next = try? DecimalNumber.sum(top, term)
      else { return nil }
      top = next
    }
    let whole = DecimalNumber(significand: spread)
    guard let slope = DecimalNumber.quotient(top, whole) else { return nil }
    guard points.count > 2 else { return (slope, nil) }
    let error = standardError(
      of: points.map { (x: Double($0.year), y: $0.value.approximation) },
      slope: top.approximation / Double(spread))
    return (slope, DecimalNumber(approximating: error))
  }

  /// The slope through binary numbers; nil with fewer than two different x.
  package static func slope(through points: [(x: Double, y: Double)]) -> Double? {
    let (meanX, meanY) = means(of: points)
    let spread = points.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
    guard points.count >= 2, spread > 0 else { return nil }
    return points.reduce(0) { $0 + ($1.x - meanX) * ($1.y - meanY) } / spread
  }

  /// The share of the variance of y that the line explains, 0 to 1; nil where y or x never varies.
  package static func determination(of points: [(x: Double, y: Double)]) -> Double? {
    guard let slope = slope(through: points) else { return nil }
    let (meanX, meanY) = means(of: points)
    let total = points.reduce(0) { $0 + ($1.y - meanY) * ($1.y - meanY) }
    guard total > 0 else { return nil }
    let explained = points.reduce(0) {
      $0 + slope * slope * ($1.x - meanX) * ($1.x - meanX)
    }
    return explained / total
  }

  private static func standardError(
    of points: [(x: Double, y: Double)], slope: Double
  ) -> Double {
    let (meanX, meanY) = means(of: points)
    let residuals = points.map { $0.y - meanY - slope * ($0.x - meanX) }
    let spread = points.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
    let squares = residuals.reduce(0) { $0 + $1 * $1 }
    // Points on a line leave only the rounding of binary numbers behind.
    let size = points.reduce(0) { max($0, $1.y.magnitude) }
    let noise = residuals.allSatisfy { $0.magnitude <= size * 1e-13 }
    return noise ? 0 : (squares / Double(points.count - 2) / spread).squareRoot()
  }

  private static func means(of points: [(x: Double, y: Double)]) -> (x: Double, y: Double) {
    let count = Double(points.count)
    return (
      points.reduce(0) { $0 + $1.x } / count, points.reduce(0) { $0 + $1.y } / count
    )
  }
}
