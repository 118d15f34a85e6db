import StatisticalModel

extension CSVFiles {
  /// What a row of `fair-shares.csv` is about: one key of an area, or why the area has no share.
  private struct AreaShare {
    let target: Target
    let area: Place
    var share: FairShare?
    var part: FairShare.Share?
    var refusal: Refusal?
  }

  /// One row an area and key; one without figures for an area that has none.
  var fairShares: CSVTable {
    CSVTable(
      estimate + parts,
      rows: input.figures.targets.apportionments.flatMap { apportionment in
        (apportionment.countries + apportionment.others).flatMap { share in
          share.shares.map {
            AreaShare(target: share.target, area: share.area, share: share, part: $0)
          }
        }
          + apportionment.refusals.map {
            AreaShare(target: apportionment.target, area: $0.area, refusal: $0.refusal)
          }
      })
  }

  private var estimate: [CSVColumn<AreaShare>] {
    [
      CSVColumn("target", \.target.id),
      CSVColumn("area", \.area),
      CSVColumn("area_label") { label($0.area) },
      CSVColumn("base_year") {
        $0.share?.baseYear ?? input.catalogue.figures.rules.fairShare.baseYear
      },
      CSVColumn("status_of_value") { ($0.share?.status ?? .refused).rawValue },
      CSVColumn("specialists", \.share?.specialists.value),
      CSVColumn("specialists_low", \.share?.specialists.range.lowerBound),
      CSVColumn("specialists_high", \.share?.specialists.range.upperBound),
      CSVColumn("employment", \.share?.employment.value),
      CSVColumn("employment_low", \.share?.employment.range.lowerBound),
      CSVColumn("employment_high", \.share?.employment.range.upperBound),
    ]
  }

  private var parts: [CSVColumn<AreaShare>] {
    [
      CSVColumn("key", \.part?.key.rawValue),
      CSVColumn("fair_share", \.part?.persons),
      CSVColumn("extra") { row -> DecimalNumber? in
        guard let share = row.share, let part = row.part else { return nil }
        return try? DecimalNumber.difference(part.persons, share.specialists.value)
      },
      CSVColumn("share_of_employment", \.part?.ofEmployment),
      CSVColumn("growth_required", \.part?.growth),
      CSVColumn("profile_year", \.share?.profileYear),
      CSVColumn("refusal", \.refusal?.rawValue),
      CSVColumn("receipt", \.part?.receipt),
      CSVColumn("source") { $0.share.map { source(of: $0.cells) } },
      CSVColumn("flags", \.share?.flags),
    ]
  }

  /// One row a target that is a total and a year.
  var equivalents: CSVTable {
    let columns: [CSVColumn<(target: Target, year: EquivalentShare)>] = [
      CSVColumn("target", \.target.id),
      CSVColumn("period", \.year.year),
      CSVColumn("specialists", \.year.specialists),
      CSVColumn("employment", \.year.employment.value),
      CSVColumn("employment_low", \.year.employment.range.lowerBound),
      CSVColumn("employment_high", \.year.employment.range.upperBound),
      CSVColumn("share_of_employment", \.year.share.value),
      CSVColumn("share_low", \.year.share.range.lowerBound),
      CSVColumn("share_high", \.year.share.range.upperBound),
      CSVColumn("receipt", \.year.receipt),
      CSVColumn("source") { source(of: $0.year.cells) },
    ]
    return CSVTable(
      columns,
      rows: input.figures.targets.apportionments.flatMap { apportionment in
        apportionment.equivalents.map { (apportionment.target, $0) }
      })
  }
}
