import StatisticalModel

extension FrenchPhrases {
  func count(_ text: ShortageCountText) -> String {
    let published = text.published.map {
      "\(semicolon)\(text.publisher ?? "l'éditeur") en compte \($0)"
    }
    let wide = text.wide == 0 ? "" : ", et \(text.wide) de l'ensemble élargi"
    let core =
      text.core < 2
      ? "\(text.core) intitulé transcrit sur \(text.titles) relève"
      : "\(text.core) intitulés transcrits sur \(text.titles) relèvent"
    return core + " des TIC (noyau)\(wide)"
      + (published ?? "")
  }

  func quoted(_ words: String) -> String { "«\u{00A0}\(words)\u{00A0}»" }

  func shared(_ text: SharedOccupationsText) -> String {
    let sides = enumeration(text.sides)
    let place =
      text.areAll && text.sides.count > 1
      ? "En pénurie de tous les côtés"
      : text.sides.count > 1
        ? "En pénurie de plusieurs côtés (\(sides))" : "En pénurie d'un seul côté (\(sides))"
    let others =
      text.neighbours.isEmpty
      ? text.areAll ? "" : ", sur aucune liste des autres"
      : ", tandis qu'une liste en est proche ailleurs (\(enumeration(text.neighbours)))"
    return labelled(place + others, enumeration(text.occupations)) + "."
  }

  var nearness: String {
    "Une liste est proche si elle a un autre groupe de base du même sous-groupe, ou "
      + "le même par un intitulé qui ne relève des TIC qu'en partie."
  }

  func uncertain(_ items: [String]) -> String {
    labelled(
      "Seulement par l'une des lectures possibles d'un intitulé ou d'un code",
      items.joined(separator: semicolon)) + "."
  }

  var nothingShared: String {
    "Aucun groupe de base des TIC n'est en pénurie de deux côtés."
  }

  func sharedNote(kinds: [String]) -> String {
    let joined =
      "Rapprochement par groupes de base de la CITP-08\(semicolon)les intitulés pour lesquels un "
      + "groupe n'est que suggéré sont écartés."
    let difference =
      kinds.count < 2
      ? "" : " Les listes ne sont pas de même nature (\(enumeration(kinds)))."
    return joined + difference
      + " Ce qui manque à une liste n'y est pas pour autant disponible."
  }

  func watch(_ name: String, codes: [String], words: [String]) -> String {
    labelled(
      name,
      "recherche par les codes \(enumeration(codes)) et par les mots \(enumeration(words)).")
  }

  func watch(_ text: WatchText) -> String {
    let place = "\(text.list) (\(text.kind), édition \(text.edition))"
    let looked = text.looked == 1 ? "1 intitulé" : "\(text.looked) intitulés"
    let said =
      switch text.outcome {
      case .named:
        "nommés parmi \(looked)\(colon)\(enumeration(text.titles))."
      case .near:
        "aucun des \(text.looked) intitulés ne les nomme\(semicolon)le plus proche\(colon)"
          + "\(enumeration(text.titles))."
      case .absent: "rien trouvé parmi \(looked)."
      }
    return labelled(place, said)
  }

  func reference(to text: ListReferenceText) -> String {
    let count = text.count.map { ", \($0.part) sur \($0.whole)" } ?? ""
    return "\(quoted(text.list)) (\(text.kind), édition \(text.edition)\(count))"
  }

  func verdict(confirmed: [String], unconfirmed: [String]) -> String {
    verdict(
      on: "Des métiers des TIC sont en pénurie",
      [VerdictPart("confirmé par", confirmed), VerdictPart("non confirmé par", unconfirmed)],
      separator: semicolon)
  }

  func verdict(_ text: WatchVerdictText) -> String {
    verdict(
      on: "Les \(text.name) sont en pénurie",
      [
        VerdictPart("confirmé par", text.named),
        VerdictPart(
          "non confirmé par", text.near,
          detail: ", où figure tout au plus un groupe de base qui peut les comprendre"),
        VerdictPart("non confirmé par", text.absent),
      ], separator: semicolon)
      + " Qu'ils manquent plus encore que les autres ne peut se lire dans ces listes\(colon)une "
      + "liste dit ce qui y figure, non dans quel ordre."
  }

  var doubtfulTitles: String { "TIC en partie, ou par leurs seuls mots, non comptés" }

  func unread(_ count: Int) -> String {
    count == 1
      ? "1 intitulé sans groupe de base certain figure dans quality.md et n'est pas compté."
      : "\(count) intitulés sans groupe de base certain figurent dans quality.md et ne sont pas "
        + "comptés."
  }

  func further(_ count: Int) -> String { count == 1 ? "1 autre" : "\(count) autres" }

  func notShown(_ count: Int) -> String {
    count == 1
      ? "1 autre intitulé figure dans csv/shortages.csv."
      : "\(count) autres intitulés figurent dans csv/shortages.csv."
  }

  var joinedNote: String {
    "Pénuries, formation des adultes et spécialistes des TIC côte à côte\(colon)les spécialistes "
      + "des régions sont des estimations, une part équitable n'est pas un objectif."
  }

  func column(_ column: ShortageColumn) -> String {
    switch column {
    case .ictTitles: "Intitulés TIC en pénurie (noyau)"
    case .sides: "Versants"
    case .learning: "Formation des adultes, quatre semaines"
    case .specialists: "Spécialistes des TIC"
    case .fairShare: "Manque pour la même part de l'emploi"
    case .kind: "Nature de la liste"
    }
  }

  func difference(_ kind: ListDifference.Kind) -> String {
    switch kind {
    case .stayed: "resté"
    case .entered: "entré"
    case .left: "sorti"
    case .renamed: "renommé"
    case .split: "divisé"
    case .merged: "fusionné"
    }
  }

}
