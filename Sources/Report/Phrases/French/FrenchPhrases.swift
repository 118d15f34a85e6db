import StatisticalModel

/// The wording of the French pages.
///
/// A colon follows a no-break space and a semicolon a narrow one, as French typography has it.
struct FrenchPhrases: Phrases {
  let language = Language.french

  func statement(_ statement: TargetStatement) -> String {
    let target = "un objectif de \(statement.value) pour \(statement.measure)"
    let year = "pour \(statement.year)"
    return switch (statement.area, statement.status) {
    case (nil, .passed): "L'Union européenne s'était fixé \(year) \(target)."
    case (nil, .inForce): "L'Union européenne s'est fixé \(year) \(target)."
    case (nil, let status):
      "Union européenne" + colon + "\(year), \(target)" + semicolon + word(status) + "."
    case (let area?, let status):
      area + colon + "\(year), \(target)" + semicolon + word(status) + "."
    }
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

  func commonYear(_ year: String, unionHasAnother: Bool) -> String {
    "Les chiffres sont ceux de \(year), dernière année commune à toutes les zones comparées"
      + semicolon
      + "il n'y a pas de chiffre pour l'Union\(unionHasAnother ? " cette année-là" : "")."
  }

  var totalIsNotApportioned: String {
    "Cet objectif est un total pour l'Union" + colon
      + "il n'est réparti ni entre les pays ni entre les régions."
  }

  func noFigure(for areas: [String], _ refusal: Refusal) -> String {
    "Pas de chiffre (\(enumeration(areas)))\(colon)\(word(refusal))."
  }

  func standsFor(area: String, level: Int?, regions: [String]) -> String {
    let level = level.map { " (NUTS \($0))" } ?? ""
    let part = regions.count > 1 ? "font partie" : "fait partie"
    return "chiffre d'une zone plus grande, \(area)\(level), dont \(part)\(colon)"
      + enumeration(regions) + semicolon + "aucun n'est utilisé pour la zone plus petite."
  }
}

extension FrenchPhrases {
  func flagsUnknown(table: String, edition: String, from year: Int?) -> String {
    let since = year.map { " à partir de \($0)" } ?? ""
    return "Les signes (\(table), édition \(edition)) ne sont pas connus\(since)\(colon)un "
      + "chiffre sans lettre peut en porter une à la source."
  }

  func corrected(explainedIn file: String) -> String {
    "chiffre corrigé par ce projet\(semicolon)\(file) dit ce que la source indique, et pourquoi."
  }

  var receipts: String {
    "Un code tel que F-0000000A est la référence d'un chiffre\(colon)elle figure à côté de sa source dans "
      + "les fichiers CSV."
  }

  func licence(_ licence: String) -> String {
    "Les données d'Eurostat sont utilisées sous la licence \(licence). Écarts, comparaisons et parts"
      + "\(colon)calculs de Skillgap."
  }
}
