import StatisticalModel

/// Cuts the series of a composite where those of its members are cut, or other members have values.
struct CompositeSegments {
  private let members: [IndicatorSeries]
  private let breakShare: DecimalNumber
  private var number = 0
  /// The segment of each member that mattered at the last point.
  private var previous: [ReferenceArea: Int] = [:]
  private var present: Set<ReferenceArea> = []

  init(members: [IndicatorSeries], breakShare: DecimalNumber) {
    self.members = members
    self.breakShare = breakShare
  }

  /// The segment of the next point, from 1.
  ///
  /// A member cuts the composite, for its own reasons, if its share of the weight is that of the
  /// rules or more.
  mutating func place(at period: TimePeriod, _ derivation: Derivation) -> SegmentPlace {
    let given = derivation.inputs.filter { $0.value != nil }
    let whole = MemberAggregation.sum(given.compactMap { $0.weight?.quantity.value })
    var current: [ReferenceArea: Int] = [:]
    for member in members {
      guard let point = member.points.first(where: { $0.period == period }) else { continue }
      if let area = member.area.area { current[area] = point.segment }
    }
    var reasons: Set<SegmentReason> = []
    for input in given where matters(input, in: whole) {
      guard let before = previous[input.area], let now = current[input.area] else { continue }
      reasons.formUnion(self.reasons(of: input.area, after: before, upTo: now))
    }
    let areas = Set(given.map(\.area))
    if areas != present { reasons.insert(.members) }
    if number == 0 { reasons = [.start] }
    number += reasons.isEmpty ? 0 : 1
    previous.merge(current) { $1 }
    present = areas
    return SegmentPlace(number: number, reasons: reasons.sorted())
  }

  /// Why the segments of a member began that follow `before`, up to `now`.
  private func reasons(of area: ReferenceArea, after before: Int, upTo now: Int) -> [SegmentReason]
  {
    members.filter { $0.area == .area(area) }.flatMap(\.points)
      .filter { before < $0.segment && $0.segment <= now }.flatMap(\.segmentReasons)
  }

  private func matters(_ input: Derivation.Input, in whole: DecimalNumber?) -> Bool {
    guard let whole, let persons = input.weight?.quantity.value,
      let share = DecimalNumber.quotient(persons, whole)
    else { return true }
    return share >= breakShare
  }
}
