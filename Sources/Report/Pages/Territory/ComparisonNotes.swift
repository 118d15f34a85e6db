import StatisticalModel

/// The notes that a row of a comparison needs: region level, edition, figure of another year,
/// refusal.
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
      texts += larger(than: sides.map(\.region).filter { .area($0) != row.area }, row)
    }
    if let figure = comparison.printed(row), let derivation = figure.derivation {
      texts.append(
        CompositeText(context: context, indicator: comparison.indicator)
          .note(derivation, subject: subject))
    }
    texts += years(of: row, subject: subject)
    if let refusal = row.refusal, isSaid(refusal, of: row) {
      let coverage = row.coverage.map { coverage in
        " (" + context.phrases.partlyCovered(context.coverage(coverage)) + ")"
      }
      texts.append(
        context.phrases.labelled(
          row.standing == .territory || row.latest != nil ? subject : indicator,
          context.phrases.word(refusal) + (coverage ?? "") + "."))
    }
    return texts
  }

  /// That the row's area stands for regions within it, and why these have no figure where a table
  /// has their rows.
  private func larger(than regions: [ReferenceArea], _ row: ComparedArea) -> [String] {
    guard !regions.isEmpty else { return [] }
    let indicator = comparison.indicator.label[context.language]
    let level = row.area.area.flatMap { context.geography.areas[$0]?.level }
    let stands = context.phrases.labelled(
      indicator,
      context.phrases.standsFor(
        area: context.name(of: row.area), level: level,
        regions: regions.map { context.name(of: $0) }))
    let sex = comparison.indicator.followedSex
    let withheld = regions.compactMap { region -> String? in
      guard let target = comparison.target,
        let gap = context.gap(to: target.id, of: .area(region), sex: sex),
        let refusal = gap.refusal, gap.figure == nil, refusal.isOfCell
      else { return nil }
      return context.phrases.labelled(
        "\(context.name(of: region)) (\(indicator))", context.phrases.word(refusal) + ".")
    }
    return [stands] + withheld
  }

  /// The figure of the same year by a newer edition, and the latest one of another year.
  private func years(of row: ComparedArea, subject: String) -> [String] {
    var texts: [String] = []
    if let figure = row.figure, let revised = row.revised {
      texts.append(
        context.phrases.revised(
          RevisedText(
            area: subject, value: said(figure), edition: context.edition(of: figure),
            proof: context.proof(of: figure),
            newest: said(revised), newestEdition: context.edition(of: revised), isOfAll: true)))
    }
    if let latest = row.latest, let period = comparison.period {
      let year = latest.period.description
      texts.append(
        row.figure == nil
          ? context.phrases.otherYear(
            area: subject, value: said(latest), year: year, missing: period.description)
          : context.phrases.newer(area: subject, value: said(latest), year: year))
    }
    return texts
  }

  private func said(_ figure: Figure) -> String {
    context.value(figure, of: comparison.indicator, in: .sentence)
  }

  /// Whether a refusal explains what the row lacks; one of the target does not explain a figure of
  /// another year.
  private func isSaid(_ refusal: Refusal, of row: ComparedArea) -> Bool {
    if row.figure != nil { return refusal == .notAMember }
    return row.latest == nil || refusal == .notAMember || refusal.isOfCell
  }
}
