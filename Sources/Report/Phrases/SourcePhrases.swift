/// What every page says of its sources.
protocol SourcePhrases: Sendable {
  func flagsUnknown(table: String, edition: String, from year: Int?) -> String
  /// Of a figure that is not read as its source states it.
  func corrected(explainedIn file: String) -> String
  var receipts: String { get }
  /// Of the tables of the catalogue.
  func licence(_ licence: String) -> String
}
