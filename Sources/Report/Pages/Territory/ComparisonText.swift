import StatisticalModel

/// A comparison said in a paragraph: target and its year, the Union, the sides one by one, their
/// countries, each with its verdict, all of one year.
struct ComparisonText {
  let context: PageContext
  let comparison: TerritoryComparison
  /// The targets of the indicator that countries set for themselves, where they are to be said.
  var national: [Target] = []

  private var indicator: Indicator { comparison.indicator }
  private var phrases: any Phrases { context.phrases }
  private var union: ComparedArea? { comparison.rows.first { $0.standing == .union } }
  private var others: [ComparedArea] { comparison.rows.filter { $0.standing != .union } }

  /// Whether the target is a total, which says nothing of the areas inside its own.
  private var isTotal: Bool { comparison.target?.forOthers == Target.RoleForOthers.none }

  /// Whether any figure stands in the comparison.
  var hasFigures: Bool { comparison.rows.contains { $0.figure != nil || $0.latest != nil } }

  /// The Union's target first.
  var targets: [Target] {
    (comparison.target.map { [$0] } ?? []) + national.filter { $0 != comparison.target }
  }

  /// Where there is no figure at all: the targets, and which tables would give figures.
  var paragraph: String {
    var sentences = zip(targets, context.statements(targets, of: indicator)).flatMap {
      $0.id == comparison.target?.id ? [$1] : [$1] + distances(to: $0)
    }
    guard hasFigures else {
      return (sentences + absences).joined(separator: " ")
    }
    if let period = comparison.period {
      sentences.append(unionSentence(period.description))
    }
    if isTotal { sentences.append(phrases.totalIsNotApportioned) }
    let clauses = clauses(of: others.filter { $0.figure != nil })
    if !clauses.isEmpty { sentences.append(phrases.clauses(clauses)) }
    if comparison.period == nil { sentences += latest }
    return (sentences + refusals).joined(separator: " ")
  }

  /// Which tables would give figures, and what is said of areas that a table has without a value.
  private var absences: [String] {
    let known = comparison.rows.compactMap(\.refusal).filter(\.isOfCell)
    return known.isEmpty ? [context.absence(of: indicator)] : refusals
  }

  /// Where the areas compared stand against a country's own target, in their latest year.
  private func distances(to target: Target) -> [String] {
    let clauses = comparison.rows.compactMap { row -> String? in
      let found = context.gap(to: target.id, of: row.area, sex: .total)
      guard let found, let figure = found.figure, let gap = found.gap else { return nil }
      let value = context.value(figure, of: indicator, in: .sentence)
      let standing = TargetStanding(gap: gap)
      let distance = context.gap(gap, of: indicator, in: .sentence)
      let said = phrases.word(standing)
      return phrases.labelled(
        context.name(of: row.area),
        "\(value) (\(figure.period)), "
          + (standing == .met ? said : said + " (" + phrases.gap(distance) + ")"))
    }
    return clauses.isEmpty ? [] : [phrases.clauses(clauses)]
  }

  private func unionSentence(_ year: String) -> String {
    guard let union, let figure = union.figure else {
      return phrases.commonYear(year, unionHasAnother: union?.latest != nil)
    }
    let said = remarks(on: union, unitIsSaid: false).joined(separator: ", ")
    return phrases.unionLevel(
      UnionLevel(
        value: context.value(figure, of: indicator, in: .sentence), year: year,
        verdict: said.isEmpty ? nil : said, isTotal: indicator.unit.kind != .percentage))
  }

  /// One clause an area; the unit of the gaps is written once, at the first of them.
  private func clauses(of rows: [ComparedArea]) -> [String] {
    var unitIsSaid = false
    return rows.compactMap { row in
      guard let figure = row.figure else { return nil }
      let value = context.value(figure, of: indicator, in: .sentence)
      let remarks = remarks(on: row, unitIsSaid: unitIsSaid)
      if TargetStanding(of: row) == .missed { unitIsSaid = true }
      return phrases.labelled(
        context.name(of: row.area), ([value] + remarks).joined(separator: ", "))
    }
  }

  private func remarks(on row: ComparedArea, unitIsSaid: Bool) -> [String] {
    var text = phrases.verdict(Verdict(row)) ?? ""
    if let gap = row.gap, TargetStanding(gap: gap) == .missed {
      // Only percentage points leave their unit out; a count reads the same everywhere.
      let short = unitIsSaid && indicator.unit.kind == .percentage
      let number = context.gap(gap, of: indicator, in: short ? .table : .sentence)
      text += " (" + (unitIsSaid ? number : phrases.gap(number)) + ")"
    }
    let outside = row.refusal == .notAMember ? [phrases.word(.outsideUnion)] : []
    return (text.isEmpty ? [] : [text]) + outside
  }

  /// Where the areas share no year: what there is, without a comparison.
  private var latest: [String] {
    let clauses = comparison.rows.compactMap { row -> String? in
      guard let figure = row.latest ?? row.figure else { return nil }
      let value = context.value(figure, of: indicator, in: .sentence)
      return phrases.labelled(
        context.name(of: row.area), "\(value) (\(figure.period))")
    }
    return clauses.isEmpty ? [] : [phrases.word(.noCommonYear), phrases.clauses(clauses)]
  }

  /// One sentence a refusal, naming the areas without a figure in their order.
  private var refusals: [String] {
    // What is true of a territory whatever the indicator is said once, with its sides.
    let without = others.filter {
      $0.figure == nil && $0.latest == nil
        && ($0.standing != .territory || $0.refusal == .coverageBelowThreshold)
    }
    return Refusal.allCases.compactMap { refusal in
      let areas = without.filter { $0.refusal ?? comparison.refusal == refusal }
      guard !areas.isEmpty else { return nil }
      return phrases.noFigure(for: areas.map { context.name(of: $0.area) }, refusal)
    }
  }
}
