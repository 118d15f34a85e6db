import StatisticalModel

/// Series by what they are of, whether observed or computed.
struct SeriesBook: Sendable {
  struct Key: Hashable, Comparable, Sendable {
    let indicator: IndicatorID
    let area: Place
    let sex: Sex

    static func < (left: Self, right: Self) -> Bool {
      (left.indicator, left.area, left.sex) < (right.indicator, right.area, right.sex)
    }
  }

  private let series: [Key: IndicatorSeries]
  /// One element an indicator, place and sex, ordered by them.
  let all: [IndicatorSeries]
  /// By indicator, where its series stand in `all`.
  private let ranges: [IndicatorID: Range<Int>]

  /// - Parameter series: of several for one key the last one stays.
  init(_ series: [IndicatorSeries]) {
    self.series = Dictionary(
      series.map { (Key(indicator: $0.indicator, area: $0.area, sex: $0.sex), $0) },
      uniquingKeysWith: { $1 })
    let keys = self.series.keys.sorted()
    all = keys.compactMap { [series = self.series] in series[$0] }
    ranges = Dictionary(grouping: keys.indices) { keys[$0].indicator }.compactMapValues {
      guard let first = $0.first, let last = $0.last else { return nil }
      return first..<(last + 1)
    }
  }

  subscript(indicator: IndicatorID, area: Place, sex: Sex) -> IndicatorSeries? {
    series[Key(indicator: indicator, area: area, sex: sex)]
  }

  /// The series of an indicator, ordered by place and sex.
  func series(of indicator: IndicatorID) -> [IndicatorSeries] {
    ranges[indicator].map { Array(all[$0]) } ?? []
  }
}
