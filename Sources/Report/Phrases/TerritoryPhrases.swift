import StatisticalModel

/// The report of a territory.
protocol TerritoryPhrases: Sendable {
  /// `isSmaller` says that the areas covered are not all of the region's.
  func fit(_ coverage: Territory.Side.Coverage, level: Int?, isSmaller: Bool) -> String
  func sidesNote(_ territory: String) -> String
  /// `areas` belong wholly to both territories.
  func common(areas: [String], with territory: String) -> String
  /// Both territories have municipalities in `areas`; whether the same ones is not known.
  func municipalities(in areas: [String], with territory: String) -> String
  var kindsAreNotCompared: String { get }
  func notBundledLists(_ publishers: [String]) -> String
}
