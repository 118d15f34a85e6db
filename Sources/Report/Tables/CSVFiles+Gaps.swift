import StatisticalModel

extension CSVFiles {
  /// One row a target, area and sex.
  var gaps: CSVTable {
    let ordered = input.figures.targets.gaps.sorted {
      ($0.target.indicator, $0.target.id, $0.area, $0.sex)
        < ($1.target.indicator, $1.target.id, $1.area, $1.sex)
    }
    // The contract's columns come first, and what was added since behind them.
    return CSVTable(value + distance + movement + proof + standing + pace + arrivals, rows: ordered)
  }

  private var value: [CSVColumn<GapResult>] {
    [
      CSVColumn("indicator", \.target.indicator),
      CSVColumn("target", \.target.id),
      CSVColumn("role", \.role.rawValue),
      CSVColumn("area", \.area),
      CSVColumn("area_label") { label($0.area) },
      CSVColumn("sex", \.sex),
      CSVColumn("period", \.figure?.period),
      CSVColumn("value", \.figure?.value),
      CSVColumn("unit", \.target.quantity.unit.code),
      CSVColumn("flags", \.figure?.flags),
      CSVColumn("status_of_value", \.status.rawValue),
      CSVColumn("dataset", \.figure?.dataflow),
      CSVColumn("coverage", \.coverage),
    ]
  }

  private var distance: [CSVColumn<GapResult>] {
    [
      CSVColumn("target_value", \.target.quantity.value),
      CSVColumn("target_period", \.target.period),
      CSVColumn("gap", \.gap),
      CSVColumn("gap_persons", \.persons?.missing),
      CSVColumn("share_of_target", \.shareOfTarget),
      CSVColumn("eu_value", \.union?.value),
      CSVColumn("eu_period", \.union?.period),
      CSVColumn("country_value", \.country?.value),
      CSVColumn("country_period", \.country?.period),
    ]
  }

  private var movement: [CSVColumn<GapResult>] {
    [
      CSVColumn("pace_observed", \.trend?.pace.value?.perYear),
      CSVColumn("pace_required", \.trend?.required.value),
      CSVColumn("pace_ratio", \.trend?.ratio),
      CSVColumn("growth_observed", \.trend?.growth.value?.observed),
      CSVColumn("growth_required", \.trend?.growth.value?.required.value),
      CSVColumn("growth_ratio", \.trend?.growth.value?.ratio),
      CSVColumn("progress", \.trend?.progress.value?.rawValue),
      CSVColumn("arrival") { gap -> String? in
        // Empty where the target does not concern the area, or it has no value.
        guard let trend = gap.trend, gap.refusal == nil else { return nil }
        return trend.arrival.value?.straightLine.code ?? "cannot-be-said"
      },
      CSVColumn("arrival_low", \.trend?.arrival.value?.interval.value?.earliest.code),
      CSVColumn("arrival_high", \.trend?.arrival.value?.interval.value?.latest.code),
    ]
  }

  private var proof: [CSVColumn<GapResult>] {
    [
      CSVColumn("refusal", \.refusal?.rawValue),
      CSVColumn("receipt", \.receipt),
      CSVColumn("source") { $0.figure.map { source(of: $0.cells) } },
      CSVColumn("flags_known") { gap in
        gap.figure.map { input.sources.flagsAreKnown(of: $0.valueCells) }
      },
      CSVColumn("corrected") { $0.figure.map { corrected($0.cells) } },
      CSVColumn("population_year", \.persons?.population?.year),
      CSVColumn("population_source", \.persons?.population?.source),
      CSVColumn("gap_persons_refusal", \.persons?.refusal?.rawValue),
      CSVColumn("value_low", \.figure?.derivation?.bounds?.lowerBound),
      CSVColumn("value_high", \.figure?.derivation?.bounds?.upperBound),
    ]
  }

  private var standing: [CSVColumn<GapResult>] {
    [
      CSVColumn("target_status", \.target.status.rawValue),
      CSVColumn("eu_distance", \.distanceToUnion),
      CSVColumn("country_distance", \.distanceToCountry),
      CSVColumn("rank", \.rank?.place),
      CSVColumn("rank_of", \.rank?.count),
    ]
  }

  private var pace: [CSVColumn<GapResult>] {
    [
      CSVColumn("pace_window") { $0.trend?.pace.value?.window.years(joined: "-") },
      CSVColumn("pace_points", \.trend?.pace.value?.window.points),
      CSVColumn("pace_error", \.trend?.pace.value?.standardError),
      CSVColumn("pace_low", \.trend?.pace.value?.interval?.lowerBound),
      CSVColumn("pace_high", \.trend?.pace.value?.interval?.upperBound),
      CSVColumn("pace_recent", \.trend?.recentPace?.perYear),
      CSVColumn("pace_refusal", \.trend?.pace.refusal?.rawValue),
      CSVColumn("pace_required_refusal", \.trend?.required.refusal?.rawValue),
      CSVColumn("value_in_target_year", \.trend?.inTargetYear?.value),
    ]
  }

  private var arrivals: [CSVColumn<GapResult>] {
    [
      CSVColumn("growth_window") { $0.trend?.growth.value?.window.years(joined: "-") },
      CSVColumn("progress_refusal", \.trend?.progress.refusal?.rawValue),
      CSVColumn("growth_window_long") { $0.trend?.longGrowth?.window.years(joined: "-") },
      CSVColumn("growth_ratio_long", \.trend?.longGrowth?.ratio),
      CSVColumn("progress_long", \.trend?.longGrowth?.progress.value?.rawValue),
      CSVColumn("arrival_growth", \.trend?.arrival.value?.constantGrowth?.code),
      CSVColumn("arrival_logistic", \.trend?.arrival.value?.logistic?.code),
      CSVColumn("arrival_refusal", \.trend?.arrival.refusal?.rawValue),
      CSVColumn("arrival_interval_refusal", \.trend?.arrival.value?.interval.refusal?.rawValue),
    ]
  }
}
