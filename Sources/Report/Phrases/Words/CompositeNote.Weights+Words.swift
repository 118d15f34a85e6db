import StatisticalModel

/// Within a sentence.
extension CompositeNote.Weights: Worded {
  var words: LocalizedText {
    switch self {
    case .persons(let from, let to):
      LocalizedText(
        fr: "le nombre de personnes de \(from) à \(to) ans",
        nl: "het aantal personen van \(from) tot en met \(to) jaar",
        en: "the persons aged \(from) to \(to)")
    case .allAges:
      LocalizedText(
        fr: "le nombre d'habitants de tous âges", nl: "het aantal inwoners van alle leeftijden",
        en: "the inhabitants of all ages")
    case .employed:
      LocalizedText(
        fr: "le nombre de personnes en emploi", nl: "het aantal werkenden",
        en: "employed persons")
    case .other(let name): LocalizedText(fr: name, nl: name, en: name)
    }
  }
}
