import StatisticalModel

/// The part of the overview that holds all areas against one target.
struct TargetSection {
  let context: PageContext
  let target: Target

  /// Whether any area has a value to hold against the target.
  var hasFigures: Bool {
    context.catalogue.indicator(target.indicator) != nil && gaps.contains { $0.figure != nil }
  }

  private var gaps: [GapResult] {
    context.input.figures.targets.gaps.filter { $0.target.id == target.id && $0.sex == .total }
  }

  /// Nothing where no area has a value.
  func blocks(apparatus: inout PageApparatus) -> [Document.Block] {
    let gaps = gaps.sorted { key(of: $0.area) < key(of: $1.area) }
    guard hasFigures, let indicator = context.catalogue.indicator(target.indicator)
    else { return [] }
    apparatus.use(indicator)
    apparatus.use(target)
    for figure in gaps.flatMap({ [$0.figure, $0.union, $0.country].compactMap { $0 } }) {
      apparatus.use(figure)
    }
    let showsRemarks = gaps.contains { $0.refusal != nil }
    let rows = gaps.map {
      row($0, of: indicator, apparatus: &apparatus) + (showsRemarks ? [remark($0)] : [])
    }
    return [
      .heading(2, RichText(indicator.label[context.language])),
      .paragraph(RichText(context.statement(target, of: indicator))),
      .table(Table(columns: columns(indicator, remarks: showsRemarks), rows: rows)),
    ] + TrajectorySection(context: context, target: target).blocks()
  }

  /// The Union first, then each country with its regions behind it, as their codes have it.
  private func key(of area: Place) -> (Int, Place, Int, Place) {
    let country = context.geography.country(of: area).map(Place.area)
    let rank = area == .area(context.geography.union) ? 0 : country == nil ? 1 : 2
    return (rank, country ?? area, country == area ? 0 : 1, area)
  }

  private func columns(_ indicator: Indicator, remarks: Bool) -> [Table.Column] {
    [
      context.column(.area), context.column(.year, .right), context.valueColumn(indicator.unit),
      context.column(.target, .right), context.gapColumn(indicator.unit),
      context.column(.shareOfTarget, .right), context.column(.union, .right),
      context.column(.country, .right), context.column(.receipt),
    ] + (remarks ? [context.column(.remark)] : [])
  }

  private func row(
    _ gap: GapResult, of indicator: Indicator, apparatus: inout PageApparatus
  ) -> [RichText] {
    let isUnion = gap.area == .area(context.geography.union)
    let isRegion = context.geography.country(of: gap.area).map(Place.area) != gap.area
    let share = gap.shareOfTarget.map {
      RichText(context.style.share($0, decimals: 1))
    }
    return [
      RichText(context.label(of: gap.area)) + apparatus.references(on: gap.area),
      gap.figure.map { RichText($0.period.description) } ?? .notAvailable,
      value(gap.figure, of: indicator),
      gap.gap == nil ? .notApplicable : RichText(context.value(target, in: .table)),
      gap.gap.map { RichText(context.gap($0, of: indicator, in: .table)) } ?? .notApplicable,
      share ?? .notApplicable,
      isUnion
        ? .notApplicable
        : companion(gap.union, of: context.geography.union, beside: gap, apparatus: &apparatus),
      isUnion || !isRegion
        ? .notApplicable
        : country(of: gap, apparatus: &apparatus),
      gap.figure.map { .code($0.receipt.description) } ?? .notApplicable,
    ]
  }

  private func country(of gap: GapResult, apparatus: inout PageApparatus) -> RichText {
    context.geography.country(of: gap.area).map {
      companion(gap.country, of: $0, beside: gap, apparatus: &apparatus)
    } ?? .notAvailable
  }

  /// The value of the Union or of a country, with a note where a newer edition has another one.
  private func companion(
    _ figure: Figure?, of area: ReferenceArea, beside gap: GapResult,
    apparatus: inout PageApparatus
  ) -> RichText {
    guard let figure, let indicator = context.catalogue.indicator(target.indicator) else {
      return .notAvailable
    }
    let value = value(figure, of: indicator)
    guard let revised = context.revision(of: figure, indicator.id, in: area, gap.sex) else {
      return value
    }
    apparatus.use(revised)
    let said = { context.value($0, of: indicator, in: .sentence) }
    let text = context.phrases.revised(
      RevisedText(
        area: "\(context.name(of: area)), \(figure.period)", value: said(figure),
        edition: context.edition(of: figure), proof: context.proof(of: figure),
        newest: said(revised),
        newestEdition: context.edition(of: revised), isOfAll: false))
    return value + .references(to: [apparatus.note(text)])
  }

  private func value(_ figure: Figure?, of indicator: Indicator) -> RichText {
    figure.map { RichText(context.value($0, of: indicator, in: .table)) } ?? .notAvailable
  }

  private func remark(_ gap: GapResult) -> RichText { gap.refusal.map(context.remark) ?? "" }
}
