/// How much of a territory the latest value of an indicator covers, or why there is none.
package struct TerritoryCoverage: Sendable, Hashable {
  package let territory: TerritoryID
  package let indicator: IndicatorID
  /// Nil where it is refused.
  package let period: TimePeriod?
  /// How many members have a value, and how many there are; nil where it is refused.
  package let members: Members?
  /// The share of the weight that has a value, 0 to 1; nil where nothing is known of it.
  package let coverage: DecimalNumber?
  package let status: ValueStatus
  /// Nil where there is a value.
  package let refusal: Refusal?

  package struct Members: Sendable, Hashable {
    package let given: Int
    package let all: Int
  }

  /// Nil where the comparison has no row of the territory as a whole.
  init?(_ comparison: TerritoryComparison, of territory: Territory) {
    guard let whole = comparison.rows.first(where: { $0.standing == .territory }) else {
      return nil
    }
    let figure = whole.latest ?? whole.figure
    self.territory = territory.id
    indicator = comparison.indicator.id
    period = figure?.period
    members = figure?.derivation.map { derivation in
      Members(
        given: derivation.inputs.count { $0.value != nil }, all: derivation.inputs.count)
    }
    coverage = figure?.derivation?.coverage ?? whole.coverage
    status = figure?.status ?? .refused
    refusal = figure == nil ? whole.refusal : nil
  }
}
