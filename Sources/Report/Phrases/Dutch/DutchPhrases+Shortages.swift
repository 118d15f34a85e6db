import StatisticalModel

extension DutchPhrases {
  func count(_ text: ShortageCountText) -> String {
    let published = text.published.map {
      "; \(text.publisher ?? "de uitgever") telt er \($0)"
    }
    let wide = text.wide == 0 ? "" : ", en \(text.wide) van de ruime groep"
    return
      "\(text.core) van de \(text.titles) overgeschreven benamingen \(text.core == 1 ? "is" : "zijn") ICT (kern)\(wide)"
      + (published ?? "")
  }

  func quoted(_ words: String) -> String { "“\(words)”" }

  func shared(_ text: SharedOccupationsText) -> String {
    let sides = enumeration(text.sides)
    let place =
      text.areAll && text.sides.count > 1
      ? "Tekort aan alle zijden"
      : text.sides.count > 1
        ? "Tekort aan meer dan één zijde (\(sides))" : "Tekort aan één zijde (\(sides))"
    let others =
      text.neighbours.isEmpty
      ? text.areAll ? "" : ", op geen lijst van de andere"
      : ", terwijl elders een lijst dichtbij komt (\(enumeration(text.neighbours)))"
    return "\(place)\(others): \(enumeration(text.occupations))."
  }

  var nearness: String {
    "Dichtbij komt een lijst die een andere beroepsgroep van dezelfde subgroep "
      + "heeft, of dezelfde door een benaming die maar deels ICT is."
  }

  func sharedNote(kinds: [String]) -> String {
    let joined =
      "Samengebracht per beroepsgroep van ISCO-08; benamingen waarvoor een groep enkel is "
      + "voorgesteld, blijven weg."
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
    let place = "\(text.list) (\(enumeration(text.areas)), \(text.kind), editie \(text.edition))"
    let looked = text.looked == 1 ? "1 benaming" : "\(text.looked) benamingen"
    return switch text.outcome {
    case .named: "\(place): genoemd, als \(enumeration(text.titles)), onder \(looked)."
    case .near:
      "\(place): geen van de \(text.looked) benamingen noemt hen; dichtstbij: "
        + "\(enumeration(text.titles))."
    case .absent: "\(place): niets gevonden onder \(looked)."
    }
  }

  func verdict(_ text: WatchVerdictText) -> String {
    verdict(
      on: "Er is een tekort aan \(text.name)",
      [
        VerdictPart(word(.confirmedBy), text.named),
        VerdictPart(
          word(.notConfirmedBy), text.near,
          detail: ", waar hoogstens een beroepsgroep staat die hen kan bevatten"),
        VerdictPart(word(.notConfirmedBy), text.absent),
      ])
      + " Dat zij nog meer ontbreken dan andere, staat niet in deze lijsten te lezen: een lijst zegt "
      + "wat erop staat, niet in welke volgorde."
  }

  func unread(_ count: Int, listedIn file: String) -> String {
    count == 1
      ? "1 benaming zonder zekere beroepsgroep staat in \(file) en wordt niet meegeteld."
      : "\(count) benamingen zonder zekere beroepsgroep staan in \(file) en worden niet meegeteld."
  }

  func further(_ count: Int) -> String { "nog \(count)" }

  func notShown(_ count: Int) -> String {
    count == 1
      ? "Nog 1 benaming staat in \(DataFile.shortages.path)."
      : "Nog \(count) benamingen staan in \(DataFile.shortages.path)."
  }

  var joinedNote: String {
    "Tekorten, volwasseneneducatie en ICT-specialisten naast elkaar: de specialisten van regio's "
      + "zijn schattingen, een billijk aandeel is geen doelstelling."
  }
}
