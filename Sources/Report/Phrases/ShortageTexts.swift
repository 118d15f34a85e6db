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
  var nothingShared: String { get }
  /// What stands on a side by one of several readings of a title or code alone.
  func uncertain(_ items: [String]) -> String
  /// How unit groups of lists of different kinds are to be read.
  func sharedNote(kinds: [String]) -> String
  /// When a list comes near a unit group that it does not have.
  var nearness: String { get }
  func watch(_ name: String, codes: [String], words: [String]) -> String
  func watch(_ text: WatchText) -> String
  /// Whether ICT occupations are short: by lists with ICT titles and lists without, each with how
  /// many of how many.
  func reference(to text: ListReferenceText) -> String
  func verdict(confirmed: [String], unconfirmed: [String]) -> String
  func verdict(_ text: WatchVerdictText) -> String
  var doubtfulTitles: String { get }
  func unread(_ count: Int) -> String
  /// At the end of an enumeration that is cut.
  func further(_ count: Int) -> String
  /// Behind a table that is cut: where the other titles stand.
  func notShown(_ count: Int) -> String
  var joinedNote: String { get }
  func column(_ column: ShortageColumn) -> String
  func difference(_ kind: ListDifference.Kind) -> String
}

/// The titles of the columns of shortages.
enum ShortageColumn: Sendable, Hashable, CaseIterable {
  case ictTitles
  case sides
  case learning
  case specialists
  case fairShare
  case kind
}

extension Phrases {
  /// A quoted statement and what lists say to it; parts without a list are left out.
  func verdict(on statement: String, _ parts: [VerdictPart], separator: String) -> String {
    let said = parts.filter { !$0.lists.isEmpty }
      .map { "\($0.word) \(enumeration($0.lists))\($0.detail)" }
    return labelled(quoted(statement), said.joined(separator: separator)) + "."
  }
}
