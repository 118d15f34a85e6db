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
    let place = "\(text.list) (\(enumeration(text.areas)), \(text.kind), édition \(text.edition))"
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

  func verdict(_ text: WatchVerdictText) -> String {
    verdict(
      on: "Les \(text.name) sont en pénurie",
      [
        VerdictPart(word(.confirmedBy), text.named),
        VerdictPart(
          word(.notConfirmedBy), text.near,
          detail: ", où figure tout au plus un groupe de base qui peut les comprendre"),
        VerdictPart(word(.notConfirmedBy), text.absent),
      ])
      + " Qu'ils manquent plus encore que les autres ne peut se lire dans ces listes\(colon)une "
      + "liste dit ce qui y figure, non dans quel ordre."
  }

  func unread(_ count: Int, listedIn file: String) -> String {
    count == 1
      ? "1 intitulé sans groupe de base certain figure dans \(file) et n'est pas compté."
      : "\(count) intitulés sans groupe de base certain figurent dans \(file) et ne sont pas "
        + "comptés."
  }

  func further(_ count: Int) -> String { count == 1 ? "1 autre" : "\(count) autres" }

  func notShown(_ count: Int) -> String {
    count == 1
      ? "1 autre intitulé figure dans \(DataFile.shortages.path)."
      : "\(count) autres intitulés figurent dans \(DataFile.shortages.path)."
  }

  var joinedNote: String {
    "Pénuries, formation des adultes et spécialistes des TIC côte à côte\(colon)les spécialistes "
      + "des régions sont des estimations, une part équitable n'est pas un objectif."
  }
}
