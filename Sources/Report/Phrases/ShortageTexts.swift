import StatisticalModel

/// How many titles of a list are ICT, its figures written.
struct ShortageCountText: Sendable, Hashable {
  let core: Int
  let wide: Int
  let titles: Int
  /// What the publisher itself counts; nil where that is not known, or the same.
  let published: Int?
  let publisher: String?
}

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

/// Unit groups that are short on the same sides, everything written.
struct SharedOccupationsText: Sendable, Hashable {
  let sides: [String]
  /// Whether these are all sides of the territory that have a list.
  let areAll: Bool
  /// The other sides with a list that comes near.
  let neighbours: [String]
  /// Each with its code and label.
  let occupations: [String]
}

/// A list with its kind and edition.
struct ListReferenceText: Sendable {
  let list: String
  let kind: String
  let edition: String
  /// So many of its titles; nil where none are counted.
  let count: (part: Int, whole: Int)?
}

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

/// What is said of shortage lists together.
protocol ShortagePhrases: Sendable {
  func count(_ text: ShortageCountText) -> String
  /// Words of a list, between the language's quotation marks.
  func quoted(_ words: String) -> String
  func shared(_ text: SharedOccupationsText) -> String
  /// How unit groups of lists of different kinds are to be read.
  func sharedNote(kinds: [String]) -> String
  /// When a list comes near a unit group that it does not have.
  var nearness: String { get }
  func watch(_ name: String, codes: [String], words: [String]) -> String
  func watch(_ text: WatchText) -> String
  func verdict(_ text: WatchVerdictText) -> String
  func unread(_ count: Int, listedIn file: String) -> String
  /// At the end of an enumeration that is cut.
  func further(_ count: Int) -> String
  /// Behind a table that is cut: where the other titles stand.
  func notShown(_ count: Int) -> String
  var joinedNote: String { get }
}
