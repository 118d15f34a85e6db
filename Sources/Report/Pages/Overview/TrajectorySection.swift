import StatisticalModel

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
