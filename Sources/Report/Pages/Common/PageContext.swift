import StatisticalModel

/// What every page of one language is made from.
struct PageContext: Sendable {
  let input: ReportInput
  let language: Language
  let phrases: any Phrases
  let style: NumberStyle
  /// Where each gap stands in the results.
  private let gapPlaces: [GapKey: Int]
  let heldLists: [ShortageListID: HeldList]
  private let ending: String

  private struct GapKey: Hashable {
    let target: TargetID
    let area: Place
    let sex: Sex
  }

  /// `ending` is that of the files of pages, which texts name and link to.
  init(
    input: ReportInput, language: Language, ending: String = MarkdownRenderer().ending
  ) {
    self.input = input
    self.ending = ending
    let keys = input.figures.targets.gaps.map {
      GapKey(target: $0.target.id, area: $0.area, sex: $0.sex)
    }
    gapPlaces = Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
    heldLists = HeldList.all(in: input.occupations.entries)
    self.language = language
    phrases = language.phrases
    style = NumberStyle(language: language)
  }

  var catalogue: FigureCatalogue { input.catalogue.figures }
  var occupations: OccupationCatalogue { input.catalogue.occupations }
  var geography: Geography { input.catalogue.geography }

  /// Nil where the target does not concern the area.
  func gap(to target: TargetID, of area: Place, sex: Sex) -> GapResult? {
    gapPlaces[GapKey(target: target, area: area, sex: sex)].map { input.figures.targets.gaps[$0] }
  }

  func name(of place: Place) -> String { geography.name(of: place, in: language) }

  func name(of area: ReferenceArea) -> String { name(of: .area(area)) }

  /// The name with the code: `Hainaut (BE32)`; the Union and territories have their name alone.
  func label(of place: Place) -> String {
    guard let area = place.area, area != geography.union else { return name(of: place) }
    return "\(name(of: place)) (\(area))"
  }

  func label(of area: ReferenceArea) -> String { label(of: .area(area)) }

  /// The figure's value with its flags.
  func value(
    _ figure: Figure, of indicator: Indicator, in place: NumberStyle.Place
  ) -> String {
    style.flagged(
      style.quantity(
        figure.value, unit: indicator.unit, decimals: indicator.decimals, in: place),
      figure.flags)
  }

  func value(_ target: Target, in place: NumberStyle.Place) -> String {
    let decimals = catalogue.indicator(target.indicator)?.decimals ?? target.quantity.value.scale
    return style.decided(
      target.quantity.value, unit: target.quantity.unit, decimals: decimals, in: place)
  }

  func gap(_ gap: DecimalNumber, of indicator: Indicator, in place: NumberStyle.Place) -> String {
    style.gap(gap, unit: indicator.unit, decimals: indicator.decimals, in: place)
  }

  func statement(_ target: Target, of indicator: Indicator) -> String {
    phrases.statement(
      TargetStatement(
        value: value(target, in: .sentence), year: target.period.description,
        measure: indicator.measure[language], status: target.status,
        area: target.area == geography.union ? nil : name(of: target.area)))
  }

  /// One sentence a target, in their order; a country's does not repeat what is measured.
  func statements(_ targets: [Target], of indicator: Indicator) -> [String] {
    targets.enumerated().map { index, target in
      guard index > 0, geography.areas[target.area]?.kind == .country
      else { return statement(target, of: indicator) }
      return phrases.nationalTarget(
        area: name(of: target.area), value: value(target, in: .sentence),
        year: target.period.description, status: phrases.word(target.status))
    }
  }

  /// That there is no figure of an indicator, and which tables would give one.
  func absence(of indicator: Indicator) -> String {
    let label = indicator.label[language]
    let tables = Set(indicator.sources.map(\.dataflow)).sorted().map(\.text)
    let refusals = input.figures.targets.gaps.filter { $0.target.indicator == indicator.id }
      .compactMap(\.refusal)
    let ofCell = refusals.contains(.notInBundledData) ? nil : refusals.first(where: \.isOfCell)
    guard tables.isEmpty || ofCell != nil else {
      return phrases.noFigures(of: label, tables: tables)
    }
    let refusal = ofCell ?? refusals.first
    return phrases.labelled(label, phrases.word(refusal ?? .notInBundledData) + ".")
  }

  /// The edition of the table that a figure was read from.
  func edition(of figure: Figure) -> String {
    input.sources.snapshots[figure.cell.lineage].edition.description
  }

  /// The receipt of a figure with the cell that it was read from.
  func proof(of figure: Figure) -> String {
    "\(figure.receipt), \(input.sources.snapshots.source(of: figure.cell.lineage))"
  }

  /// What the newest edition says of the period of a figure that was read from another one.
  func revision(
    of figure: Figure, _ indicator: IndicatorID, in area: ReferenceArea, _ sex: Sex
  ) -> Figure? {
    let editions = input.sources.snapshots.all.filter { $0.name == figure.dataflow.text }
    guard
      editions.contains(where: { $0.edition > input.sources.snapshots[figure.cell.lineage].edition }
      )
    else {
      return nil
    }
    let series = input.figures.series.first {
      $0.indicator == indicator && $0.area == .area(area) && $0.sex == sex
    }
    return series?.figure(at: figure.period).flatMap { $0 == figure ? nil : $0 }
  }

  /// A refusal in words with its code, as it stands in a cell.
  func remark(_ refusal: Refusal) -> RichText {
    RichText(phrases.word(refusal) + " (") + .code(refusal.rawValue) + ")"
  }

  /// A refusal in words with its code, as a sentence of its own.
  func sentence(_ refusal: Refusal) -> RichText {
    RichText(phrases.word(refusal).asSentence + " (") + .code(refusal.rawValue) + ")."
  }

  func heading(_ heading: Heading, level: Int = 2) -> Document.Block {
    .heading(level, RichText(phrases.word(heading)))
  }

  func column(_ column: ColumnTitle, _ alignment: Table.Alignment = .left) -> Table.Column {
    Table.Column(RichText(phrases.word(column)), alignment)
  }

  func valueColumn(_ unit: Unit) -> Table.Column {
    column(unit.kind == .thousandPersons ? .valueInThousands : .value, .right)
  }

  func gapColumn(_ unit: Unit) -> Table.Column {
    switch unit.kind {
    case .percentage: column(.gapInPoints, .right)
    case .thousandPersons: column(.gapInThousands, .right)
    case .millionPersons, .persons, nil: column(.gap, .right)
    }
  }

  /// The path of a page's file, `memo/eurometropole.fr.md`.
  func file(of page: PageAddress) -> String { page.path + ending }
}
