import StatisticalModel

extension CSVFiles {
  /// One row a target, line and year.
  var trajectories: CSVTable {
    // The slope is the catalogue's, so that only its own line has one.
    let baseline = { (row: (of: Trajectory, point: Trajectory.Point)) in
      row.point.line == .baseline ? row.of.baseline : nil
    }
    return CSVTable(
      [
        CSVColumn("target", \.of.target.id),
        CSVColumn("area", \.of.target.area),
        CSVColumn("line", \.point.line.rawValue),
        CSVColumn("period", \.point.year),
        CSVColumn("value", \.point.value),
        CSVColumn("unit", \.of.start.unit.code),
        CSVColumn("start_period", \.of.start.period),
        CSVColumn("start_value", \.of.start.value),
        CSVColumn("slope") { baseline($0)?.perYear },
        CSVColumn("slope_status") {
          baseline($0).map { $0.isConfirmed ? "confirmed" : "to be confirmed" }
        },
        CSVColumn("slope_source") { baseline($0)?.source.english },
        CSVColumn("receipt", \.point.receipt),
        CSVColumn("source") { source(of: $0.of.start.cells) },
      ],
      rows: input.figures.targets.trajectories.flatMap { trajectory in
        trajectory.points.map { (trajectory, $0) }
      })
  }

  /// One row an indicator and area.
  var parity: CSVTable {
    CSVTable(
      [
        CSVColumn("indicator", \.indicator),
        CSVColumn("area", \.area),
        CSVColumn("area_label") { label($0.area) },
        CSVColumn("measure", \.measure.rawValue),
        CSVColumn("period", \.period),
        CSVColumn("women", \.women.value),
        CSVColumn("women_flags", \.women.flags),
        CSVColumn("men", \.men?.value),
        CSVColumn("gap_to_parity", \.gap),
        CSVColumn("pace_of_gap", \.pace.value?.perYear),
        CSVColumn("pace_window") { $0.pace.value?.window.years(joined: "-") },
        CSVColumn("pace_points", \.pace.value?.window.points),
        CSVColumn("pace_error", \.pace.value?.standardError),
        CSVColumn("pace_refusal", \.pace.refusal?.rawValue),
        CSVColumn("closing", \.isClosing),
        CSVColumn("receipt", \.receipt),
        CSVColumn("source") {
          source(of: $0.women.cells + ($0.men?.cells ?? []))
        },
      ], rows: input.figures.groups.parities)
  }

  /// One row an indicator and group of areas.
  var convergence: CSVTable {
    CSVTable(
      [
        CSVColumn("indicator", \.indicator),
        CSVColumn("group", \.group.code),
        CSVColumn("areas", \.areas.count),
        CSVColumn("areas_of_group", \.groupSize),
        CSVColumn("first_period", \.first.year),
        CSVColumn("last_period", \.last.year),
        CSVColumn("sigma_first", \.first.sigma),
        CSVColumn("sigma_last", \.last.sigma),
        CSVColumn("variation_first", \.first.variation),
        CSVColumn("variation_last", \.last.variation),
        CSVColumn("delta_first", \.first.delta),
        CSVColumn("delta_last", \.last.delta),
        CSVColumn("beta", \.beta?.slope),
        CSVColumn("r_squared", \.beta?.determination),
        CSVColumn("verdict", \.verdict.rawValue),
        CSVColumn("members", \.areas),
        CSVColumn("receipt", \.receipt),
      ], rows: input.figures.groups.convergences)
  }
}
