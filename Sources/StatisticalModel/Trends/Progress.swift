/// Eurostat's classes of progress towards a target.
package enum Progress: String, Sendable, Hashable, CaseIterable {
  case achieved
  case significant
  case moderate
  case insufficient
  case movementAway = "movement-away"
}
