import StatisticalModel

/// What became of an occupation that readers ask for, on one list.
struct WatchText: Sendable, Hashable {
  let list: String
  let kind: String
  let edition: String
  let outcome: WatchResult.ListFinding.Outcome
  /// The titles found, quoted, with their codes.
  let titles: [String]
  let looked: Int
}
