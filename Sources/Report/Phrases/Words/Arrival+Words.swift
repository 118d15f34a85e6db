import StatisticalModel

/// In a cell of a table.
extension Arrival: Worded {
  var words: LocalizedText {
    switch self {
    case .alreadyMet: LocalizedText(fr: "déjà atteint", nl: "al bereikt", en: "already met")
    case .year(let year): LocalizedText(fr: "\(year)", nl: "\(year)", en: "\(year)")
    case .notAtThisPace:
      LocalizedText(fr: "pas à ce rythme", nl: "niet in dit tempo", en: "not at this pace")
    case .after(let year): LocalizedText(fr: "après \(year)", nl: "na \(year)", en: "after \(year)")
    }
  }

  /// At the end of a sentence; `lastYear` is that of the last value.
  func clause(lastYear: String) -> LocalizedText {
    switch self {
    case .alreadyMet:
      LocalizedText(
        fr: "objectif déjà atteint en \(lastYear)", nl: "doelstelling al bereikt in \(lastYear)",
        en: "target already met in \(lastYear)")
    case .year(let year):
      LocalizedText(
        fr: "objectif atteint en \(year)", nl: "doelstelling bereikt in \(year)",
        en: "target reached in \(year)")
    case .notAtThisPace:
      LocalizedText(
        fr: "objectif hors d'atteinte à ce rythme", nl: "doelstelling in dit tempo niet bereikt",
        en: "target not reached at this pace")
    case .after(let year):
      LocalizedText(
        fr: "objectif atteint après \(year)", nl: "doelstelling bereikt na \(year)",
        en: "target reached after \(year)")
    }
  }
}
