import StatisticalModel

/// The wording of the Dutch pages, as Dutch is written in Belgium.
struct DutchPhrases: Phrases {
  let language = Language.dutch

  func statement(_ statement: TargetStatement) -> String {
    let target = "een doelstelling van \(statement.value)"
    let year = "voor \(statement.year)"
    let measure = "voor \(statement.measure)"
    return switch (statement.area, statement.status) {
    case (nil, .passed): "De Europese Unie had zich \(year) \(target) gesteld \(measure)."
    case (nil, .inForce): "De Europese Unie heeft zich \(year) \(target) gesteld \(measure)."
    case (nil, let status):
      "Europese Unie: \(year) \(target) \(measure); \(word(status))."
    case (let area?, let status):
      "\(area): \(year) \(target) \(measure); \(word(status))."
    }
  }

  var adultLearningMeasures: String {
    "De deelname van volwassenen aan opleiding wordt gemeten over vier weken (enquête naar de "
      + "arbeidskrachten) of over twaalf maanden (enquête naar de arbeidskrachten of enquête "
      + "volwasseneneducatie, met of zonder begeleide opleiding op de werkplek). Die maatstaven "
      + "worden nooit vermengd. Deze pagina gebruikt"
  }
}

extension DutchPhrases {
  func unionLevel(_ level: UnionLevel) -> String {
    let subject = level.isTotal ? "het totaal van de Unie" : "het Europese gemiddelde"
    let verdict = level.verdict.map { ", " + $0 } ?? ""
    return "In \(level.year), het laatste jaar dat alle vergeleken gebieden gemeen hebben, bedroeg "
      + "\(subject) \(level.value)\(verdict)."
  }

  func commonYear(_ year: String, unionHasAnother: Bool) -> String {
    "De cijfers zijn die van \(year), het laatste jaar dat alle vergeleken gebieden gemeen hebben; "
      + "voor de Unie is er geen cijfer\(unionHasAnother ? " van dat jaar" : "")."
  }

  var totalIsNotApportioned: String {
    "Deze doelstelling is een totaal voor de Unie: ze wordt niet over landen of regio's verdeeld."
  }

  func noFigure(for areas: [String], _ refusal: Refusal) -> String {
    "Geen cijfer voor \(enumeration(areas)): \(word(refusal))."
  }

  func standsFor(area: String, level: Int?, regions: [String]) -> String {
    let level = level.map { " (NUTS \($0))" } ?? ""
    return "dit cijfer is dat van \(area)\(level), waarvan \(enumeration(regions)) deel uitmaakt; "
      + "voor het kleinere gebied wordt er geen gebruikt."
  }
}

extension DutchPhrases {
  func flagsUnknown(table: String, edition: String, from year: Int?) -> String {
    let since = year.map { " vanaf \($0)" } ?? ""
    return
      "De tekens van \(table), editie \(edition), zijn niet bekend\(since): een cijfer zonder "
      + "letter kan er in de bron een hebben."
  }

  func corrected(explainedIn file: String) -> String {
    "door dit project gecorrigeerd; \(file) zegt wat de bron vermeldt, en waarom."
  }

  var receipts: String {
    "Een code zoals F-0000000A is de referentie van een cijfer: ze staat naast de bron van "
      + "het cijfer in de CSV-bestanden."
  }

  func licence(_ licence: String) -> String {
    "De gegevens van Eurostat worden gebruikt onder de licentie \(licence). Afstanden, vergelijkingen "
      + "en aandelen zijn berekeningen van Skillgap."
  }
}
