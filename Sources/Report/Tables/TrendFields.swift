import StatisticalModel

/// The columns of `gaps.csv` that say how a series moves, and how it stands to others.
struct TrendFields {
  let gap: GapResult

  /// The ten columns from `pace_observed` to `arrival_high`.
  var fields: [CSVField] {
    let trend = gap.trend
    let growth = trend?.growth.value
    let estimate = trend?.arrival.value
    let range = estimate?.interval.value
    return [
      CSVField(trend?.pace.value?.perYear), CSVField(trend?.required.value),
      CSVField(trend?.ratio), CSVField(growth?.observed), CSVField(growth?.required.value),
      CSVField(growth?.ratio), CSVField(growth?.progress.value?.rawValue),
      CSVField(arrival), CSVField(range?.earliest.code), CSVField(range?.latest.code),
    ]
  }

  /// The names of the further columns, behind all others.
  static let detailNames = """
    target_status,eu_distance,country_distance,rank,rank_of,pace_window,pace_points,pace_error,\
    pace_low,pace_high,pace_recent,pace_refusal,pace_required_refusal,value_in_target_year,\
    growth_window,progress_refusal,growth_window_long,growth_ratio_long,progress_long,\
    arrival_growth,arrival_logistic,arrival_refusal,arrival_interval_refusal
    """

  /// One element a name in `detailNames`.
  var details: [CSVField] { standing + pace + growth + arrivals }

  private var standing: [CSVField] {
    [
      CSVField(gap.target.status.rawValue), CSVField(gap.distanceToUnion),
      CSVField(gap.distanceToCountry), CSVField(gap.rank?.place), CSVField(gap.rank?.count),
    ]
  }

  private var pace: [CSVField] {
    let pace = gap.trend?.pace.value
    return [
      CSVField(pace?.window.years(joined: "-")), CSVField(pace?.window.points),
      CSVField(pace?.standardError), CSVField(pace?.interval?.lowerBound),
      CSVField(pace?.interval?.upperBound), CSVField(gap.trend?.recentPace?.perYear),
      CSVField(gap.trend?.pace.refusal?.rawValue), CSVField(gap.trend?.required.refusal?.rawValue),
      CSVField(gap.trend?.inTargetYear?.value),
    ]
  }

  private var growth: [CSVField] {
    let growth = gap.trend?.growth
    let refusal = growth?.refusal ?? growth?.value?.progress.refusal
    let long = gap.trend?.longGrowth
    return [
      CSVField(growth?.value?.window.years(joined: "-")), CSVField(refusal?.rawValue),
      CSVField(long?.window.years(joined: "-")), CSVField(long?.ratio),
      CSVField(long?.progress.value?.rawValue),
    ]
  }

  private var arrivals: [CSVField] {
    let arrival = gap.trend?.arrival
    return [
      CSVField(arrival?.value?.constantGrowth?.code), CSVField(arrival?.value?.logistic?.code),
      CSVField(arrival?.refusal?.rawValue), CSVField(arrival?.value?.interval.refusal?.rawValue),
    ]
  }

  /// Empty where the target does not concern the area, or it has no value.
  private var arrival: String? {
    guard let trend = gap.trend, gap.refusal == nil else { return nil }
    return trend.arrival.value?.straightLine.code ?? "cannot-be-said"
  }
}
