/// The series of one indicator, area and sex, cut into segments.
package struct IndicatorSeries: Sendable, Hashable {
  package struct Point: Sendable, Hashable {
    /// Nil is missing; its flags may say why.
    package let value: DecimalNumber?
    package let flags: Flags
    package let confidentiality: ConfidentialityStatus?
    /// Whether its table has a value that was left out.
    package let isLeftOut: Bool
    /// 1 for the oldest segment; points of one segment may be compared over time.
    package let segment: Int
    /// Why the segment begins, in ascending order; empty but on its first point.
    package let segmentReasons: [SegmentReason]
    /// Where it was read; of a derived value, where its first input was.
    package let cell: SourceCell
    /// How it was computed; nil where it was observed.
    package let derivation: Derivation?
    package let receipt: Receipt

    package var period: TimePeriod { cell.period }
    /// The table that gives it; of a computed value, the one that gives its first input.
    package var dataflow: Dataflow { cell.dataflow }

    /// Every cell that went in, values and weights, in ascending order.
    package var cells: [SourceCell] { derivation?.cells ?? [cell] }

    /// The cells whose values went in; those of weights are not among them.
    package var valueCells: [SourceCell] { derivation?.inputs.flatMap(\.cells) ?? [cell] }

    package init(
      value: DecimalNumber?, flags: Flags, confidentiality: ConfidentialityStatus?,
      isLeftOut: Bool = false, segment: SegmentPlace, cell: SourceCell,
      derivation: Derivation? = nil, receipt: Receipt
    ) {
      self.value = value
      self.flags = flags
      self.confidentiality = confidentiality
      self.isLeftOut = isLeftOut
      self.segment = segment.number
      segmentReasons = segment.reasons
      self.cell = cell
      self.derivation = derivation
      self.receipt = receipt
    }
  }

  package let indicator: IndicatorID
  package let area: Place
  package let sex: Sex
  package let unit: Unit
  /// In ascending order of period.
  package let points: [Point]

  package init(
    indicator: IndicatorID, area: Place, sex: Sex, unit: Unit, points: [Point]
  ) {
    self.indicator = indicator
    self.area = area
    self.sex = sex
    self.unit = unit
    self.points = points
  }

  /// The figure of a period, or nil where it is missing.
  package func figure(at period: TimePeriod) -> Figure? {
    points.first { $0.period == period }.flatMap(figure(of:))
  }

  /// The figure of the latest period that has a value.
  package var latest: Figure? { points.last { $0.value != nil }.flatMap(figure(of:)) }

  private func figure(of point: Point) -> Figure? {
    point.value.map {
      Figure(
        value: $0, unit: unit, flags: point.flags, cell: point.cell,
        derivation: point.derivation, receipt: point.receipt)
    }
  }
}
