import StatisticalModel

/// The wording of the Dutch pages, as Dutch is written in Belgium.
struct DutchPhrases: Phrases {
  func position(_ position: ComparedArea.Position) -> String {
    switch position {
    case .above: "boven het gemiddelde"
    case .closeTo: "dicht bij het gemiddelde"
    case .below: "onder het gemiddelde"
    }
  }

  func standing(_ standing: TargetStanding) -> String {
    switch standing {
    case .met: "doelstelling bereikt"
    case .missed: "onder de doelstelling"
    }
  }

  func verdict(_ verdict: Verdict) -> String? {
    switch (verdict.position, verdict.standing) {
    case (.below?, .missed?): "zowel onder het gemiddelde als onder de doelstelling"
    case (let position?, let standing?):
      self.position(position) + ", " + self.standing(standing)
    case (let position?, nil): self.position(position)
    case (nil, let standing?): self.standing(standing)
    case (nil, nil): nil
    }
  }

  func gap(_ amount: String) -> String { "afstand: " + amount }

  func statement(_ statement: TargetStatement) -> String {
    let target = "een doelstelling van \(statement.value)"
    let year = "voor \(statement.year)"
    let measure = "voor \(statement.measure)"
    return switch (statement.area, statement.status) {
    case (nil, .passed): "De Europese Unie had zich \(year) \(target) gesteld \(measure)."
    case (nil, .inForce): "De Europese Unie heeft zich \(year) \(target) gesteld \(measure)."
    case (nil, let status):
      "Europese Unie: \(year) \(target) \(measure); \(self.status(status))."
    case (let area?, let status):
      "\(area): \(year) \(target) \(measure); \(self.status(status))."
    }
  }

  func status(_ status: Target.Status) -> String {
    switch status {
    case .inForce: "van kracht"
    case .passed: "termijn verstreken"
    case .assumed: "verondersteld, te bevestigen"
    case .pledge: "toezegging"
    case .forecast: "vooruitzicht"
    }
  }

  func target(_ line: TargetLine) -> String {
    "\(line.label): \(line.value) in \(line.year). Status: \(status(line.status)). "
      + (line.isLegal ? "Rechtsbron" : "Bron") + ": \(line.source)."
  }

  func nationalTarget(area: String, value: String, year: String, status: String) -> String {
    "Nationale doelstelling (\(area)): \(value) voor \(year) (\(status))."
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

  func commonYear(_ year: String) -> String {
    "De cijfers zijn die van \(year), het laatste jaar dat alle vergeleken gebieden gemeen hebben; "
      + "voor de Unie is er geen cijfer."
  }

  var totalIsNotApportioned: String {
    "Deze doelstelling is een totaal voor de Unie: ze wordt niet over landen of regio's verdeeld."
  }

  var outsideUnion: String { "buiten de Europese Unie, geen afstand" }

  func clauses(_ clauses: [String]) -> String { clauses.joined(separator: "; ") + "." }

  func noFigure(for areas: [String], _ refusal: Refusal) -> String {
    "Geen cijfer voor \(enumeration(areas)): \(self.refusal(refusal))."
  }

  var noCommonYear: String {
    "De laatste cijfers zijn van verschillende jaren en worden niet vergeleken."
  }

  func newer(area: String, value: String, year: String) -> String {
    "\(area): er bestaat een recenter cijfer, \(value) in \(year)."
  }

  func standsFor(area: String, level: Int?, regions: [String]) -> String {
    let level = level.map { " (NUTS \($0))" } ?? ""
    return "dit cijfer is dat van \(area)\(level), waarvan \(enumeration(regions)) deel uitmaakt; "
      + "voor het kleinere gebied wordt er geen gebruikt."
  }

  func noFigures(of indicator: String, tables: [String]) -> String {
    "\(indicator): niet in de meegeleverde gegevens. Tabel die het zou geven: "
      + "\(enumeration(tables))."
  }

}

extension DutchPhrases {
  func source(publisher: String, code: String, editions: [String]) -> String {
    "Bron: \(publisher) (onlinedatacode: \(code)), editie \(enumeration(editions))."
  }

  func listSource(publisher: String?, name: String, editions: [String]) -> String {
    "Bron: \(publisher ?? "uitgever niet vermeld"), \(name), editie \(enumeration(editions))."
  }

  func editions(_ editions: [String]) -> String {
    "Editie van de gegevens (datum van de tabel, niet het referentiejaar): "
      + "\(editions.joined(separator: "; "))."
  }

  func flagsUnknown(table: String, edition: String, from year: Int?) -> String {
    let since = year.map { " vanaf \($0)" } ?? ""
    return
      "De tekens van \(table), editie \(edition), zijn niet bekend\(since): een cijfer zonder "
      + "letter kan er in de bron een hebben."
  }

  func unknownFlag(_ letter: String) -> String {
    "\(letter): niet in de lijst van tekens van de catalogus"
  }

  var corrected: String {
    "door dit project gecorrigeerd; quality.md zegt wat de bron vermeldt, en waarom."
  }

  var noFlags: String { "Geen enkel cijfer op deze pagina draagt een teken." }

  func areaCodes(_ edition: NUTSEdition) -> String {
    "Codes van de gebieden: NUTS \(edition.year)."
  }

  var symbols: String { "“:” niet beschikbaar; “–” niet van toepassing." }

  var receipts: String {
    "Een code zoals F-0000000A is de referentie van een cijfer: ze staat naast de bron van "
      + "het cijfer in de CSV-bestanden."
  }

  var licence: String {
    "De gegevens van Eurostat worden gebruikt onder de licentie CC BY 4.0. Afstanden, vergelijkingen "
      + "en aandelen zijn berekeningen van Skillgap."
  }
}
