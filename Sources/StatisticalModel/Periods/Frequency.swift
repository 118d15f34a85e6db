/// How often a series is observed; Eurostat's `freq`.
package enum Frequency: String, Sendable, Hashable, CaseIterable {
  case annual = "A"
  case semester = "S"
  case quarterly = "Q"
  case monthly = "M"
  case weekly = "W"
  case daily = "D"
}
