/// What the lists say to the statement that an occupation is short, and more so than others; each
/// list with its edition.
struct WatchVerdictText: Sendable, Hashable {
  /// The occupation, in the middle of a sentence.
  let name: String
  /// The lists that name the occupation.
  let named: [String]
  /// The lists that have at most a unit group in which it may be hidden.
  let near: [String]
  let absent: [String]
}
