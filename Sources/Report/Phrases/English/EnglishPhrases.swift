import StatisticalModel

/// The wording of the English pages.
struct EnglishPhrases: Phrases {
  let language = Language.english

  func statement(_ statement: TargetStatement) -> String {
    let target = "a target of \(statement.value) for \(statement.measure)"
    let year = "for \(statement.year)"
    return switch (statement.area, statement.status) {
    case (nil, .passed): "The European Union had set itself, \(year), \(target)."
    case (nil, .inForce): "The European Union has set itself, \(year), \(target)."
    case (nil, let status):
      "The European Union has, \(year), \(target); \(word(status))."
    case (let area?, let status): "\(area) has, \(year), \(target); \(word(status))."
    }
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

  func commonYear(_ year: String, unionHasAnother: Bool) -> String {
    "The figures are those of \(year), the latest year that all areas compared share; there is no "
      + "figure for the Union\(unionHasAnother ? " in that year" : "")."
  }

  var totalIsNotApportioned: String {
    "This target is a total for the Union: it is not apportioned to countries or regions."
  }

  func noFigure(for areas: [String], _ refusal: Refusal) -> String {
    "No figure for \(enumeration(areas)): \(word(refusal))."
  }

  func standsFor(area: String, level: Int?, regions: [String]) -> String {
    let level = level.map { " (NUTS \($0))" } ?? ""
    return "the figure is that of \(area)\(level), which contains \(enumeration(regions)); none is "
      + "used for the smaller area."
  }
}

extension EnglishPhrases {
  func flagsUnknown(table: String, edition: String, from year: Int?) -> String {
    let since = year.map { " from \($0) on" } ?? ""
    return "The flags of \(table), edition \(edition), are not known\(since): a figure without a "
      + "letter may have one at its source."
  }

  func corrected(explainedIn file: String) -> String {
    "corrected by this project; \(file) says what the source states, and why."
  }

  var receipts: String {
    "A code such as F-0000000A is the receipt of a figure: it stands beside the figure's source in "
      + "the CSV files."
  }

  func licence(_ licence: String) -> String {
    "Eurostat's data are used under the licence \(licence). Gaps, comparisons and shares are "
      + "calculations by Skillgap."
  }
}
