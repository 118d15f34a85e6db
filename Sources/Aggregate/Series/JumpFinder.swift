import StatisticalModel

/// Finds figures that differ from those of the year before by far more than their past suggests.
struct JumpFinder {
  let rules: JumpRules
  /// By id; what no indicator describes is not judged.
  let indicators: [IndicatorID: Indicator]

  init(_ catalogue: FigureCatalogue) {
    self.init(
      rules: catalogue.rules.jumps,
      indicators: Dictionary(
        catalogue.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
  }

  init(rules: JumpRules, indicators: [IndicatorID: Indicator]) {
    self.rules = rules
    self.indicators = indicators
  }

  /// 1.4826: the standard deviation of a normal distribution over its median absolute deviation.
  private static let normality = DecimalNumber(significand: 14826, scale: 4)

  /// One change: from the figure of the same part of the year before.
  private struct Change {
    let point: IndicatorSeries.Point
    let value: DecimalNumber
    let before: DecimalNumber
    let size: DecimalNumber
  }

  /// The jumps of observed series, in the order of the series and of time.
  func jumps(in series: [IndicatorSeries]) -> [Jump] {
    series.flatMap { series in
      indicators[series.indicator].map { jumps(in: series, of: $0) } ?? []
    }
  }

  /// The changes whose distance from the median of the earlier ones of their segment is above
  /// both the threshold times 1.4826 times their median absolute deviation and the minimum size,
  /// and that are themselves above the minimum size.
  private func jumps(in series: IndicatorSeries, of indicator: Indicator) -> [Jump] {
    var jumps: [Jump] = []
    var segment = 0
    var earlier: [DecimalNumber] = []
    for change in changes(in: series) {
      if change.point.segment != segment { earlier = [] }
      segment = change.point.segment
      defer { earlier.append(change.size) }
      guard earlier.count >= rules.minimumChanges,
        let minimum = minimum(of: change, indicator), change.size.magnitude > minimum,
        let (median, deviation) = Self.spread(of: earlier),
        let scaled = Self.product([rules.threshold, Self.normality, deviation]),
        let distance = try? DecimalNumber.difference(change.size, median),
        distance.magnitude > max(scaled, minimum)
      else { continue }
      jumps.append(
        Jump(
          of: change.point, in: series, value: change.value, change: change.size,
          past: Jump.Past(
            changes: earlier.count, median: median.withoutTrailingZeros,
            bound: max(scaled, minimum).withoutTrailingZeros)))
    }
    return jumps
  }

  /// The changes over one year within a segment; a missing year gives none, on either side of it.
  private func changes(in series: IndicatorSeries) -> [Change] {
    series.points.compactMap { point in
      guard let value = point.value, let earlier = series.aYear(before: point),
        let before = earlier.value, let size = try? DecimalNumber.difference(value, before)
      else { return nil }
      return Change(point: point, value: value, before: before, size: size)
    }
  }

  /// The size below which a change is no jump; nil where it needs too many digits.
  private func minimum(of change: Change, _ indicator: Indicator) -> DecimalNumber? {
    guard let noise = indicator.noise else {
      return Self.product([rules.minimumShare, change.before.magnitude])
    }
    return Self.product([rules.minimumNoise, noise])
  }

  /// The median of the numbers, and the median of their distances from it.
  private static func spread(
    of numbers: [DecimalNumber]
  ) -> (median: DecimalNumber, deviation: DecimalNumber)? {
    guard let median = median(of: numbers) else { return nil }
    let distances = numbers.compactMap { number -> DecimalNumber? in
      (try? DecimalNumber.difference(number, median))?.magnitude
    }
    guard distances.count == numbers.count, let deviation = self.median(of: distances) else {
      return nil
    }
    return (median, deviation)
  }

  /// The middle number, of an even count the mean of the two in the middle; exact.
  static func median(of numbers: [DecimalNumber]) -> DecimalNumber? {
    guard !numbers.isEmpty else { return nil }
    let sorted = numbers.sorted()
    let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    guard sorted.count.isMultiple(of: 2) else { return low }
    guard let sum = try? DecimalNumber.sum(low, high) else { return nil }
    return DecimalNumber.quotient(sum, DecimalNumber(significand: 2), digits: 18)
  }

  private static func product(_ factors: [DecimalNumber]) -> DecimalNumber? {
    factors.reduce(DecimalNumber(significand: 1)) { product, factor in
      product.flatMap { try? DecimalNumber.product($0, factor.withoutTrailingZeros) }
    }
  }
}

extension IndicatorSeries {
  /// The point of the same part of the year before, in the same segment.
  fileprivate func aYear(before point: Point) -> Point? {
    points.first {
      $0.segment == point.segment && $0.period.year == point.period.year - 1
        && $0.period.frequency == point.period.frequency && $0.period.part == point.period.part
        && $0.period.day == point.period.day
    }
  }
}

extension Finding {
  /// What is said of a jump, at the cell of its figure.
  static func jump(_ jump: Jump, in snapshots: SnapshotList) -> Finding {
    let sign = jump.change > .zero ? "+" : ""
    return Finding(
      code: .implausibleJump, location: snapshots.location(of: jump.cell.lineage),
      message: "\(jump.indicator) of \(jump.area) (\(jump.sex)) in \(jump.period) is"
        + " \(jump.value), \(sign)\(jump.change) on the year before; the median of the"
        + " \(jump.past.changes) earlier changes of its segment is \(jump.past.median), and"
        + " changes up to \(jump.past.bound) away from it are usual; the figure is kept",
      remedy: "compare it with the publisher's table; if it is right, nothing is to be done")
  }
}
