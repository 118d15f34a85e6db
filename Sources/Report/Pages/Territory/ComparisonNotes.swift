import StatisticalModel

/// The notes that a row of a comparison needs: region level, newer figure, refusal.
struct ComparisonNotes {
  let context: PageContext
  let comparison: TerritoryComparison

  /// The numbers of the notes of `row`, which are put into `apparatus`.
  func numbers(for row: ComparedArea, in apparatus: inout PageApparatus) -> [Int] {
    texts(for: row).map { apparatus.note($0) }
  }

  private func texts(for row: ComparedArea) -> [String] {
    let indicator = comparison.indicator.label[context.language]
    let name = context.name(of: row.area)
    let subject = "\(name) (\(indicator))"
    var texts: [String] = []
    if row.figure != nil, case .side(let sides) = row.standing {
      let regions = sides.map(\.region).filter { .area($0) != row.area }.map {
        context.name(of: $0)
      }
      if !regions.isEmpty {
        texts.append(
          context.phrases.labelled(
            indicator,
            context.phrases.standsFor(
              area: name, level: row.area.area.flatMap { context.geography.areas[$0]?.level },
              regions: regions)))
      }
    }
    if let figure = comparison.printed(row), let derivation = figure.derivation {
      texts.append(
        CompositeText(context: context, indicator: comparison.indicator)
          .note(derivation, subject: subject))
    }
    if let newer = row.newer, row.figure != nil {
      let value = context.value(newer, of: comparison.indicator, in: .sentence)
      texts.append(
        context.phrases.newer(area: subject, value: value, year: newer.period.description))
    }
    if let refusal = row.refusal, row.figure == nil || refusal == .notAMember {
      let coverage = row.coverage.map { coverage in
        " (" + context.phrases.partlyCovered(context.coverage(coverage)) + ")"
      }
      texts.append(
        context.phrases.labelled(
          row.standing == .territory ? subject : indicator,
          context.phrases.word(refusal) + (coverage ?? "") + "."))
    }
    return texts
  }
}
