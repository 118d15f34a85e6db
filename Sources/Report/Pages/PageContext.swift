import StatisticalModel

/// What every page of one language is made from.
struct PageContext: Sendable {
  let input: ReportInput
  let language: Language
  let phrases: any Phrases
  let style: NumberStyle

  init(input: ReportInput, language: Language) {
    self.input = input
    self.language = language
    phrases = language.phrases
    style = NumberStyle(language: language)
  }

  var catalogue: ReferenceCatalogue { input.catalogue }

  func name(of area: ReferenceArea) -> String { catalogue.name(of: area, in: language) }

  /// The name with the code: `Hainaut (BE32)`; the Union is known by its name alone.
  func label(of area: ReferenceArea) -> String {
    area == ReferenceCatalogue.union ? name(of: area) : "\(name(of: area)) (\(area))"
  }

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
    let decimals = catalogue.indicator(target.indicator)?.decimals ?? target.value.scale
    return style.decided(target.value, unit: target.unit, decimals: decimals, in: place)
  }

  func gap(_ gap: DecimalNumber, of indicator: Indicator, in place: NumberStyle.Place) -> String {
    style.gap(gap, unit: indicator.unit, decimals: indicator.decimals, in: place)
  }

  func statement(_ target: Target, of indicator: Indicator) -> String {
    phrases.statement(
      TargetStatement(
        value: value(target, in: .sentence), year: target.period.description,
        measure: indicator.measure[language], status: target.status,
        area: target.area == ReferenceCatalogue.union ? nil : name(of: target.area)))
  }

  /// That there is no figure of an indicator, and which tables would give one.
  func absence(of indicator: Indicator) -> String {
    let label = indicator.label[language]
    let tables = Set(indicator.sources.map(\.dataflow)).sorted().map(\.text)
    guard tables.isEmpty else { return phrases.noFigures(of: label, tables: tables) }
    let refusal = input.results.gaps.first { $0.target.indicator == indicator.id }?.refusal
    return phrases.labelled(label, phrases.refusal(refusal ?? .notInBundledData) + ".")
  }

  /// A refusal in words with its code.
  func remark(_ refusal: Refusal) -> RichText {
    RichText(phrases.refusal(refusal) + " (") + .code(refusal.rawValue) + ")"
  }

  func heading(_ heading: Heading, level: Int = 2) -> Document.Block {
    .heading(level, RichText(phrases.heading(heading)))
  }

  func column(_ column: ColumnTitle, _ alignment: Table.Alignment = .left) -> Table.Column {
    Table.Column(RichText(phrases.column(column)), alignment)
  }

  func valueColumn(_ unit: Unit) -> Table.Column {
    column(unit.kind == .thousandPersons ? .valueInThousands : .value, .right)
  }

  func gapColumn(_ unit: Unit) -> Table.Column {
    switch unit.kind {
    case .percentage: column(.gapInPoints, .right)
    case .thousandPersons: column(.gapInThousands, .right)
    case .persons, nil: column(.gap, .right)
    }
  }

  /// The name of a page in this language: `eurometropole.fr.md`.
  func fileName(_ territory: TerritoryID) -> String { "\(territory).\(language.rawValue).md" }
}

extension RichText {
  /// There is no such figure, as Eurostat marks it.
  static let notAvailable: RichText = ":"
  /// There can be no such figure.
  static let notApplicable: RichText = "–"
}
