import StatisticalModel

/// Against the target.
extension TargetStanding: Worded {
  var words: LocalizedText {
    switch self {
    case .met: LocalizedText(fr: "objectif atteint", nl: "doelstelling bereikt", en: "target met")
    case .missed:
      LocalizedText(
        fr: "en dessous de l'objectif", nl: "onder de doelstelling", en: "below the target")
    }
  }
}
