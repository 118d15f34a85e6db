import StatisticalModel

/// The series of every indicator, each from the table that answers for its area.
struct SeriesBook {
  struct Key: Hashable, Comparable {
    let indicator: IndicatorID
    let area: ReferenceArea
    let sex: Sex

    static func < (left: Self, right: Self) -> Bool {
      (left.indicator, left.area, left.sex) < (right.indicator, right.area, right.sex)
    }
  }

  private var series: [Key: IndicatorSeries]

  /// One element an indicator, area and sex, ordered by them.
  var all: [IndicatorSeries] { series.keys.sorted().compactMap { series[$0] } }

  subscript(indicator: IndicatorID, area: ReferenceArea, sex: Sex) -> IndicatorSeries? {
    series[Key(indicator: indicator, area: area, sex: sex)]
  }

  /// The series of an indicator, ordered by area and sex.
  func series(of indicator: IndicatorID) -> [IndicatorSeries] {
    series.keys.filter { $0.indicator == indicator }.sorted().compactMap { series[$0] }
  }

  /// Adds a series that was computed from others.
  mutating func add(_ computed: IndicatorSeries) {
    let key = Key(indicator: computed.indicator, area: computed.area, sex: computed.sex)
    series[key] = computed
  }

  /// The finest region around a side that has a series; the side's own region where none has.
  func region(
    of side: Territory.Side, indicator: Indicator, geography: Geography
  ) -> ReferenceArea {
    let around = geography.chain(from: side.region).filter {
      geography.areas[$0]?.kind == .region
    }
    let regions = geography.codes(ofGround: side.region) + around
    return regions.first { self[indicator.id, $0, indicator.followedSex]?.latest != nil }
      ?? side.region
  }

  init(
    _ input: AggregateInput, geography: Geography, receipts: ReceiptIssuer,
    findings: inout [Finding]
  ) {
    var book: [Key: IndicatorSeries] = [:]
    for indicator in input.catalogue.indicators where indicator.role == .indicator {
      let chooser = SeriesChooser(indicator: indicator, input: input, geography: geography)
      for (key, choice) in chooser.choices(findings: &findings) {
        book[key] = Self.cut(choice, key: key, indicator: indicator, receipts: receipts)
      }
    }
    series = book
  }

  private static func cut(
    _ choice: SeriesChooser.Choice, key: Key, indicator: Indicator, receipts: ReceiptIssuer
  ) -> IndicatorSeries {
    let places = Segmentation(breaks: indicator.breaks).places(of: choice.observations)
    let points = zip(choice.observations, places).map { sourced, place in
      let observation = sourced.observation
      return IndicatorSeries.Point(
        period: observation.period, value: observation.value, flags: observation.flags,
        confidentiality: observation.confidentiality, dataflow: sourced.dataflow, segment: place,
        lineage: observation.lineage, derivation: observation.derivation,
        receipt: receipts.receipt(
          indicator: key.indicator, target: nil, area: key.area, sex: key.sex,
          period: observation.period, dataflow: sourced.dataflow, lineage: observation.lineage))
    }
    return IndicatorSeries(
      indicator: key.indicator, area: key.area, sex: key.sex, unit: indicator.unit,
      points: points)
  }
}
