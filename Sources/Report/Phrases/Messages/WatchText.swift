import StatisticalModel

/// What became of an occupation that readers ask for, on one list.
struct WatchText: Sendable, Hashable {
  let list: String
  /// The areas of the territory that it holds for; a list may hold for others too.
  let areas: [String]
  let kind: String
  let edition: String
  let outcome: WatchResult.ListFinding.Outcome
  /// The titles found, quoted, with their codes.
  let titles: [String]
  let looked: Int
}
