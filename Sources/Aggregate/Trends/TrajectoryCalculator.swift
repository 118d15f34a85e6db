import StatisticalModel

/// The two lines that the Commission draws for the Digital Decade.
///
///     path:     y + (target − y) · k ÷ n
///     baseline: y + slope · k
///
/// with y the last value, k the years since and n those to the target.
struct TrajectoryCalculator {
  let workspace: Workspace
  let series: CompletedSeries

  /// One element a target whose own area has a value and whose year lies ahead.
  func trajectories() -> [Trajectory] {
    workspace.catalogue.targets.compactMap(trajectory)
  }

  private func trajectory(of target: Target) -> Trajectory? {
    guard let start = series[target.indicator, target.area, .total]?.latest,
      start.period.frequency == .annual, start.period.year < target.period.year
    else { return nil }
    let baseline = workspace.catalogue.baselines.first { $0.target == target.id }
    let years = (start.period.year + 1)...target.period.year
    let path = years.compactMap { year in
      value(on: .path, in: year, of: target, from: start, slope: nil)
    }
    let line = years.compactMap { year in
      baseline.flatMap {
        value(on: .baseline, in: year, of: target, from: start, slope: $0.perYear)
      }
    }
    return Trajectory(target: target, start: start, baseline: baseline, points: line + path)
  }

  private func value(
    on line: Trajectory.Line, in year: Int, of target: Target, from start: Figure,
    slope: DecimalNumber?
  ) -> Trajectory.Point? {
    let passed = DecimalNumber(significand: Int64(year - start.period.year))
    let whole = DecimalNumber(significand: Int64(target.period.year - start.period.year))
    let rise: DecimalNumber?
    if let slope {
      rise = try? DecimalNumber.product(slope, passed)
    } else {
      let gap = try? Quantity.difference(target.quantity, start.quantity).value
      rise = gap.flatMap { try? DecimalNumber.product($0, passed) }.flatMap {
        DecimalNumber.quotient($0, whole)
      }
    }
    guard let rise, let value = try? DecimalNumber.sum(start.value, rise) else { return nil }
    return Trajectory.Point(
      line: line, year: year, value: value.withoutTrailingZeros,
      receipt: workspace.receipts.receipt(
        of: "trajectory", [target.id.text, line.rawValue, String(year)],
        cells: start.cells))
  }
}
