/// Lists that say the same to a statement.
struct VerdictPart: Sendable, Hashable {
  /// What they do, as "confirmed by".
  let word: String
  let lists: [String]
  /// Behind the lists.
  let detail: String

  init(_ word: String, _ lists: [String], detail: String = "") {
    self.word = word
    self.lists = lists
    self.detail = detail
  }
}
