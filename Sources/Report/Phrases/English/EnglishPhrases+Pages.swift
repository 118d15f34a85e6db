import StatisticalModel

extension EnglishPhrases {
  func fit(_ coverage: Territory.Side.Coverage, level: Int?, isSmaller: Bool) -> String {
    let larger = isSmaller ? "; the region of the statistics is larger" : ""
    let areas = level.map { "NUTS \($0) areas" } ?? "areas"
    return switch coverage {
    case .exact: "the side consists exactly of these \(areas)" + larger
    case .nearExact: "the side consists almost exactly of these \(areas)" + larger
    case .part: "the side is only a part of these \(areas)" + larger
    case .belowNUTS3: "smaller than NUTS 3: only the host region can be shown"
    }
  }
}

extension EnglishPhrases {
  var purpose: [String] {
    [
      "How far are the European Union, its members and their regions from the targets for digital "
        + "skills and adult learning?",
      "Each figure stands with its year, its flags and a receipt that leads to its source.",
    ]
  }
}

extension EnglishPhrases {
  func sidesNote(_ territory: String) -> String {
    "No statistics are published for \(territory) itself. The regions below, for which they are "
      + "published, stand for its sides."
  }

  func common(areas: [String], with territory: String) -> String {
    "This territory and \(territory) have \(enumeration(areas)) in common."
  }

  func municipalities(in areas: [String], with territory: String) -> String {
    "This territory and \(territory) both have municipalities in \(enumeration(areas))."
  }

  var kindsAreNotCompared: String {
    "Lists of different kinds do not say the same thing. Their lengths are not compared."
  }

  func notBundledLists(_ publishers: [String]) -> String {
    "No list of \(publishers.enumerated(with: "or")) is bundled."
  }
}
