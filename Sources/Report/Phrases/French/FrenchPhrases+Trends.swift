import StatisticalModel

extension FrenchPhrases {
  func indication(_ ratio: String) -> String { "à titre indicatif, rapport \(ratio)" }

  func earliest(_ year: Int) -> String { "au plus tôt en \(year)" }

  func paceIntroduction(target: String) -> String {
    "Si le rythme observé depuis la dernière rupture de chaque série se maintient, l'objectif de "
      + "\(target) est atteint comme suit."
  }

  func noArrival(for areas: [String], _ refusal: Refusal) -> String {
    labelled("L'année ne peut être dite (\(enumeration(areas)))", word(refusal)) + "."
  }

  func targetYearPassed(_ year: String, values: [String]) -> String {
    let list = values.joined(separator: "\(semicolon)")
    let end = values.isEmpty ? "" : " " + labelled("Les valeurs d'alors", list) + "."
    return "L'année de l'objectif, \(year), est passée\(semicolon)aucun rythme n'y mène." + end
  }

  func arrivalNote(horizon: Int, points: Int) -> String {
    "L'année est celle d'une droite passant par la dernière valeur\(semicolon)entre parenthèses, la "
      + "première et la dernière année selon toutes les règles (droite, croissance constante, "
      + "courbe en S pour les parts). Un intervalle demande au moins \(points) années d'un même "
      + "segment. Aucune année après \(horizon) n'est nommée."
  }

  func baselineNote(slope: String, source: String, isConfirmed: Bool) -> String {
    labelled(
      "Tendance de référence",
      "à partir de la dernière valeur, avec une pente de \(slope) par an"
        + (isConfirmed ? "" : " (à confirmer)")) + ". "
      + labelled("Source de la pente", source) + "."
  }

  var pathNote: String {
    "La ligne droite mène de la dernière valeur à l'objectif\(semicolon)la tendance de référence "
      + "montre ce qui viendrait sans effort supplémentaire."
  }

  func fairShare(_ text: FairShareText) -> String {
    "Aucune loi ne répartit les \(text.total). Quatre clés montrent ce que pourrait être une part "
      + "équitable, d'après les chiffres de \(text.baseYear), année où le total représente "
      + "\(text.equivalent) de l'emploi de l'Union. Entre parenthèses\(colon)part de l'emploi de "
      + "\(text.baseYear)."
      + (text.profileYear.map {
        " Les spécialistes des régions ne sont jamais observés\(colon)ce sont des estimations "
          + "d'après la part du pays et l'emploi de la région dans l'information et la "
          + "communication (section J) en \($0), avec leur fourchette."
      } ?? "")
  }

  var parityNote: String {
    "La parité est une part de 50\u{202F}%. L'Union vise la convergence entre les femmes et les "
      + "hommes\(semicolon)aucune loi ne fixe de valeur ni d'année."
  }

  var convergenceNote: String {
    "Des zones se rapprochent quand l'écart type et le coefficient de variation diminuent, et quand "
      + "celles qui partaient de plus bas ont crû plus vite (bêta inférieur à 0). Un petit nombre "
      + "de zones est décrit, sans être jugé."
  }
}
