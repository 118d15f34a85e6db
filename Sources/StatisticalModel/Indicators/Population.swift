/// Whom a weight counts.
package enum Population: Sendable, Hashable {
  /// The persons of an age group.
  case persons(AgeGroup)
  /// The persons whom an indicator counts.
  case counted(IndicatorID)
  /// Employed persons, as the number of some of them and their share of employment imply.
  case employed(count: IndicatorID, rate: IndicatorID)
}

extension Population: CustomStringConvertible {
  /// The code of the age group or the ids of the indicators, for messages.
  package var description: String {
    switch self {
    case .persons(let group): group.text
    case .counted(let id): id.text
    case .employed(let count, let rate): "\(count) / \(rate)"
    }
  }
}
