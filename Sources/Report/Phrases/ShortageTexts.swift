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

/// What is said of shortage lists together.
protocol ShortagePhrases: Sendable {
  func count(_ text: ShortageCountText) -> String
  /// `occupations` stand on the lists of all sides.
  func onAllSides(_ occupations: [String]) -> String
  func onSides(_ sides: [String], _ occupations: [String]) -> String
  /// `occupations` are short on one side and on no list of the others.
  func onOneSide(_ side: String, _ occupations: [String]) -> String
  var nothingShared: String { get }
  /// How unit groups of lists of different kinds are to be read.
  func sharedNote(kinds: [String]) -> String
  func watch(_ name: String, codes: [String], words: [String]) -> String
  func watch(_ text: WatchText) -> String
  var doubtfulTitles: String { get }
  func unread(_ count: Int) -> String
  var joinedNote: String { get }
  func column(_ column: ShortageColumn) -> String
  func difference(_ kind: ListDifference.Kind) -> String
  var bridgeFile: String { get }
  var changesFile: String { get }
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
