import StatisticalModel

/// Cuts the series of a composite where those of its members are cut, or other members have values.
struct CompositeSegments {
  private let members: [IndicatorSeries]
  private let breakShare: DecimalNumber
  private var segment = 0
  /// The segment of each member that mattered at the last point.
  private var previous: [ReferenceArea: Int] = [:]
  private var present: Set<ReferenceArea> = []

  init(members: [IndicatorSeries], breakShare: DecimalNumber) {
    self.members = members
    self.breakShare = breakShare
  }

  /// The number of the segment of the next point, from 1.
  ///
  /// A member cuts the composite if its share of the weight is that of the rules or more.
  mutating func segment(at period: TimePeriod, _ derivation: Derivation) -> Int {
    let given = derivation.inputs.filter { $0.value != nil }
    let whole = MemberAggregation.sum(given.compactMap { $0.weight?.persons })
    var current: [ReferenceArea: Int] = [:]
    for member in members {
      guard let point = member.points.first(where: { $0.period == period }) else { continue }
      current[member.area] = point.segment
    }
    let cuts = given.contains { input in
      guard let before = previous[input.area], let now = current[input.area] else { return false }
      return before != now && matters(input, in: whole)
    }
    let areas = Set(given.map(\.area))
    if segment == 0 || cuts || areas != present { segment += 1 }
    previous.merge(current) { $1 }
    present = areas
    return segment
  }

  private func matters(_ input: Derivation.Input, in whole: DecimalNumber?) -> Bool {
    guard let whole, let persons = input.weight?.persons,
      let share = DecimalNumber.quotient(persons, whole)
    else { return true }
    return share >= breakShare
  }
}
