import StatisticalModel

/// The part of the overview for indicators without a target: the latest value of the Union and of
/// the countries that the territories lie in.
struct LatestSection {
  let context: PageContext

  func blocks(apparatus: inout PageApparatus) -> [Document.Block] {
    let withTarget = Set(context.catalogue.targets.map(\.indicator))
    var rows: [[RichText]] = []
    for indicator in context.catalogue.indicators
    where indicator.role == .indicator && !withTarget.contains(indicator.id) {
      for area in areas {
        guard let row = row(of: indicator, in: area, apparatus: &apparatus) else { continue }
        rows.append(row)
      }
    }
    guard !rows.isEmpty else { return [] }
    let columns = [
      context.column(.indicator), context.column(.area), context.column(.year, .right),
      context.column(.value, .right), context.column(.receipt),
    ]
    return [
      context.heading(.indicatorsWithoutTarget), .table(Table(columns: columns, rows: rows)),
    ]
  }

  private var areas: [ReferenceArea] {
    let regions = context.geography.territories.flatMap(\.sides).map(\.region)
    return [context.geography.union] + context.geography.countries(of: regions).sorted()
  }

  private func row(
    of indicator: Indicator, in area: ReferenceArea, apparatus: inout PageApparatus
  ) -> [RichText]? {
    let candidates = context.input.figures.series
      .filter { $0.indicator == indicator.id && $0.area == .area(area) }.sorted { $0.sex < $1.sex }
    guard let series = candidates.first(where: { $0.sex == .total }) ?? candidates.first,
      let figure = series.latest
    else { return nil }
    apparatus.use(indicator)
    apparatus.use(figure)
    // Indicators of different units share the column, so that counts are written with their scale.
    return [
      RichText(indicator.label[context.language]),
      RichText(context.label(of: area)) + apparatus.references(on: .area(area)),
      RichText(figure.period.description),
      RichText(context.value(figure, of: indicator, in: .sentence)),
      .code(figure.receipt.description),
    ]
  }
}
