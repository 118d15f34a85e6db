/// When a target is reached if the pace stays what it was.
package enum Arrival: Sendable, Hashable {
  case alreadyMet
  /// The first year in which the target is reached.
  case year(Int)
  /// The series stands still or moves away.
  case notAtThisPace
  /// Later than the horizon, beyond which no year is named.
  case after(Int)

  /// A year, or why there is none: `already-met`, `not-at-this-pace`, `after-2060`.
  package var code: String {
    switch self {
    case .alreadyMet: "already-met"
    case .year(let year): String(year)
    case .notAtThisPace: "not-at-this-pace"
    case .after(let year): "after-\(year)"
    }
  }
}
