package import StatisticalModel

/// The interval of a slope from the order of the slopes between all pairs of points.
///
/// Sen, P. K. (1968), Estimates of the regression coefficient based on Kendall's tau. A line of
/// slope β leaves residuals that rise as often as they fall; how often they may do so by chance
/// is known exactly, whatever their distribution: the number of inversions of a random order
/// (the Mahonian numbers over n!). No seed, no normal distribution.
package enum TheilSen {
  /// The slopes between which the true one lies with a probability of `level` or more.
  ///
  /// - Parameters:
  ///   - points: of different years, in ascending order.
  ///   - level: 0 to 1.
  /// - Returns: nil where even the widest interval has a smaller probability: fewer than 4 points
  ///   at 90 per cent.
  package static func interval(
    of points: [YearlyValue], level: DecimalNumber
  ) -> ClosedRange<DecimalNumber>? {
    let tail = (1 - level.approximation) / 2
    guard let left = mostInversions(of: points.count, within: tail) else { return nil }
    let slopes = slopes(between: points)
    let pairs = points.count * (points.count - 1) / 2
    guard slopes.count == pairs, left < pairs - left else { return nil }
    return slopes[left]...slopes[pairs - 1 - left]
  }

  /// The slopes between all pairs of points, in ascending order.
  private static func slopes(between points: [YearlyValue]) -> [DecimalNumber] {
    var slopes: [DecimalNumber] = []
    for (index, later) in points.enumerated() {
      for earlier in points[..<index] {
        guard let rise = try? DecimalNumber.difference(later.value, earlier.value),
          let slope = DecimalNumber.quotient(
            rise, DecimalNumber(significand: Int64(later.year - earlier.year)))
        else { continue }
        slopes.append(slope)
      }
    }
    return slopes.sorted()
  }

  /// The greatest number of inversions that a random order of `count` elements stays within with
  /// a probability of `tail` at most; nil where that of none at all is greater.
  static func mostInversions(of count: Int, within tail: Double) -> Int? {
    guard count > 1 else { return nil }
    // probabilities[k]: of k inversions; each further element adds 0 to i of them, equally likely.
    var probabilities = [1.0]
    for elements in 2...count {
      var next = [Double](repeating: 0, count: probabilities.count + elements - 1)
      for (inversions, probability) in probabilities.enumerated() {
        for added in 0..<elements { next[inversions + added] += probability / Double(elements) }
      }
      probabilities = next
    }
    var sum = 0.0
    var most: Int?
    for (inversions, probability) in probabilities.enumerated() {
      sum += probability
      if sum > tail { break }
      most = inversions
    }
    return most
  }
}
