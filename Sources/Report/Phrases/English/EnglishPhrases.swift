import StatisticalModel

/// The wording of the English pages.
struct EnglishPhrases: Phrases {
  func position(_ position: ComparedArea.Position) -> String {
    switch position {
    case .above: "above the average"
    case .closeTo: "close to the average"
    case .below: "below the average"
    }
  }

  func standing(_ standing: TargetStanding) -> String {
    switch standing {
    case .met: "target met"
    case .missed: "below the target"
    }
  }

  func verdict(_ verdict: Verdict) -> String? {
    switch (verdict.position, verdict.standing) {
    case (.below?, .missed?): "below both the average and the target"
    case (let position?, let standing?):
      self.position(position) + ", " + self.standing(standing)
    case (let position?, nil): self.position(position)
    case (nil, let standing?): self.standing(standing)
    case (nil, nil): nil
    }
  }

  func gap(_ amount: String) -> String { "gap: " + amount }

  func statement(_ statement: TargetStatement) -> String {
    let target = "a target of \(statement.value) for \(statement.measure)"
    let year = "for \(statement.year)"
    return switch (statement.area, statement.status) {
    case (nil, .passed): "The European Union had set itself, \(year), \(target)."
    case (nil, .inForce): "The European Union has set itself, \(year), \(target)."
    case (nil, let status):
      "The European Union has, \(year), \(target); \(self.status(status))."
    case (let area?, let status): "\(area) has, \(year), \(target); \(self.status(status))."
    }
  }

  func status(_ status: Target.Status) -> String {
    switch status {
    case .inForce: "in force"
    case .passed: "its year has passed"
    case .assumed: "assumed, to be confirmed"
    case .pledge: "pledge"
    case .forecast: "forecast"
    }
  }

  func target(_ line: TargetLine) -> String {
    "\(line.label): \(line.value) in \(line.year). Status: \(status(line.status)). "
      + (line.isLegal ? "Legal source" : "Source") + ": \(line.source)."
  }

  func nationalTarget(area: String, value: String, year: String, status: String) -> String {
    "National target (\(area)): \(value) for \(year) (\(status))."
  }

  var adultLearningMeasures: String {
    "Adult learning is measured over four weeks (Labour Force Survey) or over twelve months "
      + "(Labour Force Survey or Adult Education Survey, with or without guided on-the-job "
      + "training). These measures are never mixed. This page uses"
  }
}

extension EnglishPhrases {
  func unionLevel(_ level: UnionLevel) -> String {
    let subject = level.isTotal ? "the Union's total" : "the European average"
    let verdict = level.verdict.map { ", " + $0 } ?? ""
    return "In \(level.year), the latest year that all areas compared share, \(subject) was "
      + "\(level.value)\(verdict)."
  }

  func commonYear(_ year: String) -> String {
    "The figures are those of \(year), the latest year that all areas compared share; there is no "
      + "figure for the Union."
  }

  var totalIsNotApportioned: String {
    "This target is a total for the Union: it is not apportioned to countries or regions."
  }

  var outsideUnion: String { "outside the European Union, no gap" }

  func clauses(_ clauses: [String]) -> String { clauses.joined(separator: "; ") + "." }

  func noFigure(for areas: [String], _ refusal: Refusal) -> String {
    "No figure for \(enumeration(areas)): \(self.refusal(refusal))."
  }

  var noCommonYear: String { "The latest figures are of different years and are not compared." }

  func newer(area: String, value: String, year: String) -> String {
    "\(area): a newer figure exists, \(value) in \(year)."
  }

  func standsFor(area: String, level: Int?, regions: [String]) -> String {
    let level = level.map { " (NUTS \($0))" } ?? ""
    return "the figure is that of \(area)\(level), which contains \(enumeration(regions)); none is "
      + "used for the smaller area."
  }

  func noFigures(of indicator: String, tables: [String]) -> String {
    "\(indicator): not in the bundled data. Table that would give it: \(enumeration(tables))."
  }

}

extension EnglishPhrases {
  func source(publisher: String, code: String, editions: [String]) -> String {
    "Source: \(publisher) (online data code: \(code)), edition \(enumeration(editions))."
  }

  func listSource(publisher: String?, name: String, editions: [String]) -> String {
    "Source: \(publisher ?? "publisher not stated"), \(name), edition \(enumeration(editions))."
  }

  func editions(_ editions: [String]) -> String {
    "Edition of the data (date of the table, not reference year): \(editions.joined(separator: "; "))."
  }

  func flagsUnknown(table: String, edition: String, from year: Int?) -> String {
    let since = year.map { " from \($0) on" } ?? ""
    return "The flags of \(table), edition \(edition), are not known\(since): a figure without a "
      + "letter may have one at its source."
  }

  func unknownFlag(_ letter: String) -> String { "\(letter): not in the catalogue's list of flags" }

  var corrected: String {
    "corrected by this project; quality.md says what the source states, and why."
  }

  var noFlags: String { "No figure on this page carries a flag." }

  func areaCodes(_ edition: NUTSEdition) -> String {
    "Codes of areas: NUTS \(edition.year)."
  }

  var symbols: String { "“:” not available; “–” not applicable." }

  var receipts: String {
    "A code such as F-0000000A is the receipt of a figure: it stands beside the figure's source in "
      + "the CSV files."
  }

  var licence: String {
    "Eurostat's data are used under the licence CC BY 4.0. Gaps, comparisons and shares are "
      + "calculations by Skillgap."
  }
}
