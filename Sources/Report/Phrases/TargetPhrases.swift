/// What is said of targets.
protocol TargetPhrases: Sendable {
  func statement(_ statement: TargetStatement) -> String
  var adultLearningMeasures: String { get }
}
