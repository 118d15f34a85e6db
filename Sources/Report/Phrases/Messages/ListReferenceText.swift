/// A list with its kind and edition.
struct ListReferenceText: Sendable {
  let list: String
  /// Whose titles are meant; none where that is said elsewhere.
  var areas: [String] = []
  let kind: String
  let edition: String
  /// So many of its titles; nil where none are counted.
  let count: (part: Int, whole: Int)?
}
