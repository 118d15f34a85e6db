import StatisticalModel

/// What is a label and its text in every language, and differs in nothing but the words.
extension Phrases {
  var colon: String { word(.colon) }
  var semicolon: String { word(.semicolon) }

  /// `A, B and C`.
  func enumeration(_ items: [String]) -> String { items.enumerated(with: word(.and)) }

  /// `label: text`, with the spacing of the language.
  func labelled(_ label: String, _ text: String) -> String { label + colon + text }

  private func labelled(_ label: Term, _ text: String) -> String { labelled(word(label), text) }

  /// One sentence of `clauses`.
  func clauses(_ clauses: [String]) -> String { clauses.joined(separator: semicolon) + "." }

  /// `amount` is a difference with its unit, or, once the unit was said, without.
  func gap(_ amount: String) -> String { labelled(.gap, amount) }

  /// Nil where there is nothing to say.
  func verdict(_ verdict: Verdict) -> String? {
    if verdict == Verdict(position: .below, standing: .missed) { return word(.belowBoth) }
    let said = [verdict.position.map(word), verdict.standing.map(word)].compactMap { $0 }
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }

  /// The line of the list of targets.
  func target(_ line: TargetLine) -> String {
    labelled(line.label, "\(line.value) \(word(.inYear)) \(line.year). ")
      + labelled(.status, word(line.status)) + ". "
      + labelled(line.isLegal ? .legalSource : .source, line.source) + "."
  }

  /// A country's target, after a sentence that said what is measured.
  func nationalTarget(area: String, value: String, year: String, status: String) -> String {
    labelled(
      "\(word(.nationalTarget)) (\(area))", "\(value) \(word(.forYear)) \(year) (\(status)).")
  }

  func newer(area: String, value: String, year: String) -> String {
    labelled(area, "\(word(.newerFigure)), \(value) \(word(.inYear)) \(year).")
  }

  /// Where the year of a comparison has no figure of an area that has one of another year.
  func otherYear(area: String, value: String, year: String, missing: String) -> String {
    labelled(
      area,
      "\(word(.noFigureOfYear)) \(missing)\(word(.semicolon))\(word(.latestFigure)), \(value)"
        + " \(word(.inYear)) \(year).")
  }

  func revised(_ text: RevisedText) -> String {
    labelled(
      text.area,
      "\(word(.byEdition)) \(text.edition) (\(text.proof)), \(word(text.isOfAll ? .editionOfAll : .editionBeside)),"
        + " \(text.value)\(word(.semicolon))\(word(.byEdition)) \(text.newestEdition),"
        + " \(text.newest).")
  }

  func noFigures(of indicator: String, tables: [String]) -> String {
    labelled(indicator, word(Refusal.notInBundledData)) + ". "
      + labelled(.tables, enumeration(tables)) + "."
  }

  /// A clause of the paragraph of the paces, with its area.
  func pace(_ text: PaceText) -> String {
    let pace = text.amount.map { "\($0) \(word(.aYear)) (\(text.years)), " } ?? ""
    return labelled(text.area, pace + text.arrival.clause(lastYear: text.lastYear)[language])
  }

  func noShare(_ areas: [String]) -> String {
    labelled("\(word(.noShare)) \(enumeration(areas))", word(Refusal.noProfile)) + "."
  }
}

/// The sources.
extension Phrases {
  func source(publisher: String, code: String, editions: [String]) -> String {
    labelled(
      .source,
      "\(publisher) (\(labelled(.onlineDataCode, code))), \(word(.edition)) "
        + "\(enumeration(editions)).")
  }

  func listSource(publisher: String?, name: String, editions: [String]) -> String {
    labelled(
      .source,
      "\(publisher ?? word(.publisherNotStated)), \(name), \(word(.edition)) "
        + "\(enumeration(editions)).")
  }

  func editions(_ editions: [String]) -> String { labelled(.editions, clauses(editions)) }

  func areaCodes(_ edition: NUTSEdition) -> String {
    labelled(.areaCodes, "NUTS \(edition.year).")
  }

  func unknownFlag(_ letter: String) -> String { labelled(letter, word(.unknownFlag)) }

  func populationSource(_ source: String) -> String { labelled(.population, source) + "." }
}

/// Shortage lists.
extension Phrases {
  func list(
    name: String, area: String, edition: String, kind: String, isConfirmed: Bool
  ) -> String {
    let doubt = isConfirmed ? "" : " (\(word(.kindToBeConfirmed)))"
    return "\(name), \(area), \(word(.edition)) \(edition)" + semicolon + kind + doubt
  }

  func noList(side: String) -> String { labelled(side, word(.noList)) + "." }

  func reference(to text: ListReferenceText) -> String {
    let count = text.count.map { ", \($0.part) \(word(.countOf)) \($0.whole)" } ?? ""
    let areas = text.areas.isEmpty ? "" : enumeration(text.areas) + ", "
    return "\(quoted(text.list)) (\(areas)\(text.kind), \(word(.edition)) \(text.edition)\(count))"
  }

  /// What stands on a side by one of several readings of a title or code alone.
  func uncertain(_ items: [String]) -> String { labelled(.uncertain, clauses(items)) }

  /// Whether ICT occupations are short: by lists with ICT titles and lists without, each with how
  /// many of how many.
  func verdict(confirmed: [String], unconfirmed: [String]) -> String {
    verdict(
      on: word(.technologyIsShort),
      [
        VerdictPart(word(.confirmedBy), confirmed), VerdictPart(word(.notConfirmedBy), unconfirmed),
      ])
  }

  /// A quoted statement and what lists say to it; parts without a list are left out.
  func verdict(on statement: String, _ parts: [VerdictPart]) -> String {
    let said = parts.filter { !$0.lists.isEmpty }
      .map { "\($0.word) \(enumeration($0.lists))\($0.detail)" }
    return labelled(quoted(statement), clauses(said))
  }
}
