import StatisticalModel

/// What is said of figures that were computed from the sides of a territory.
protocol CompositePhrases: Sendable {
  /// A note of whole sentences.
  func composite(_ note: CompositeNote) -> String
  /// How much of a refused figure's weight has a value, in words within a sentence.
  func partlyCovered(_ coverage: String) -> String
  /// In the place of `sidesNote` where the sides are regions.
  func wholeRegions(_ territory: String) -> String
  func noComposite(_ territory: String, _ refusal: Refusal) -> String
}
