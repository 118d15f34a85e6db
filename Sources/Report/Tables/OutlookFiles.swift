import StatisticalModel

/// The files under `csv/` of what is computed of targets and groups of areas.
struct OutlookFiles {
  let input: ReportInput

  private var outlook: Outlook { input.results.outlook }

  var files: [ReportFile] {
    OutlookFile.allCases.map {
      ReportFile(path: $0.rawValue, text: table(of: $0).textForSpreadsheets)
    }
  }

  func table(of file: OutlookFile) -> CSVTable {
    switch file {
    case .trajectories: trajectories
    case .fairShares: fairShares
    case .equivalents: equivalents
    case .parity: parity
    case .convergence: convergence
    }
  }

  /// One row an area and key; one without figures for an area that has none.
  var fairShares: CSVTable {
    let header = """
      target,area,area_label,base_year,status_of_value,specialists,specialists_low,\
      specialists_high,employment,employment_low,employment_high,key,fair_share,extra,\
      share_of_employment,growth_required,profile_year,refusal,receipt,source,flags
      """
    return CSVTable(
      header: header,
      rows: outlook.apportionments.flatMap { apportionment in
        (apportionment.countries + apportionment.others).flatMap(rows)
          + apportionment.refusals.map { row($0, of: apportionment.target) }
      })
  }

  private func rows(_ share: FairShare) -> [[CSVField]] {
    let numbers = [share.specialists, share.employment].flatMap { number in
      [number.value, number.range.lowerBound, number.range.upperBound].map { CSVField($0) }
    }
    return share.shares.map { part in
      let extra = try? DecimalNumber.difference(part.persons, share.specialists.value)
      return [
        CSVField(share.target.id), CSVField(share.area), CSVField(label(share.area)),
        CSVField(share.baseYear), CSVField(share.status.rawValue),
      ] + numbers + [
        CSVField(part.key.rawValue), CSVField(part.persons), CSVField(extra),
        CSVField(part.ofEmployment), CSVField(part.growth), CSVField(share.profileYear), "",
        CSVField(part.receipt), CSVField(source(of: share.lineages)), CSVField(share.flags),
      ]
    }
  }

  private func row(_ refusal: Apportionment.AreaRefusal, of target: Target) -> [CSVField] {
    let head = [
      CSVField(target.id), CSVField(refusal.area), CSVField(label(refusal.area)),
      CSVField(input.catalogue.fairShare.baseYear), CSVField(ValueStatus.refused.rawValue),
    ]
    let empty = [CSVField](repeating: "", count: 12)
    return head + empty + [CSVField(refusal.refusal.rawValue), "", "", ""]
  }

  /// One row a target that is a total and a year.
  var equivalents: CSVTable {
    CSVTable(
      header: """
        target,period,specialists,employment,employment_low,employment_high,\
        share_of_employment,share_low,share_high,receipt,source
        """,
      rows: outlook.apportionments.flatMap { apportionment in
        apportionment.equivalents.map { year in
          [
            CSVField(apportionment.target.id), CSVField(year.year), CSVField(year.specialists),
            CSVField(year.employment.value), CSVField(year.employment.range.lowerBound),
            CSVField(year.employment.range.upperBound), CSVField(year.share.value),
            CSVField(year.share.range.lowerBound), CSVField(year.share.range.upperBound),
            CSVField(year.receipt), CSVField(source(of: year.lineages)),
          ]
        }
      })
  }

  /// One row a target, line and year.
  var trajectories: CSVTable {
    CSVTable(
      header: """
        target,area,line,period,value,unit,start_period,start_value,slope,slope_status,\
        slope_source,receipt,source
        """,
      rows: outlook.trajectories.flatMap { trajectory in
        trajectory.points.map { row($0, of: trajectory) }
      })
  }

  private func row(_ point: Trajectory.Point, of trajectory: Trajectory) -> [CSVField] {
    let baseline = point.line == .baseline ? trajectory.baseline : nil
    return [
      CSVField(trajectory.target.id), CSVField(trajectory.target.area),
      CSVField(point.line.rawValue), CSVField(point.year), CSVField(point.value),
      CSVField(trajectory.start.unit.code), CSVField(trajectory.start.period),
      CSVField(trajectory.start.value), CSVField(baseline?.perYear),
      CSVField(baseline.map { $0.isConfirmed ? "confirmed" : "to be confirmed" }),
      CSVField(baseline?.source.english), CSVField(point.receipt),
      CSVField(source(of: [trajectory.start.lineage])),
    ]
  }

  /// One row an indicator and area.
  var parity: CSVTable {
    CSVTable(
      header: """
        indicator,area,area_label,measure,period,women,women_flags,men,gap_to_parity,pace_of_gap,\
        pace_window,pace_points,pace_error,pace_refusal,closing,receipt,source
        """,
      rows: outlook.parities.map { parity in
        let pace = parity.pace.value
        let lineages = [parity.women.lineage, parity.men?.lineage].compactMap { $0 }
        return [
          CSVField(parity.indicator), CSVField(parity.area), CSVField(label(parity.area)),
          CSVField(parity.measure.rawValue), CSVField(parity.period),
          CSVField(parity.women.value), CSVField(parity.women.flags), CSVField(parity.men?.value),
          CSVField(parity.gap), CSVField(pace?.perYear),
          CSVField(pace?.window.years(joined: "-")), CSVField(pace?.window.points),
          CSVField(pace?.standardError), CSVField(parity.pace.refusal?.rawValue),
          CSVField(parity.isClosing.map { $0 ? 1 : 0 }), CSVField(parity.receipt),
          CSVField(source(of: lineages)),
        ]
      })
  }

  /// One row an indicator and group of areas.
  var convergence: CSVTable {
    CSVTable(
      header: """
        indicator,group,areas,areas_of_group,first_period,last_period,sigma_first,sigma_last,variation_first,\
        variation_last,delta_first,delta_last,beta,r_squared,verdict,members,receipt
        """,
      rows: outlook.convergences.map { convergence in
        let (first, last) = (convergence.first, convergence.last)
        return [
          CSVField(convergence.indicator), CSVField(convergence.group.code),
          CSVField(convergence.areas.count), CSVField(convergence.groupSize), CSVField(first.year),
          CSVField(last.year),
          CSVField(first.sigma), CSVField(last.sigma), CSVField(first.variation),
          CSVField(last.variation), CSVField(first.delta), CSVField(last.delta),
          CSVField(convergence.beta?.slope), CSVField(convergence.beta?.determination),
          CSVField(convergence.verdict.rawValue),
          CSVField(convergence.areas.map(\.text).joined(separator: ";")),
          CSVField(convergence.receipt),
        ]
      })
  }

  private func label(_ area: ReferenceArea) -> String {
    input.catalogue.name(of: area, in: .english)
  }

  private func source(of lineages: [Lineage]) -> String {
    lineages.map(input.source).joined(separator: ";")
  }
}
