import StatisticalModel

extension Convergence.Group {
  /// `name` is that of the country.
  func words(name: String) -> LocalizedText {
    switch self {
    case .members:
      LocalizedText(fr: "membres de l'Union", nl: "leden van de Unie", en: "members of the Union")
    case .regions(_, let level):
      LocalizedText(
        fr: "\(name), régions NUTS \(level)", nl: "\(name), regio's van NUTS \(level)",
        en: "\(name), regions of NUTS \(level)")
    case .sides:
      LocalizedText(
        fr: "versants du territoire", nl: "zijden van het gebied", en: "sides of the territory")
    }
  }
}
