import RealModule

/// How far several values lie apart.
///
/// Sigma and beta convergence after Barro, R. J. and Sala-i-Martin, X. (1992), Convergence, and
/// delta convergence after Heichel, Pape and Sommerer (2005), as Eurofound's monitor computes them:
/// unweighted, with the population standard deviation.
enum SpreadStatistics {
  /// √(Σ(x − x̄)² ÷ n); nil of no values.
  static func sigma(of values: [Double]) -> Double? {
    guard let mean = mean(of: values) else { return nil }
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(values.count)).squareRoot()
  }

  /// Sigma over the mean, in per cent; nil where the mean is 0.
  static func variation(of values: [Double]) -> Double? {
    guard let mean = mean(of: values), mean != 0, let sigma = sigma(of: values) else { return nil }
    return 100 * sigma / mean
  }

  /// Σ(highest − x).
  static func delta(of values: [Double]) -> Double? {
    values.max().map { highest in values.reduce(0) { $0 + (highest - $1) } }
  }

  /// The slope of growth on the level at the beginning, and its R².
  ///
  ///     ln(x_T ÷ x_0) ÷ years = a + β · ln x_0
  ///
  /// - Returns: nil where a value is not above 0, or all begin alike.
  static func beta(
    from first: [Double], to last: [Double], years: Int
  ) -> (slope: Double, determination: Double?)? {
    guard first.count == last.count, years > 0, (first + last).allSatisfy({ $0 > 0 }) else {
      return nil
    }
    let points = zip(first, last).map { begin, end in
      (x: Double.log(begin), y: Double.log(end / begin) / Double(years))
    }
    return LeastSquares.slope(through: points).map {
      ($0, LeastSquares.determination(of: points))
    }
  }

  private static func mean(of values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
