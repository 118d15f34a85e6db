import StatisticalModel

/// The messages of Clean about areas that changed.
extension Finding {
  static func of(_ note: AreaRebuilder.Note, at location: SourceLocation) -> Finding {
    switch note {
    case .rebuilt(let area, let sources, let isWhole):
      Finding(
        code: .rebuiltArea, location: location,
        message: "\(area) is computed from \(names(sources)) where the file does not give it"
          + (isWhole ? "" : "; counts of divided areas are moved by persons, an estimate"),
        remedy: "nothing to do: a published value of the area replaces it")
    case .refused(let area, let sources, .incomplete(let missing)):
      Finding(
        code: .notRebuilt, location: location,
        message: "\(area) is not computed from \(names(sources)): the file has no"
          + " \(names(missing))",
        remedy: "import a table that has all of them, or one in the codes of today")
    case .refused(let area, let sources, .noSharedPeriod):
      Finding(
        code: .notRebuilt, location: location,
        message: "\(area) is not computed from \(names(sources)): in no period have all of them a"
          + " value",
        remedy: "import a table in the codes of today")
    case .refused(let area, let sources, .rateOfPart):
      Finding(
        code: .notRebuilt, location: location,
        message:
          "rates of \(area) are not computed from \(names(sources)): the rate of an area says"
          + " nothing of a part of it",
        remedy: "import a table in the codes of today")
    case .refused(let area, let sources, .unknownUnit(let unit)):
      Finding(
        code: .notRebuilt, location: location,
        message:
          "\(area) is not computed from \(names(sources)): the unit '\(unit)' is neither that of"
          + " a count nor that of a rate",
        remedy: "import a table in the codes of today")
    }
  }

  static func mixed(_ mixture: EditionCensus.Mixture, at location: SourceLocation) -> Finding {
    Finding(
      code: .mixedEditions, location: location,
      message: "the regions of \(mixture.country) are of no single edition of NUTS:"
        + " \(names(mixture.olderCodes)) ended with that of \(mixture.older.year),"
        + " \(names(mixture.newerCodes)) began with that of \(mixture.newer.year)",
      remedy: "nothing to do where series of the older codes are kept beside those of today; else"
        + " fetch the table in one edition")
  }

  private static func names(_ codes: [ReferenceArea]) -> String {
    let shown = codes.prefix(6).map(\.text).joined(separator: ", ")
    return codes.count > 6 ? "\(shown) and \(codes.count - 6) more" : shown
  }
}
