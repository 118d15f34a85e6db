import StatisticalModel

extension DutchPhrases {
  func count(_ text: ShortageCountText) -> String {
    let published = text.published.map {
      "; \(text.publisher ?? "de uitgever") telt er \($0)"
    }
    let wide = text.wide == 0 ? "" : ", en \(text.wide) van de ruime groep"
    return "\(text.core) van de \(text.titles) overgeschreven benamingen zijn ICT (kern)\(wide)"
      + (published ?? "")
  }

  func onAllSides(_ occupations: [String]) -> String {
    "Tekort aan alle zijden: \(enumeration(occupations))."
  }

  func onSides(_ sides: [String], _ occupations: [String]) -> String {
    "Tekort tegelijk (\(enumeration(sides))): \(enumeration(occupations))."
  }

  func onOneSide(_ side: String, _ occupations: [String]) -> String {
    "Tekort aan één zijde, op geen lijst van de andere (\(side)): \(enumeration(occupations))."
  }

  var nothingShared: String { "Geen enkele ICT-beroepsgroep is aan twee zijden een tekort." }

  func sharedNote(kinds: [String]) -> String {
    let joined =
      "Samengebracht per beroepsgroep van ISCO-08, van benamingen die met zekerheid zijn gelezen."
    let difference =
      kinds.count < 2
      ? "" : " De lijsten zijn van verschillende aard (\(enumeration(kinds)))."
    return joined + difference
      + " Wat op een lijst ontbreekt, is er daarom nog niet voorhanden."
  }

  func watch(_ name: String, codes: [String], words: [String]) -> String {
    "\(name): gezocht op de codes \(enumeration(codes)) en op de woorden \(enumeration(words))."
  }

  func watch(_ text: WatchText) -> String {
    let place = "\(text.list) (\(text.kind), editie \(text.edition))"
    return switch text.outcome {
    case .named:
      "\(place): genoemd, als \(enumeration(text.titles)), onder \(text.looked) benamingen."
    case .near:
      "\(place): geen van de \(text.looked) benamingen noemt hen; dichtstbij: "
        + "\(enumeration(text.titles))."
    case .absent: "\(place): niets gevonden onder \(text.looked) benamingen."
    }
  }

  var doubtfulTitles: String { "Deels ICT, of alleen naar de woorden, niet meegeteld" }

  func unread(_ count: Int) -> String {
    "\(count) benamingen zonder zekere beroepsgroep staan in quality.md en worden niet meegeteld."
  }

  var joinedNote: String {
    "Tekorten, volwasseneneducatie en ICT-specialisten naast elkaar: de specialisten van regio's "
      + "zijn schattingen, een billijk aandeel is geen doelstelling."
  }

  func column(_ column: ShortageColumn) -> String {
    switch column {
    case .ictTitles: "ICT-benamingen met tekort (kern)"
    case .sides: "Zijden"
    case .learning: "Volwasseneneducatie, vier weken"
    case .specialists: "ICT-specialisten"
    case .fairShare: "Tekort tot hetzelfde deel van de werkgelegenheid"
    case .kind: "Aard van de lijst"
    }
  }

  func difference(_ kind: ListDifference.Kind) -> String {
    switch kind {
    case .stayed: "gebleven"
    case .entered: "nieuw"
    case .left: "verdwenen"
    case .renamed: "hernoemd"
    case .split: "gesplitst"
    case .merged: "samengevoegd"
    }
  }

  var bridgeFile: String { "beroepsgroepen van ISCO-08 en de lijsten waarop ze staan" }
  var changesFile: String { "wat er tussen twee edities van een lijst is veranderd" }
}
