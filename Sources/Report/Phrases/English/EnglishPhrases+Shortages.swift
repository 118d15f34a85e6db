import StatisticalModel

extension EnglishPhrases {
  func count(_ text: ShortageCountText) -> String {
    let published = text.published.map {
      "; \(text.publisher ?? "the publisher") counts \($0)"
    }
    let wide = text.wide == 0 ? "" : ", and \(text.wide) of the wider set"
    return
      "\(text.core) of \(text.titles) transcribed titles \(text.core == 1 ? "is" : "are") ICT (core set)\(wide)"
      + (published ?? "")
  }

  func quoted(_ words: String) -> String { "“\(words)”" }

  func shared(_ text: SharedOccupationsText) -> String {
    let sides = enumeration(text.sides)
    let place =
      text.areAll && text.sides.count > 1
      ? "In shortage on all sides"
      : text.sides.count > 1
        ? "In shortage on several sides (\(sides))" : "In shortage on one side (\(sides))"
    let others =
      text.neighbours.isEmpty
      ? text.areAll ? "" : ", on no list of the others"
      : ", while a list elsewhere comes near (\(enumeration(text.neighbours)))"
    return "\(place)\(others): \(enumeration(text.occupations))."
  }

  var nearness: String {
    "Near comes a list that has another unit group of the same minor group, or the "
      + "same one by a title that is ICT only in part."
  }

  func sharedNote(kinds: [String]) -> String {
    let joined =
      "Joined by unit groups of ISCO-08; titles for which one is only suggested are left out."
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
    let place = "\(text.list) (\(enumeration(text.areas)), \(text.kind), edition \(text.edition))"
    let looked = text.looked == 1 ? "1 title" : "\(text.looked) titles"
    return switch text.outcome {
    case .named: "\(place): named, as \(enumeration(text.titles)), among \(looked)."
    case .near:
      "\(place): no title names them among \(text.looked); nearest: \(enumeration(text.titles))."
    case .absent: "\(place): nothing found among \(looked)."
    }
  }

  func verdict(_ text: WatchVerdictText) -> String {
    verdict(
      on: "\(text.name) are short",
      [
        VerdictPart(word(.confirmedBy), text.named),
        VerdictPart(
          word(.notConfirmedBy), text.near,
          detail: ", where at most a unit group stands in which they may be hidden"),
        VerdictPart(word(.notConfirmedBy), text.absent),
      ])
      + " That they are missing more than others cannot be read from these lists: a list says what "
      + "stands on it, not in what order."
  }

  func unread(_ count: Int, listedIn file: String) -> String {
    count == 1
      ? "1 title without a certain unit group is listed in \(file) and not counted."
      : "\(count) titles without a certain unit group are listed in \(file) and not counted."
  }

  func further(_ count: Int) -> String { "\(count) more" }

  func notShown(_ count: Int) -> String {
    count == 1
      ? "One more title is listed in \(DataFile.shortages.path)."
      : "\(count) more titles are listed in \(DataFile.shortages.path)."
  }

  var joinedNote: String {
    "Shortages, adult learning and ICT specialists side by side: specialists of regions are "
      + "estimates, a fair share is no target."
  }
}
