package import StatisticalModel

/// Judges one raw table: areas, flags, repeated series, plausibility.
package struct TableCleaner {
  private let rules: CleanRules
  private let dataflow: Dataflow
  let raw: RawTable
  private let flagKnowledge: FlagKnowledge
  var counts = CleanCounts()
  /// Observations whose value was left out while their flags stay.
  var keptForFlags = 0
  private var desk: CorrectionDesk
  /// Of them, the cells that a correction drops.
  private(set) var dropped: Set<Lineage> = []
  var findings: [Finding] = []
  /// Words in the place of flags that no codelist has: none of their letters is a flag.
  private var unknownWords: Set<String> = []
  private var census: EditionCensus
  private var unknownAreas: [(code: ReferenceArea, location: SourceLocation)] = []

  /// What is left of a table, and what was left out.
  package struct Outcome: Sendable, Hashable {
    /// Ordered by key, each key once.
    package let series: [DatasetSeries]
    package let counts: CleanCounts
    package let findings: [Finding]
    /// In the order of the cells.
    package let corrections: [AppliedCorrection]
    /// Those whose cells are not as they expect: the table cannot be used.
    package let refuted: [RefutedCorrection]
  }

  private init(
    _ raw: RawTable, dataflow: Dataflow, flags: FlagKnowledge, corrections: [Correction],
    rules: CleanRules
  ) {
    self.raw = raw
    self.dataflow = dataflow
    flagKnowledge = flags
    desk = CorrectionDesk(corrections)
    self.rules = rules
    census = rules.census
  }

  /// Cleans a table; a flaw becomes a finding, never an error.
  ///
  /// - Parameters:
  ///   - raw: the table as its file states it.
  ///   - dataflow: its code, by which the plausibility rules know it.
  ///   - flags: whether the file's flags are those of the publisher.
  ///   - corrections: those that concern this snapshot.
  ///   - rules: what to judge by.
  /// - Returns: the judged series, ordered by key, with the counts and the findings.
  package static func clean(
    _ raw: RawTable, dataflow: Dataflow, flags: FlagKnowledge, corrections: [Correction] = [],
    rules: CleanRules
  ) -> Outcome {
    var cleaner = TableCleaner(
      raw, dataflow: dataflow, flags: flags, corrections: corrections, rules: rules)
    let series = cleaner.cleaned()
    return Outcome(
      series: series, counts: cleaner.counts, findings: cleaner.findings,
      corrections: cleaner.desk.applied, refuted: cleaner.desk.refuted)
  }

  private mutating func cleaned() -> [DatasetSeries] {
    counts.seriesIn = raw.series.count
    defer { reportUnknownAreas() }
    for dimension in Set(raw.unmappedLabels.map(\.dimension)).sorted() {
      let labels = raw.unmappedLabels.filter { $0.dimension == dimension }
      let location = SourceLocation(file: raw.file, line: labels.first?.line)
      if dimension == LabelDictionary.flags || dimension == LabelDictionary.confidentiality {
        unknownWords.formUnion(labels.map(\.label))
      }
      findings.append(.unmapped(labels.map(\.label), of: dimension, at: location))
    }
    var reported: Set<ReferenceArea> = []
    var candidates: [SeriesKey: [Candidate]] = [:]
    for series in raw.series {
      for candidate in self.candidates(series, reported: &reported) {
        candidates[candidate.key, default: []].append(candidate)
      }
    }
    var cleaned: [DatasetSeries] = []
    for key in candidates.keys.sorted() {
      let merged = merge(candidates[key] ?? [])
      let observations = plausible(merged.observations, of: merged)
      guard !observations.isEmpty else { continue }
      cleaned.append(
        DatasetSeries(
          key: key, area: merged.area, recodedFrom: merged.recodedFrom, observations: observations))
    }
    counts.seriesOut = cleaned.count
    // What was left out for its value but stays for its flags is counted as left out.
    counts.observationsOut =
      cleaned.reduce(0) { $0 + $1.observations.count } - keptForFlags
    let location = SourceLocation(file: raw.file)
    findings += census.mixtures.map { .mixed($0, at: location) }
    let rebuilt = rules.rebuilder.rebuilt(cleaned, of: dataflow)
    counts.derivedObservations = rebuilt.derived
    findings += rebuilt.notes.map { Finding.of($0, at: location) }.sorted {
      $0.message < $1.message
    }
    return rebuilt.series
  }

  // MARK: Areas and flags

  /// One series a frequency: that which the row names, else those of its periods.
  private mutating func candidates(
    _ series: RawSeries, reported: inout Set<ReferenceArea>
  ) -> [Candidate] {
    var codes = Dictionary(uniqueKeysWithValues: zip(raw.dimensions, series.key))
    // A frequency that is none of ours stays among the codes and keeps its rows apart.
    let named = codes[Dimension.frequency].flatMap(Frequency.init)
    if named != nil { codes[Dimension.frequency] = nil }
    let asSpelled = codes
    let spelled = ReferenceArea(codes[Dimension.area] ?? "")
    var area = spelled
    let outcome = rules.areas.outcome(for: spelled)
    if case .recoded(let successor) = outcome {
      area = successor
      counts.recodedSeries += 1
    }
    census.add(spelled)
    if reported.insert(spelled).inserted { report(outcome, of: spelled, line: series.line) }
    if codes[Dimension.area] != nil { codes[Dimension.area] = area.text }
    return byFrequency(series.observations, named: named, codes: codes).map { frequency, cells in
      Candidate(
        key: SeriesKey(codes, frequency: frequency), area: area,
        recodedFrom: area == spelled ? nil : spelled, line: series.line,
        observations: observations(
          of: cells, desk.corrections(of: asSpelled, frequency: frequency)))
    }
  }

  private mutating func report(
    _ outcome: AreaHarmoniser.Outcome, of code: ReferenceArea, line: UInt32
  ) {
    let location = SourceLocation(file: raw.file, line: Int(line), column: 1)
    switch outcome {
    case .current: return
    case .recoded(let successor): findings.append(.recoded(code, to: successor, at: location))
    case .discontinued: findings.append(.discontinued(code, at: location))
    case .unknown: unknownAreas.append((code, location))
    }
  }

  /// One finding a kind: a whole table has hundreds of areas that a catalogue may not need.
  private mutating func reportUnknownAreas() {
    let kinds = Dictionary(grouping: unknownAreas) {
      AreaCodeKind($0.code, countries: rules.areas.countries)
    }
    for kind in kinds.keys.sorted() {
      guard let areas = kinds[kind], let first = areas.first else { continue }
      findings.append(.unknownAreas(areas.map(\.code).sorted(), kind, at: first.location))
    }
  }

  private mutating func observations(
    of cells: [RawObservation], _ corrections: [TimePeriod: Correction]
  ) -> [Observation] {
    let parser = FlagParser(known: rules.knownFlags)
    return cells.compactMap { raw in
      let isUnknown = unknownWords.contains(raw.flags)
      let flags = isUnknown ? "" : raw.flags
      let status = unknownWords.contains(raw.confidentiality) ? "" : raw.confidentiality
      let text = status.isEmpty ? flags : flags + "|" + status
      let parsed = text.isEmpty ? FlagParser.Parsed() : parser.parse(text)
      let stated = Correction.Statement(value: raw.value, flags: parsed.flags)
      let lineage = Lineage(snapshot: self.raw.snapshot, line: raw.line, cell: raw.cell)
      let applied = corrections[raw.period].flatMap {
        desk.apply($0, to: stated, of: lineage, at: location(line: raw.line, column: raw.column))
      }
      let setsFlags = applied?.correction.action.setsFlags ?? false
      if !parsed.unknown.isEmpty, !setsFlags {
        findings.append(
          .unknownFlag(
            parsed.unknown, in: text, at: location(line: raw.line, column: raw.column)))
      }
      let used = applied?.after ?? stated
      let isEmpty = used.value == nil && used.flags.isEmpty && parsed.confidentiality == nil
      if let applied { account(for: applied, leavesNothing: isEmpty) }
      if isEmpty {
        if applied?.correction.action != .drop {
          counts.excluded[.missingWithoutFlag, default: 0] += 1
        }
        return nil
      }
      return Observation(
        period: raw.period, value: used.value, flags: used.flags,
        confidentiality: parsed.confidentiality,
        flagsAreKnown: setsFlags || !isUnknown && flagKnowledge.covers(raw.period),
        column: raw.column,
        lineage: lineage)
    }
  }

  private mutating func account(for applied: AppliedCorrection, leavesNothing: Bool) {
    findings.append(.corrected(applied))
    guard applied.correction.action == .drop else {
      counts.corrected += 1
      return
    }
    counts.excluded[.dropped, default: 0] += 1
    if leavesNothing { return }
    keptForFlags += 1
    dropped.insert(applied.lineage)
  }

  // MARK: Plausibility

  private mutating func plausible(
    _ observations: [Observation], of series: Candidate
  ) -> [Observation] {
    let applicable = rules.plausibility.filter {
      $0.dataflow == dataflow && series.key.matches($0.filter)
    }
    guard let rule = applicable.first else { return observations }
    return observations.compactMap { observation in
      guard let value = observation.value, !rule.range.contains(value) else { return observation }
      counts.excluded[.implausible, default: 0] += 1
      findings.append(
        .implausible(
          value, of: series.key, period: observation.period, rule: rule,
          at: location(line: observation.lineage.line, column: observation.column)))
      if observation.flags.isEmpty { return nil }
      keptForFlags += 1
      return observation.withoutValue
    }
  }

  func location(line: UInt32, column: UInt32) -> SourceLocation {
    SourceLocation(file: raw.file, line: Int(line), column: Int(column))
  }
}
