extension Array where Element == String {
  /// The elements with commas between them and `word` before the last.
  func enumerated(with word: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
