/// Writes documents in one notation.
protocol DocumentRenderer: Sendable {
  /// What the names of its files end with, `.md`.
  var ending: String { get }

  func render(_ document: Document) -> String
}
