import StatisticalModel

extension FrenchPhrases {
  func column(_ column: TrendColumn) -> String {
    switch column {
    case .years: "Années"
    case .pacePoints: "Rythme (points par an)"
    case .paceThousands: "Rythme (milliers par an)"
    case .standardError: "Erreur type"
    case .required: "Rythme requis"
    case .progress: "Progrès (Eurostat)"
    case .arrival: "Objectif atteint (toutes règles)"
    case .interval: "Intervalle"
    case .path: "Ligne droite"
    case .baseline: "Tendance de référence"
    case .specialists: "Spécialistes des TIC"
    case .employmentKey: "Même part de l'emploi"
    case .effortKey: "Même effort"
    case .gainKey: "Même gain en points"
    case .mixtureKey: "Combinaison"
    case .women: "Femmes"
    case .men: "Hommes"
    case .parityGap: "Écart à la parité (points de pourcentage)"
    case .gapPace: "Évolution de l'écart (points par an)"
    case .areas: "Zones"
    case .sigma: "Écart type"
    case .variation: "Coefficient de variation"
    case .beta: "Bêta (R²)"
    case .verdict: "Constat"
    }
  }

  func file(_ file: DataFile) -> String {
    switch file {
    case .gaps: "écarts aux objectifs"
    case .series: "séries"
    case .shortages: "métiers en pénurie"
    case .shortageBridge: "groupes de base de la CITP-08 et listes où ils figurent"
    case .shortageChanges: "ce qui a changé entre deux éditions d'une liste"
    case .trajectories: "ligne droite et tendance de référence vers chaque objectif"
    case .fairShares: "parts équitables des 20 millions"
    case .equivalents: "ce que les 20 millions représentent dans l'emploi"
    case .parity: "femmes et hommes"
    case .convergence: "convergence de groupes de zones"
    }
  }

  func progress(_ progress: Progress) -> String {
    switch progress {
    case .achieved: "objectif atteint"
    case .significant: "progrès significatif"
    case .moderate: "progrès modéré"
    case .insufficient: "progrès insuffisant"
    case .movementAway: "éloignement"
    }
  }

  func indication(_ ratio: String) -> String { "à titre indicatif, rapport \(ratio)" }

  func arrival(_ arrival: Arrival) -> String {
    switch arrival {
    case .alreadyMet: "déjà atteint"
    case .year(let year): String(year)
    case .notAtThisPace: "pas à ce rythme"
    case .after(let year): "après \(year)"
    }
  }

  func earliest(_ year: Int) -> String { "au plus tôt en \(year)" }

  func paceIntroduction(target: String) -> String {
    "Si le rythme observé depuis la dernière rupture de chaque série se maintient, l'objectif de "
      + "\(target) est atteint comme suit."
  }

  func pace(_ text: PaceText) -> String {
    let end =
      switch text.arrival {
      case .alreadyMet: "objectif déjà atteint en \(text.lastYear)"
      case .year(let year): "objectif atteint en \(year)"
      case .notAtThisPace: "objectif hors d'atteinte à ce rythme"
      case .after(let year): "objectif atteint après \(year)"
      }
    guard let amount = text.amount else { return labelled(text.area, end) }
    return labelled(text.area, "\(amount) par an (\(text.years)), \(end)")
  }

  func noArrival(for areas: [String], _ refusal: Refusal) -> String {
    labelled("L'année ne peut être dite (\(enumeration(areas)))", self.refusal(refusal)) + "."
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

  func noShare(_ areas: [String]) -> String {
    labelled("Pas de part équitable pour \(enumeration(areas))", refusal(.noProfile)) + "."
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

  func verdict(_ verdict: Convergence.Verdict) -> String {
    switch verdict {
    case .converging: "convergence"
    case .diverging: "divergence"
    case .mixed: "sans direction nette"
    case .described: "description seule"
    }
  }

  func group(_ group: Convergence.Group, name: String) -> String {
    switch group {
    case .union: "membres de l'Union"
    case .regions(_, let level): "\(name), régions NUTS \(level)"
    case .sides: "versants du territoire"
    }
  }
}
