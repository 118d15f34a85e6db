import StatisticalModel

/// Ranks areas among all of one level inside the Union that have a share of the same year.
///
/// The latest year of the others means nothing. A value of low reliability (flag `u`) takes no
/// part, nor does a value computed here, a count, or an area whose code is no longer in use. Areas
/// that the catalogue lacks take part where their code is built as NUTS builds those of a member.
struct Ranking {
  let geography: Geography
  let series: CompletedSeries

  /// What areas must have in common to be held against each other.
  private struct Field: Hashable {
    let indicator: IndicatorID
    let sex: Sex
    let level: Int
    let period: TimePeriod
    /// The table and the edition of the value that is ranked: others are taken from there too,
    /// where it has them.
    let dataflow: Dataflow
    let edition: Edition?
  }

  /// The same gaps in the same order, each with its rank where it has one.
  func ranked(_ gaps: [GapResult]) -> [GapResult] {
    var fields: [Field: [DecimalNumber]] = [:]
    return gaps.map { gap in
      guard let figure = gap.figure, takesPart(figure), let level = level(of: gap.area)
      else { return gap }
      let field = Field(
        indicator: gap.target.indicator, sex: gap.sex, level: level, period: figure.period,
        dataflow: figure.dataflow, edition: series.versions.edition(of: figure))
      let values = fields[field] ?? values(in: field, beside: figure)
      fields[field] = values
      var gap = gap
      gap.rank = GapResult.Rank(
        place: 1 + values.count { $0 > figure.value }, count: values.count)
      return gap
    }
  }

  private func takesPart(_ figure: Figure) -> Bool {
    figure.unit.kind == .percentage && figure.status == .observed
      && !figure.flags.contains(.lowReliability)
  }

  /// 0 for a country; nil for what is ranked at no level.
  private func level(of place: Place) -> Int? {
    guard let code = place.area, geography.lies(place, in: geography.union),
      !geography.isDiscontinued(code)
    else { return nil }
    return geography.areas[code]?.kind == .country ? 0 : geography.regionLevel(of: code)
  }

  private func values(in field: Field, beside figure: Figure) -> [DecimalNumber] {
    grounds(of: field).compactMap { standing in
      standing.lazy.compactMap { series.figure(of: $0, beside: figure) }.first
        .flatMap { takesPart($0) ? $0.value : nil }
    }
  }

  /// For each area of a level the series that may stand for it: its own, then that of a region
  /// which is the same ground under another code, then that of the country whose only region it
  /// is, as a table of regions has it.
  private func grounds(of field: Field) -> [[IndicatorSeries]] {
    let own = series.series(of: field.indicator).filter { $0.sex == field.sex }
    let countries =
      field.level == 0
      ? [] : series.amongRegions.series(of: field.indicator).filter { $0.sex == field.sex }
    var grounds: [ReferenceArea: [IndicatorSeries]] = [:]
    for candidate in own where level(of: candidate.area) == field.level {
      candidate.area.area.map { grounds[$0, default: []].append(candidate) }
    }
    for candidate in own where level(of: candidate.area).map({ $0 > 0 }) ?? false {
      only(at: field.level, on: candidate.area).map { grounds[$0, default: []].append(candidate) }
    }
    for candidate in countries where level(of: candidate.area) == 0 {
      only(at: field.level, on: candidate.area).map { grounds[$0, default: []].append(candidate) }
    }
    return Array(grounds.values)
  }

  /// The other code of a level that is the same ground as a place.
  private func only(at level: Int, on place: Place) -> ReferenceArea? {
    place.area.flatMap { code in
      geography.codes(ofGround: code).first {
        $0 != code && geography.regionLevel(of: $0) == level && !geography.isDiscontinued($0)
      }
    }
  }
}
