import StatisticalModel

/// What is said of pace and arrival of the areas of a comparison.
struct TrendSection {
  let context: PageContext
  let comparison: TerritoryComparison
  /// The gaps of the areas compared, in their order; none where the target does not concern them.
  private let gaps: [GapResult]

  init(context: PageContext, comparison: TerritoryComparison) {
    self.context = context
    self.comparison = comparison
    let sex = comparison.indicator.followedSex
    gaps = comparison.rows.compactMap { row in
      comparison.target.flatMap { context.gap(to: $0.id, of: row.area, sex: sex) }
        .flatMap { $0.trend != nil && $0.refusal == nil ? $0 : nil }
    }
  }

  private var phrases: any Phrases { context.phrases }
  private var indicator: Indicator { comparison.indicator }

  /// A heading, a paragraph, a table and how it is read; nothing without a target or a trend.
  func blocks(apparatus: inout PageApparatus) -> [Document.Block] {
    guard hasTrend else { return [] }
    for figure in gaps.compactMap(\.figure) { apparatus.use(figure) }
    let rules = context.catalogue.rules.trends
    return [
      context.heading(.paceAndArrival, level: 3), .paragraph(RichText(paragraph)),
      .table(Table(columns: columns, rows: gaps.map(row))),
      .paragraph(
        RichText(phrases.arrivalNote(horizon: rules.horizon, points: rules.intervalPoints))),
    ]
  }

  /// Whether any area has a pace or has met the target.
  var hasTrend: Bool {
    gaps.contains { $0.trend?.arrival.value != nil }
  }

  /// Pace and year area by area; empty without a trend.
  var paragraph: String {
    guard hasTrend, let target = comparison.target else { return "" }
    let value = context.value(target, in: .sentence)
    var sentences = [
      phrases.paceIntroduction(target: value), phrases.clauses(gaps.compactMap(clause)),
    ]
    sentences += Refusal.allCases.compactMap { refusal in
      let areas = gaps.filter { $0.trend?.arrival.refusal == refusal }.map {
        context.name(of: $0.area)
      }
      return areas.isEmpty ? nil : phrases.noArrival(for: areas, refusal)
    }
    let then = gaps.compactMap { gap in
      gap.trend?.inTargetYear.map { (name: context.name(of: gap.area), figure: $0) }
    }
    let hasPassed = gaps.contains {
      ($0.figure?.period.year ?? 0) >= target.period.year
    }
    if hasPassed {
      let values = then.map {
        phrases.labelled($0.name, context.value($0.figure, of: indicator, in: .sentence))
      }
      sentences.append(phrases.targetYearPassed(target.period.description, values: values))
    }
    return sentences.joined(separator: " ")
  }

  /// Nil where the year cannot be said.
  private func clause(_ gap: GapResult) -> String? {
    guard let arrival = gap.trend?.arrival.value else { return nil }
    let pace = gap.trend?.pace.value
    return phrases.pace(
      PaceText(
        area: context.name(of: gap.area),
        amount: pace.map { context.pace($0.perYear, of: indicator, in: .sentence) },
        years: pace.map { $0.window.years(joined: "–") } ?? "",
        arrival: arrival.straightLine, lastYear: gap.figure?.period.description ?? ""))
  }

  private var columns: [Table.Column] {
    let pace: ColumnTitle = indicator.unit.kind == .percentage ? .pacePoints : .paceThousands
    return [context.column(.area)]
      + [.years, pace, .standardError, .required].map { context.column($0, .right) }
      + [.progress, .arrival, .interval].map { context.column($0) }
  }

  private func row(_ gap: GapResult) -> [RichText] {
    let trend = gap.trend
    let pace = trend?.pace.value
    let number = { (value: DecimalNumber?) -> RichText in
      value.map { RichText(context.pace($0, of: indicator, in: .table)) } ?? .notApplicable
    }
    return [
      RichText(context.label(of: gap.area)),
      pace.map { RichText($0.window.years(joined: "–")) } ?? .notApplicable,
      number(pace?.perYear),
      pace?.standardError.map {
        RichText(context.style.number($0, decimals: context.paceDecimals(indicator)))
      } ?? .notApplicable,
      trend?.required.refusal == .targetYearPassed
        ? RichText(phrases.word(Refusal.targetYearPassed)) : number(trend?.required.value),
      RichText(progress(of: trend)), RichText(arrival(of: trend)), RichText(interval(of: trend)),
    ]
  }

  /// The class of progress; else the ratio, where there is one, as an indication.
  private func progress(of trend: Trend?) -> String {
    let ratio = trend?.growth.value?.ratio
    if let progress = trend?.progress.value {
      let behind = ratio.map { " (\(context.style.number($0, decimals: 2)))" }
      return phrases.word(progress) + (progress == .achieved ? "" : behind ?? "")
    }
    guard let ratio else { return "–" }
    return phrases.indication(context.style.number(ratio, decimals: 2))
  }

  /// The year by the straight line, with the range of all rules where they differ.
  private func arrival(of trend: Trend?) -> String {
    guard let arrival = trend?.arrival else { return "–" }
    switch arrival {
    case .refused(let refusal): return phrases.word(refusal)
    case .given(let estimate):
      let text = phrases.word(estimate.straightLine)
      guard Set(estimate.rules).count > 1, let range = context.range(of: estimate.rules) else {
        return text
      }
      return "\(text) (\(range))"
    }
  }

  private func interval(of trend: Trend?) -> String {
    guard let interval = trend?.arrival.value?.interval else { return "–" }
    switch interval {
    case .refused(.targetReached): return "–"
    case .refused(let refusal): return phrases.word(refusal)
    case .given(let range): return context.range(of: [range.earliest, range.latest]) ?? "–"
    }
  }
}
