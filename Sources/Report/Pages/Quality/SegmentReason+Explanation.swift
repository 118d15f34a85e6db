import StatisticalModel

extension SegmentReason {
  /// The reason in words.
  var explanation: String {
    switch self {
    case .start: "the first figure of a series"
    case .flaggedBreak: "flagged b, a break in the series"
    case .definition: "a difference of definition starts or stops"
    case .declared: "the catalogue declares a break"
    case .dataset: "another table gives the figure"
    case .nutsEdition: "a modelled figure beside an observed one"
    case .members: "other members of a territory have values"
    }
  }
}
