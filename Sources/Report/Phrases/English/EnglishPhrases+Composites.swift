import StatisticalModel

/// What is said of figures that were computed from the sides of a territory.
extension EnglishPhrases {
  func composite(_ note: CompositeNote) -> String {
    let members = enumeration(note.members)
    let weights = note.weights.map(word) ?? ""
    var text: String
    switch note.kind {
    case .sum: text = "\(note.subject): the sum of \(members)."
    case .mean: text = "\(note.subject): the mean of \(members), weighted by \(weights)."
    case .estimate:
      text =
        "\(note.subject): an estimate of this report, the mean of \(members), weighted by"
        + " \(weights) on each side; the regions are larger than the sides."
    }
    if note.isSubstitute { text += " Persons of the right age group are not known of every side." }
    if let coverage = note.coverage { text += " Coverage: \(coverage) of the weight." }
    if let bounds = note.bounds {
      text +=
        " With the missing part the value lies between \(bounds.least) and \(bounds.most)."
    }
    return text
  }

  func partlyCovered(_ coverage: String) -> String {
    "only \(coverage) of the weight has a value"
  }

  func wholeRegions(_ territory: String) -> String {
    "\(territory) consists of the whole regions below; its values are computed from theirs."
  }

  func noComposite(_ territory: String, _ refusal: Refusal) -> String {
    "No value is given for \(territory) as a whole: \(word(refusal))."
  }
}
