import StatisticalModel

/// The files under `csv/`: every figure of the results, for programs.
struct CSVFiles {
  let input: ReportInput

  var files: [ReportFile] {
    [
      ReportFile(path: "csv/gaps.csv", text: gaps.textForSpreadsheets),
      ReportFile(path: "csv/series.csv", text: series.textForSpreadsheets),
      ReportFile(path: "csv/shortages.csv", text: shortages.textForSpreadsheets),
    ]
  }

  /// One row a target, area and sex.
  var gaps: CSVTable {
    let header = """
      indicator,target,role,area,area_label,sex,period,value,unit,flags,status_of_value,dataset,\
      coverage,target_value,target_period,gap,gap_persons,share_of_target,eu_value,eu_period,\
      country_value,country_period,pace_observed,pace_required,pace_ratio,growth_observed,\
      growth_required,growth_ratio,progress,arrival,arrival_low,arrival_high,refusal,receipt,source,\
      flags_known,corrected,population_year,population_source,gap_persons_refusal,\
      value_low,value_high,\(TrendFields.detailNames)
      """
    let ordered = input.results.gaps.sorted {
      ($0.target.indicator, $0.target.id, $0.area, $0.sex)
        < ($1.target.indicator, $1.target.id, $1.area, $1.sex)
    }
    return CSVTable(header: header, rows: ordered.map(row))
  }

  /// One row an indicator, area, sex and period; a missing value is an empty field.
  var series: CSVTable {
    let header = """
      indicator,area,sex,period,value,unit,flags,segment,dataset,receipt,source,conf_status,\
      flags_known,status_of_value,coverage,segment_reason,corrected,value_low,value_high
      """
    let ordered = input.results.series.sorted {
      ($0.indicator, $0.area, $0.sex) < ($1.indicator, $1.area, $1.sex)
    }
    return CSVTable(
      header: header,
      rows: ordered.flatMap { series in
        series.points.sorted { $0.period < $1.period }.map { row($0, of: series) }
      })
  }

  /// One row a title of a shortage list.
  var shortages: CSVTable {
    let header =
      "list,area,edition,title,code_system,code,isco08,mapping_grade,ict_set,receipt,source,"
      + "second_reading,suggestions,kind,weight"
    let ordered = input.results.shortages.sorted { left, right in
      if left.list != right.list { return left.list < right.list }
      if left.area != right.area { return left.area < right.area }
      if left.title != right.title {
        return left.title.utf8.lexicographicallyPrecedes(right.title.utf8)
      }
      return left.lineage < right.lineage
    }
    return CSVTable(header: header, rows: ordered.map(row))
  }
}

extension CSVFiles {
  private func row(_ gap: GapResult) -> [CSVField] {
    let figure = gap.figure
    let head: [CSVField] = [
      CSVField(gap.target.indicator), CSVField(gap.target.id), CSVField(gap.role.rawValue),
      CSVField(gap.area), CSVField(input.catalogue.name(of: gap.area, in: .english)),
      CSVField(gap.sex), CSVField(figure?.period), CSVField(figure?.value),
      CSVField(gap.target.quantity.unit.code), CSVField(figure?.flags),
      CSVField(gap.status.rawValue),
      CSVField(figure?.dataflow),
    ]
    let distance: [CSVField] = [
      CSVField(gap.coverage), CSVField(gap.target.quantity.value), CSVField(gap.target.period),
      CSVField(gap.gap), CSVField(gap.persons?.missing),
      CSVField(gap.shareOfTarget), CSVField(gap.union?.value), CSVField(gap.union?.period),
      CSVField(gap.country?.value), CSVField(gap.country?.period),
    ]
    let trend = TrendFields(gap: gap)
    let tail: [CSVField] = [
      CSVField(gap.refusal?.rawValue), CSVField(gap.receipt),
      CSVField(figure.map { source(of: $0.lineage, $0.derivation) }),
      CSVField(figure.flatMap { flagsKnown(of: $0.lineage, $0.derivation, at: $0.period) }),
      CSVField(figure.map { corrected($0.lineage, $0.derivation) }),
      CSVField(gap.persons?.population?.year), CSVField(gap.persons?.population?.source),
      CSVField(gap.persons?.refusal?.rawValue),
      CSVField(figure?.derivation?.bounds?.lowerBound),
      CSVField(figure?.derivation?.bounds?.upperBound),
    ]
    return head + distance + trend.fields + tail + trend.details
  }

  private func row(_ point: IndicatorSeries.Point, of series: IndicatorSeries) -> [CSVField] {
    [
      CSVField(series.indicator), CSVField(series.area), CSVField(series.sex),
      CSVField(point.period), CSVField(point.value), CSVField(series.unit.code),
      CSVField(point.flags), CSVField(point.segment), CSVField(point.dataflow),
      CSVField(point.receipt), CSVField(source(of: point.lineage, point.derivation)),
      CSVField(point.confidentiality.map { String(Unicode.Scalar($0.rawValue)) }),
      CSVField(flagsKnown(of: point.lineage, point.derivation, at: point.period)),
      CSVField(point.value.map { _ in (point.derivation?.status ?? .observed).rawValue }),
      CSVField(point.derivation?.coverage),
      CSVField(point.segmentReasons.map(\.rawValue).joined(separator: ";")),
      CSVField(corrected(point.lineage, point.derivation)),
      CSVField(point.derivation?.bounds?.lowerBound),
      CSVField(point.derivation?.bounds?.upperBound),
    ]
  }

  /// The entries of the corrections of all cells that went into a value, `file:line` each; empty
  /// where the value is the publisher's.
  private func corrected(_ lineage: Lineage, _ derivation: Derivation?) -> String {
    let places = input.corrections(of: lineage, derivation).map(\.correction.location)
    return Set(places).sorted().map {
      SourceLocation(file: $0.file, line: $0.line).description
    }.joined(separator: ";")
  }

  /// 0 where the transcription lost the flags, so that an empty field says nothing; 1 where a
  /// correction says what they are.
  private func flagsKnown(
    of lineage: Lineage, _ derivation: Derivation?, at period: TimePeriod
  ) -> Int? {
    input.flagsAreKnown(of: lineage, derivation, at: period).map { $0 ? 1 : 0 }
  }

  /// The cell of an observed value; of a computed one every cell that went in, values and weights.
  private func source(of lineage: Lineage, _ derivation: Derivation?) -> String {
    (derivation?.lineages ?? [lineage]).map(input.source).joined(separator: ";")
  }

  private func row(_ entry: ShortageEntry) -> [CSVField] {
    [
      CSVField(entry.list), CSVField(entry.area), CSVField(entry.edition), CSVField(entry.title),
      CSVField(entry.codeSystem), CSVField(entry.code),
      CSVField(entry.occupations.map(\.text).joined(separator: ";")),
      CSVField(entry.grade.rawValue), CSVField(entry.ict?.rawValue), CSVField(entry.receipt),
      CSVField(input.source(of: entry.lineage)),
      CSVField(entry.secondReading.map(\.text).joined(separator: ";")),
      CSVField(entry.suggestions.map(\.text).joined(separator: ";")),
      CSVField(input.catalogue.shortageList(entry.list)?.kind.rawValue), CSVField(entry.weight),
    ]
  }
}

extension ReportInput {
  /// Whether no flag means that there is none, of every cell that went in; nil where nothing says
  /// which snapshot that is.
  func flagsAreKnown(
    of lineage: Lineage, _ derivation: Derivation?, at period: TimePeriod
  ) -> Bool? {
    let lineages = derivation?.inputs.compactMap(\.lineage) ?? [lineage]
    guard lineages.allSatisfy({ snapshots.indices.contains(Int($0.snapshot)) }) else { return nil }
    return lineages.allSatisfy { lineage in
      snapshots[Int(lineage.snapshot)].origin.flags.covers(period)
        || corrections(of: lineage, nil).contains(where: \.correction.action.setsFlags)
    }
  }
}
