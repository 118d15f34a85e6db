import StatisticalModel

/// A text that reads the same in every language, for fixtures.
extension LocalizedText: ExpressibleByStringLiteral {
  /// The text for all three languages.
  public init(stringLiteral value: String) {
    self.init(french: value, dutch: value, english: value)
  }
}
