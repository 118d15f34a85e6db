import StatisticalModel

extension EnglishPhrases {
  func count(_ text: ShortageCountText) -> String {
    let published = text.published.map {
      "; \(text.publisher ?? "the publisher") counts \($0)"
    }
    let wide = text.wide == 0 ? "" : ", and \(text.wide) of the wider set"
    return "\(text.core) of \(text.titles) transcribed titles are ICT (core set)\(wide)"
      + (published ?? "")
  }

  func onAllSides(_ occupations: [String]) -> String {
    "In shortage on all sides: \(enumeration(occupations))."
  }

  func onSides(_ sides: [String], _ occupations: [String]) -> String {
    "In shortage in common (\(enumeration(sides))): \(enumeration(occupations))."
  }

  func onOneSide(_ side: String, _ occupations: [String]) -> String {
    "In shortage on one side, on no list of the others (\(side)): \(enumeration(occupations))."
  }

  var nothingShared: String { "No ICT unit group is in shortage on two sides." }

  func sharedNote(kinds: [String]) -> String {
    let joined = "Joined by unit groups of ISCO-08, of titles read with certainty."
    let difference =
      kinds.count < 2
      ? "" : " The lists are of different kinds (\(enumeration(kinds)))."
    return joined + difference
      + " A title that is missing from a list is not known to be available there."
  }

  func watch(_ name: String, codes: [String], words: [String]) -> String {
    "\(name): looked for by the codes \(enumeration(codes)) and by the words "
      + "\(enumeration(words))."
  }

  func watch(_ text: WatchText) -> String {
    let place = "\(text.list) (\(text.kind), edition \(text.edition))"
    return switch text.outcome {
    case .named: "\(place): named, as \(enumeration(text.titles)), among \(text.looked) titles."
    case .near:
      "\(place): no title names them among \(text.looked); nearest: \(enumeration(text.titles))."
    case .absent: "\(place): nothing found among \(text.looked) titles."
    }
  }

  var doubtfulTitles: String { "ICT in part or by their words alone, not counted" }

  func unread(_ count: Int) -> String {
    "\(count) titles without a certain unit group are listed in quality.md and not counted."
  }

  var joinedNote: String {
    "Shortages, adult learning and ICT specialists side by side: specialists of regions are "
      + "estimates, a fair share is no target."
  }

  func column(_ column: ShortageColumn) -> String {
    switch column {
    case .ictTitles: "ICT titles in shortage (core)"
    case .sides: "Sides"
    case .learning: "Adult learning, last four weeks"
    case .specialists: "ICT specialists"
    case .fairShare: "Missing to the same share of employment"
    case .kind: "Kind of list"
    }
  }

  func difference(_ kind: ListDifference.Kind) -> String {
    switch kind {
    case .stayed: "stayed"
    case .entered: "entered"
    case .left: "left"
    case .renamed: "renamed"
    case .split: "split"
    case .merged: "merged"
    }
  }

  var bridgeFile: String { "unit groups of ISCO-08 and the lists on which they stand" }
  var changesFile: String { "what moved between two editions of a list" }
}
