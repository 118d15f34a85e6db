import StatisticalModel

extension FrenchPhrases {
  func count(_ text: ShortageCountText) -> String {
    let published = text.published.map {
      "\(semicolon)\(text.publisher ?? "l'éditeur") en compte \($0)"
    }
    let wide = text.wide == 0 ? "" : ", et \(text.wide) de l'ensemble élargi"
    return "\(text.core) des \(text.titles) intitulés transcrits relèvent des TIC (noyau)\(wide)"
      + (published ?? "")
  }

  func onAllSides(_ occupations: [String]) -> String {
    labelled("En pénurie de tous les côtés", enumeration(occupations)) + "."
  }

  func onSides(_ sides: [String], _ occupations: [String]) -> String {
    labelled("En pénurie à la fois (\(enumeration(sides)))", enumeration(occupations)) + "."
  }

  func onOneSide(_ side: String, _ occupations: [String]) -> String {
    labelled(
      "En pénurie d'un seul côté, sur aucune liste des autres (\(side))",
      enumeration(occupations)) + "."
  }

  var nothingShared: String {
    "Aucun groupe de base des TIC n'est en pénurie de deux côtés."
  }

  func sharedNote(kinds: [String]) -> String {
    let joined =
      "Rapprochement par groupes de base de la CITP-08, des seuls intitulés lus avec certitude."
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
    let said =
      switch text.outcome {
      case .named:
        "nommés parmi \(text.looked) intitulés\(colon)\(enumeration(text.titles))."
      case .near:
        "aucun des \(text.looked) intitulés ne les nomme\(semicolon)le plus proche\(colon)"
          + "\(enumeration(text.titles))."
      case .absent: "rien trouvé parmi \(text.looked) intitulés."
      }
    return labelled(place, said)
  }

  var doubtfulTitles: String { "TIC en partie, ou par leurs seuls mots, non comptés" }

  func unread(_ count: Int) -> String {
    "\(count) intitulés sans groupe de base certain figurent dans quality.md et ne sont pas "
      + "comptés."
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

  var bridgeFile: String { "groupes de base de la CITP-08 et listes où ils figurent" }
  var changesFile: String { "ce qui a changé entre deux éditions d'une liste" }
}
