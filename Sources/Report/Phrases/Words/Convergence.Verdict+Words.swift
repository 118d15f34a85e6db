import StatisticalModel

/// Whether areas become more alike.
extension Convergence.Verdict: Worded {
  var words: LocalizedText {
    switch self {
    case .converging: LocalizedText(fr: "convergence", nl: "convergentie", en: "converging")
    case .diverging: LocalizedText(fr: "divergence", nl: "divergentie", en: "diverging")
    case .mixed:
      LocalizedText(
        fr: "sans direction nette", nl: "geen duidelijke richting", en: "no clear direction")
    case .described:
      LocalizedText(fr: "description seule", nl: "enkel beschreven", en: "described only")
    }
  }
}
