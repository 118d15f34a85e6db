import StatisticalModel

/// The wording of the French pages.
///
/// A colon follows a no-break space and a semicolon a narrow one, as French typography has it.
struct FrenchPhrases: Phrases {
  let colon = "\u{00A0}: "
  let semicolon = "\u{202F}; "

  func position(_ position: ComparedArea.Position) -> String {
    switch position {
    case .above: "au-dessus de la moyenne"
    case .closeTo: "proche de la moyenne"
    case .below: "en dessous de la moyenne"
    }
  }

  func standing(_ standing: TargetStanding) -> String {
    switch standing {
    case .met: "objectif atteint"
    case .missed: "en dessous de l'objectif"
    }
  }

  func verdict(_ verdict: Verdict) -> String? {
    switch (verdict.position, verdict.standing) {
    case (.below?, .missed?): "en dessous de la moyenne comme de l'objectif"
    case (let position?, let standing?):
      self.position(position) + ", " + self.standing(standing)
    case (let position?, nil): self.position(position)
    case (nil, let standing?): self.standing(standing)
    case (nil, nil): nil
    }
  }

  func gap(_ amount: String) -> String { "écart" + colon + amount }

  func statement(_ statement: TargetStatement) -> String {
    let target = "un objectif de \(statement.value) pour \(statement.measure)"
    let year = "pour \(statement.year)"
    return switch (statement.area, statement.status) {
    case (nil, .passed): "L'Union européenne s'était fixé \(year) \(target)."
    case (nil, .inForce): "L'Union européenne s'est fixé \(year) \(target)."
    case (nil, let status):
      "Union européenne" + colon + "\(year), \(target)" + semicolon + self.status(status) + "."
    case (let area?, let status):
      area + colon + "\(year), \(target)" + semicolon + self.status(status) + "."
    }
  }

  func status(_ status: Target.Status) -> String {
    switch status {
    case .inForce: "en vigueur"
    case .passed: "échéance passée"
    case .assumed: "supposé, à confirmer"
    case .pledge: "engagement"
    case .forecast: "prévision"
    }
  }

  func target(_ line: TargetLine) -> String {
    "\(line.label)\(colon)\(line.value) en \(line.year). Statut\(colon)\(status(line.status)). "
      + (line.isLegal ? "Source juridique" : "Source") + colon + "\(line.source)."
  }

  func nationalTarget(area: String, value: String, year: String, status: String) -> String {
    "Objectif national (\(area))\(colon)\(value) pour \(year) (\(status))."
  }

  var adultLearningMeasures: String {
    "La formation des adultes se mesure sur quatre semaines (enquête sur les forces de travail) ou "
      + "sur douze mois (enquête sur les forces de travail ou enquête sur l'éducation des adultes, "
      + "avec ou sans la formation guidée sur le lieu de travail). Ces mesures ne sont jamais "
      + "mélangées. Cette page emploie"
  }
}

extension FrenchPhrases {
  func unionLevel(_ level: UnionLevel) -> String {
    let subject = level.isTotal ? "le total de l'Union" : "la moyenne européenne"
    let verdict = level.verdict.map { ", " + $0 } ?? ""
    return "En \(level.year), dernière année commune à toutes les zones comparées, \(subject) "
      + "s'élevait à \(level.value)\(verdict)."
  }

  func commonYear(_ year: String) -> String {
    "Les chiffres sont ceux de \(year), dernière année commune à toutes les zones comparées"
      + semicolon + "il n'y a pas de chiffre pour l'Union."
  }

  var totalIsNotApportioned: String {
    "Cet objectif est un total pour l'Union" + colon
      + "il n'est réparti ni entre les pays ni entre les régions."
  }

  var outsideUnion: String { "hors de l'Union européenne, sans écart" }

  func clauses(_ clauses: [String]) -> String { clauses.joined(separator: semicolon) + "." }

  func noFigure(for areas: [String], _ refusal: Refusal) -> String {
    "Pas de chiffre (\(enumeration(areas)))\(colon)\(self.refusal(refusal))."
  }

  var noCommonYear: String {
    "Les derniers chiffres sont d'années différentes et ne sont pas comparés."
  }

  func newer(area: String, value: String, year: String) -> String {
    "\(area)\(colon)un chiffre plus récent existe, \(value) en \(year)."
  }

  func standsFor(area: String, level: Int?, regions: [String]) -> String {
    let level = level.map { " (NUTS \($0))" } ?? ""
    let part = regions.count > 1 ? "font partie" : "fait partie"
    return "chiffre d'une zone plus grande, \(area)\(level), dont \(part)\(colon)"
      + enumeration(regions) + semicolon + "aucun n'est utilisé pour la zone plus petite."
  }

  func noFigures(of indicator: String, tables: [String]) -> String {
    "\(indicator)\(colon)absent des données fournies. Table qui le donnerait\(colon)"
      + "\(enumeration(tables))."
  }

}

extension FrenchPhrases {
  func source(publisher: String, code: String, editions: [String]) -> String {
    "Source\(colon)\(publisher) (code des données en ligne\(colon)\(code)), édition "
      + "\(enumeration(editions))."
  }

  func listSource(publisher: String?, name: String, editions: [String]) -> String {
    "Source\(colon)\(publisher ?? "éditeur non indiqué"), \(name), édition \(enumeration(editions))."
  }

  func editions(_ editions: [String]) -> String {
    "Édition des données (date de la table, non année de référence)\(colon)"
      + "\(editions.joined(separator: semicolon))."
  }

  func flagsUnknown(table: String, edition: String, from year: Int?) -> String {
    let since = year.map { " à partir de \($0)" } ?? ""
    return "Les signes (\(table), édition \(edition)) ne sont pas connus\(since)\(colon)un "
      + "chiffre sans lettre peut en porter une à la source."
  }

  func unknownFlag(_ letter: String) -> String {
    "\(letter)\(colon)absent de la liste des signes du catalogue"
  }

  var corrected: String {
    "chiffre corrigé par ce projet\(semicolon)quality.md dit ce que la source indique, et pourquoi."
  }

  var noFlags: String { "Aucun chiffre de cette page ne porte de signe." }

  func areaCodes(_ edition: NUTSEdition) -> String {
    "Codes des zones\(colon)NUTS \(edition.year)."
  }

  var symbols: String {
    "«\u{00A0}:\u{00A0}» non disponible\(semicolon)«\u{00A0}–\u{00A0}» sans objet."
  }

  var receipts: String {
    "Un code tel que F-0000000A est la référence d'un chiffre\(colon)elle figure à côté de sa source dans "
      + "les fichiers CSV."
  }

  var licence: String {
    "Les données d'Eurostat sont utilisées sous la licence CC BY 4.0. Écarts, comparaisons et parts"
      + "\(colon)calculs de Skillgap."
  }
}
