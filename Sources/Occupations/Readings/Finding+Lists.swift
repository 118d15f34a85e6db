import StatisticalModel

extension Finding {
  static func unknownArea(
    _ area: String, of title: String, list: ShortageList, at location: SourceLocation
  ) -> Finding {
    Finding(
      code: .unknownListArea, location: location,
      message: "the area '\(area)' of '\(title)' is none that the entry of the list explains; the"
        + " title is left out",
      remedy: "add the area to the entry '\(list.id)' of data/catalogue/shortage-lists.yml")
  }

  static func unused(_ confirmation: TitleConfirmation, year: Int) -> Finding {
    Finding(
      code: .unusedConfirmation,
      location: SourceLocation(file: "catalogue/title-confirmations.csv"),
      message: "'\(confirmation.title)' is confirmed for the list '\(confirmation.list)', whose"
        + " edition of \(year) does not have it",
      remedy: "compare the spelling with the list, or write the last year of the title in 'to_year'"
    )
  }

  static func noCrosswalk(
    for list: ShortageList, file: String, _ count: Int
  ) -> Finding {
    Finding(
      code: .noCrosswalk, location: SourceLocation(file: file),
      message:
        "no table leads from the codes of \(list.codeSystem) to ISCO-08; the titles are looked"
        + " up instead, and \(count) have no unit group",
      remedy: "add the codes to data/catalogue/occupation-crosswalks.csv, or correct 'code_system'"
        + " of the entry '\(list.id)' of data/catalogue/shortage-lists.yml")
  }

  static func noTitle(of list: ShortageList, file: String, rows: Int) -> Finding {
    let rules = list.rows.map { "'\($0)'" }.joined(separator: " and ")
    return Finding(
      code: .emptySelection, location: SourceLocation(file: file),
      message: "the list '\(list.id)' has no title in the report: its entry"
        + (rules.isEmpty ? "" : " with \(rules)") + " keeps none of \(rows) rows",
      remedy:
        "correct the entry '\(list.id)' of data/catalogue/shortage-lists.yml, or import the list"
        + " again")
  }

  static func untitled(at location: SourceLocation) -> Finding {
    Finding(
      code: .emptyTitle, location: location,
      message: "the row has no title; it is left out",
      remedy: "give the row its title in the file, or delete the row")
  }

  /// Nil for a code that the table of its system has as the list spells it, and for one that a table
  /// with gaps lacks.
  static func code(
    _ code: ListCode, spelt text: String, of title: String, list: ShortageList,
    at location: SourceLocation, isUnitGroup: (String) -> Bool
  ) -> Finding? {
    let remedy =
      "correct the code in the file, or confirm the title in"
      + " data/catalogue/title-confirmations.csv"
    switch code.state {
    case .known: return nil
    case .respelled:
      return Finding(
        code: .respelledCode, location: location,
        message: "the code '\(text)' of '\(title)' is read as \(code.text)",
        remedy: "nothing to do, unless another code is meant")
    // Tables of other systems are known to have gaps; that of the unit groups is whole.
    case .empty where list.codeSystem != "ISCO-08", .unknown where list.codeSystem != "ISCO-08":
      return nil
    case .empty:
      return Finding(
        code: .unknownListCode, location: location,
        message: "'\(title)' has no code of ISCO-08; it is looked up by its title", remedy: remedy)
    case .unknown:
      let whole = "0" + ListRows.trimmed(text)
      let hint = isUnitGroup(whole) ? " (\(whole) would be one: a zero may be lost)" : ""
      return Finding(
        code: .unknownListCode, location: location,
        message:
          "the code '\(text)' of '\(title)' is no unit group of ISCO-08\(hint); it is looked up"
          + " by its title",
        remedy: remedy)
    }
  }

  static func ambiguous(
    _ title: String, readsLike titles: [String], at location: SourceLocation
  ) -> Finding {
    let alike = titles.map { "'\($0)'" }.joined(separator: " and ")
    return Finding(
      code: .ambiguousTitle, location: location,
      message: "'\(title)' reads like \(alike) of the dictionary, which lead to different unit"
        + " groups; neither is used",
      remedy: "confirm the title in data/catalogue/title-confirmations.csv, or correct"
        + " data/catalogue/occupation-titles.csv")
  }

  static func duplicate(
    _ title: String, firstLine: Int, at location: SourceLocation
  ) -> Finding {
    Finding(
      code: .duplicateTitle, location: location,
      message: "'\(title)' stands on line \(firstLine) already; it is counted once",
      remedy: "nothing to do, unless the two mean different occupations")
  }
}
