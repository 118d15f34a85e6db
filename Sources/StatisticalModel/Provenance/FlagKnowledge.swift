/// Whether the flags of a snapshot are those of its publisher.
package enum FlagKnowledge: Sendable, Hashable {
  case known
  /// The transcription lost them all.
  case unknown
  /// They are known before the year and unknown from it on.
  case unknownFrom(year: Int)

  /// Whether an observation of `period` that shows no flag is known to have none.
  package func covers(_ period: TimePeriod) -> Bool {
    switch self {
    case .known: true
    case .unknown: false
    case .unknownFrom(let year): period.year < year
    }
  }
}
