import StatisticalModel

/// Ranks areas that may be ranked: of one level inside the Union, with a share of the same year.
///
/// A value of low reliability (flag `u`) takes no part, nor does a value computed here, a count,
/// or an area whose code is no longer in use.
struct Ranking {
  let geography: Geography

  /// What areas must have in common to be held against each other.
  private struct Field: Hashable {
    let target: TargetID
    let sex: Sex
    let level: Int
    let period: TimePeriod
  }

  /// The same gaps in the same order, each with its rank where it has one.
  func ranked(_ gaps: [GapResult]) -> [GapResult] {
    var values: [Field: [DecimalNumber]] = [:]
    for gap in gaps {
      guard let field = field(of: gap), let value = gap.figure?.value else { continue }
      values[field, default: []].append(value)
    }
    return gaps.map { gap in
      guard let field = field(of: gap), let value = gap.figure?.value,
        let all = values[field]
      else { return gap }
      var gap = gap
      gap.rank = GapResult.Rank(place: 1 + all.count { $0 > value }, count: all.count)
      return gap
    }
  }

  /// Nil for what takes no part.
  private func field(of gap: GapResult) -> Field? {
    guard let figure = gap.figure, figure.unit.kind == .percentage, figure.status == .observed,
      !figure.flags.contains(.lowReliability), let code = gap.area.area,
      let area = geography.areas[code],
      area.kind == .country || area.kind == .region, let level = area.level,
      geography.lies(gap.area, in: geography.union),
      !geography.isDiscontinued(code)
    else { return nil }
    return Field(target: gap.target.id, sex: gap.sex, level: level, period: figure.period)
  }
}
