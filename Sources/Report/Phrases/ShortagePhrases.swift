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
