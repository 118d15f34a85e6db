/// A figure of the edition that others are of, and what a newer edition says instead.
struct RevisedText: Sendable, Hashable {
  let area: String
  let value: String
  let edition: String
  /// Its receipt and its cell, for the CSV files hold the newest editions alone.
  let proof: String
  let newest: String
  let newestEdition: String
  /// Whether the edition is that of all areas compared; else that of the area it stands beside.
  let isOfAll: Bool
}
