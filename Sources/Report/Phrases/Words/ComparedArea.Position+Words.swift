import StatisticalModel

/// Against the Union's average.
extension ComparedArea.Position: Worded {
  var words: LocalizedText {
    switch self {
    case .above:
      LocalizedText(
        fr: "au-dessus de la moyenne", nl: "boven het gemiddelde", en: "above the average")
    case .closeTo:
      LocalizedText(
        fr: "proche de la moyenne", nl: "dicht bij het gemiddelde", en: "close to the average")
    case .below:
      LocalizedText(
        fr: "en dessous de la moyenne", nl: "onder het gemiddelde", en: "below the average")
    }
  }
}
