import StatisticalModel

/// Women and men in the countries of a territory, the territory and the Union.
struct ParitySection {
  let context: PageContext
  let result: TerritoryResult

  /// Nothing where no area has a figure.
  func blocks(apparatus: inout PageApparatus) -> [Document.Block] {
    let regions = result.territory.sides.map(\.region)
    let around = context.geography.countries(of: regions) + [context.geography.union]
    let areas = regions.map(Place.area) + [result.territory.place] + around.map(Place.area)
    let parities = context.input.figures.groups.parities.filter { areas.contains($0.area) }
      .sorted { place(of: $0, in: areas) < place(of: $1, in: areas) }
    guard !parities.isEmpty else { return [] }
    for parity in parities { apparatus.use(parity.women) }
    return [
      context.heading(.womenAndMen), .paragraph(RichText(context.phrases.parityNote)),
      .table(Table(columns: columns, rows: parities.map(row))),
    ]
  }

  private func place(of parity: Parity, in areas: [Place]) -> (Int, Int) {
    let order = context.catalogue.indicators.firstIndex { $0.id == parity.indicator }
    return (order ?? 0, areas.firstIndex(of: parity.area) ?? 0)
  }

  private var columns: [Table.Column] {
    [context.column(.indicator), context.column(.area), context.column(.year, .right)]
      + [.women, .men, .parityGap, .gapPace, .years].map { context.column($0, .right) }
      + [context.column(.receipt)]
  }

  private func row(_ parity: Parity) -> [RichText] {
    guard let indicator = context.catalogue.indicator(parity.indicator) else { return [] }
    let pace = parity.pace.value
    let value = { (figure: Figure?) -> RichText in
      figure.map { RichText(context.value($0, of: indicator, in: .table)) } ?? .notApplicable
    }
    return [
      RichText(indicator.label[context.language]), RichText(context.label(of: parity.area)),
      RichText(parity.period.description), value(parity.women), value(parity.men),
      RichText(context.gap(parity.gap, of: indicator, in: .table)),
      pace.map { RichText(context.pace($0.perYear, of: indicator, in: .table)) }
        ?? RichText(context.phrases.word(parity.pace.refusal ?? .tooFewPoints)),
      pace.map { RichText($0.window.years(joined: "–")) } ?? .notApplicable,
      .code(parity.receipt.description),
    ]
  }
}

/// Whether the sides of a territory, the regions of their countries and the Union's members become
/// more alike.
struct ConvergenceSection {
  let context: PageContext
  let result: TerritoryResult

  /// Nothing where no group has figures of two years.
  func blocks() -> [Document.Block] {
    let countries = Set(
      result.territory.sides.compactMap { context.geography.country(of: $0.region) })
    let shown = context.input.figures.groups.convergences.filter { convergence in
      switch convergence.group {
      case .members: true
      case .regions(let country, _): countries.contains(country)
      case .sides(let territory): territory == result.territory.id
      }
    }
    guard !shown.isEmpty else { return [] }
    return [
      context.heading(.convergence), .paragraph(RichText(context.phrases.convergenceNote)),
      .table(Table(columns: columns, rows: shown.map(row))),
    ]
  }

  private var columns: [Table.Column] {
    [context.column(.indicator), context.column(.areas)]
      + [.years, .sigma, .variation, .beta].map { context.column($0, .right) }
      + [context.column(.verdict), context.column(.receipt)]
  }

  private func row(_ convergence: Convergence) -> [RichText] {
    let (first, last) = (convergence.first, convergence.last)
    let style = context.style
    let label = context.catalogue.indicator(convergence.indicator)?.label[context.language]
    let change = { (before: DecimalNumber?, after: DecimalNumber?) -> RichText in
      guard let before, let after else { return .notApplicable }
      return RichText(
        style.number(before, decimals: 2) + " → " + style.number(after, decimals: 2))
    }
    let beta = convergence.beta.map { beta in
      style.number(beta.slope, decimals: 3)
        + (beta.determination.map { " (\(style.number($0, decimals: 2)))" } ?? "")
    }
    return [
      RichText(label ?? ""), RichText(group(of: convergence)),
      RichText("\(first.year)–\(last.year)"), change(first.sigma, last.sigma),
      change(first.variation, last.variation), beta.map { RichText($0) } ?? .notApplicable,
      RichText(context.phrases.word(convergence.verdict)),
      .code(convergence.receipt.description),
    ]
  }

  /// The group with how many of its areas have figures: `members of the Union (5/27)`.
  private func group(of convergence: Convergence) -> String {
    let name =
      if case .regions(let country, _) = convergence.group {
        context.name(of: country)
      } else {
        ""
      }
    return convergence.group.words(name: name)[context.language]
      + " (\(convergence.areas.count)/\(convergence.groupSize))"
  }
}

/// The two lines of the Digital Decade, for the overview.
struct TrajectorySection {
  let context: PageContext
  let target: Target

  /// Nothing where the target has no value to begin at, or its year has passed.
  func blocks() -> [Document.Block] {
    let trajectory = context.input.figures.targets.trajectories.first {
      $0.target.id == target.id
    }
    guard let trajectory, let indicator = context.catalogue.indicator(target.indicator),
      !trajectory.points.isEmpty
    else { return [] }
    let path = trajectory.points.filter { $0.line == .path }
    let rows = path.map { point -> [RichText] in
      let other = trajectory.points.first { $0.line == .baseline && $0.year == point.year }
      return [RichText("\(point.year)")]
        + [point, other].map { point in
          point.map { RichText(value($0.value, of: indicator)) } ?? .notApplicable
        }
    }
    let columns = [
      context.column(.year, .right), context.column(.path, .right),
      context.column(.baseline, .right),
    ]
    let note = trajectory.baseline.map { baseline in
      " "
        + context.phrases.baselineNote(
          slope: context.pace(baseline.perYear, of: indicator, in: .sentence),
          source: baseline.source[context.language], isConfirmed: baseline.isConfirmed)
    }
    return [
      context.heading(.trajectory, level: 3),
      .paragraph(RichText(context.phrases.pathNote + (note ?? ""))),
      .table(Table(columns: columns, rows: rows)),
    ]
  }

  private func value(_ value: DecimalNumber, of indicator: Indicator) -> String {
    context.style.quantity(
      value, unit: indicator.unit, decimals: indicator.decimals, in: .table)
  }
}
