import StatisticalModel

/// Series that can be asked for: the observed ones, or those with the computed ones beside them.
protocol SeriesLookup: Sendable {
  var book: SeriesBook { get }
}

extension SeriesLookup {
  /// One element an indicator, place and sex, ordered by them.
  var all: [IndicatorSeries] { book.all }

  subscript(indicator: IndicatorID, area: Place, sex: Sex) -> IndicatorSeries? {
    book[indicator, area, sex]
  }

  subscript(indicator: IndicatorID, area: ReferenceArea, sex: Sex) -> IndicatorSeries? {
    book[indicator, .area(area), sex]
  }

  /// The series of an indicator, ordered by place and sex.
  func series(of indicator: IndicatorID) -> [IndicatorSeries] { book.series(of: indicator) }

  /// The finest region around a side that has a series; the side's own region where none has.
  func region(
    of side: Territory.Side, indicator: Indicator, geography: Geography
  ) -> ReferenceArea {
    regions(around: side, geography: geography).first {
      self[indicator.id, $0, indicator.followedSex]?.latest != nil
    } ?? side.region
  }

  /// The areas that may stand for a side: its region, under each of its codes, then the regions
  /// around it, the smallest first.
  func regions(around side: Territory.Side, geography: Geography) -> [ReferenceArea] {
    geography.codes(ofGround: side.region)
      + geography.chain(from: side.region).dropFirst().filter {
        geography.areas[$0]?.kind == .region
      }
  }
}
