/// A value that policy wants reached in a year.
package struct Target: Sendable, Hashable {
  package let id: TargetID
  package let area: ReferenceArea
  package let indicator: IndicatorID
  package let label: LocalizedText
  package let quantity: Quantity
  package let period: TimePeriod
  package let status: Status
  package let forOthers: RoleForOthers
  package let source: LocalizedText
  /// What is doubtful or particular about the target; nil where nothing is.
  package let note: LocalizedText?

  package init(
    id: TargetID, area: ReferenceArea, indicator: IndicatorID, label: LocalizedText,
    quantity: Quantity, period: TimePeriod, status: Status,
    forOthers: RoleForOthers, source: LocalizedText, note: LocalizedText? = nil
  ) {
    self.id = id
    self.area = area
    self.indicator = indicator
    self.label = label
    self.quantity = quantity
    self.period = period
    self.status = status
    self.forOthers = forOthers
    self.source = source
    self.note = note
  }

  /// How binding a target is.
  package enum Status: String, Sendable, Hashable, CaseIterable {
    case inForce = "in force"
    case passed
    case assumed
    case pledge
    case forecast
  }

  /// What the target is to the areas inside its own.
  package enum RoleForOthers: String, Sendable, Hashable, CaseIterable {
    /// A value that each may be held against.
    case benchmark
    /// A total: nothing without a share of it.
    case none
  }
}
