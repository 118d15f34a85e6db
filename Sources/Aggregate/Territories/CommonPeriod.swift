import StatisticalModel

/// Chooses the period in which the areas of a territory are held against each other.
///
/// More data never make a comparison smaller: a period takes the place of another one only where
/// more sides have a value in it or, with as many, more areas; then where more sides are shown by
/// their finest region, then because it is later.
struct CommonPeriod {
  /// A side with the series that may stand for it, the finest region first.
  struct Side {
    let side: Territory.Side
    let candidates: [IndicatorSeries]

    /// The finest region with a value of the period.
    func series(at period: TimePeriod) -> IndicatorSeries? {
      candidates.first { $0.figure(at: period) != nil }
    }
  }

  let sides: [Side]
  /// The series of countries and of the Union.
  let others: [IndicatorSeries]

  private struct Rank: Comparable {
    /// How many sides have a value; one alone is held against no other.
    let sides: Int
    let areas: Int
    let finest: Int
    let period: TimePeriod

    static func < (left: Self, right: Self) -> Bool {
      (left.sides, left.areas, left.finest, left.period)
        < (right.sides, right.areas, right.finest, right.period)
    }
  }

  /// Nil where no two areas share a period, or none has a value; the latest where one area alone
  /// has any.
  var period: TimePeriod? {
    let given = sides.compactMap { $0.candidates.first { $0.latest != nil } } + others
    let places = Set(given.filter { $0.latest != nil }.map(\.area))
    let periods = Set(
      (sides.flatMap(\.candidates) + others).flatMap { series in
        series.points.filter { $0.value != nil }.map(\.period)
      })
    let best = periods.map(rank).max()
    return best.flatMap { $0.areas > 1 || places.count == 1 ? $0.period : nil }
  }

  private func rank(of period: TimePeriod) -> Rank {
    let shown = sides.compactMap { $0.series(at: period) }
    let areas = Set(
      shown.map(\.area) + others.filter { $0.figure(at: period) != nil }.map(\.area))
    let finest = sides.count { side in
      side.series(at: period).map { $0.area == side.candidates.first?.area } ?? false
    }
    return Rank(
      sides: shown.count > 1 ? shown.count : 0, areas: areas.count, finest: finest,
      period: period)
  }
}
