package import StatisticalModel

/// Judges one raw table: areas, flags, repeated series, plausibility.
package struct TableCleaner {
  private let rules: CleanRules
  private let dataflow: Dataflow
  private let raw: RawTable
  private let flagKnowledge: FlagKnowledge
  private var counts = CleanCounts()
  /// Observations whose value was left out while their flags stay.
  private var keptForFlags = 0
  private var findings: [Finding] = []
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
  }

  private init(_ raw: RawTable, dataflow: Dataflow, flags: FlagKnowledge, rules: CleanRules) {
    self.raw = raw
    self.dataflow = dataflow
    flagKnowledge = flags
    self.rules = rules
    census = rules.census
  }

  /// Cleans a table; a flaw becomes a finding, never an error.
  ///
  /// - Parameters:
  ///   - raw: the table as its file states it.
  ///   - dataflow: its code, by which the plausibility rules know it.
  ///   - flags: whether the file's flags are those of the publisher.
  ///   - rules: what to judge by.
  /// - Returns: the judged series, ordered by key, with the counts and the findings.
  package static func clean(
    _ raw: RawTable, dataflow: Dataflow, flags: FlagKnowledge, rules: CleanRules
  ) -> Outcome {
    var cleaner = TableCleaner(raw, dataflow: dataflow, flags: flags, rules: rules)
    let series = cleaner.cleaned()
    return Outcome(series: series, counts: cleaner.counts, findings: cleaner.findings)
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
      let candidate = candidate(series, reported: &reported)
      candidates[candidate.key, default: []].append(candidate)
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
    let rebuilt = rules.rebuilder.rebuilt(cleaned)
    counts.derivedObservations = rebuilt.derived
    findings += rebuilt.notes.map { Finding.of($0, at: location) }.sorted {
      $0.message < $1.message
    }
    return rebuilt.series
  }

  // MARK: Areas and flags

  private mutating func candidate(
    _ series: RawSeries, reported: inout Set<ReferenceArea>
  ) -> Candidate {
    var codes = Dictionary(uniqueKeysWithValues: zip(raw.dimensions, series.key))
    codes["freq"] = nil
    let spelled = ReferenceArea(codes["geo"] ?? "")
    var area = spelled
    let outcome = rules.areas.outcome(for: spelled)
    if case .recoded(let successor) = outcome {
      area = successor
      counts.recodedSeries += 1
    }
    census.add(spelled)
    if reported.insert(spelled).inserted { report(outcome, of: spelled, line: series.line) }
    if codes["geo"] != nil { codes["geo"] = area.text }
    return Candidate(
      key: SeriesKey(codes), area: area, recodedFrom: area == spelled ? nil : spelled,
      line: series.line, observations: observations(of: series))
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

  private mutating func observations(of series: RawSeries) -> [Observation] {
    let parser = FlagParser(known: rules.knownFlags)
    var observations: [Observation] = []
    for raw in series.observations {
      let isUnknown = unknownWords.contains(raw.flags)
      let flags = isUnknown ? "" : raw.flags
      let status = unknownWords.contains(raw.confidentiality) ? "" : raw.confidentiality
      let text = status.isEmpty ? flags : flags + "|" + status
      let parsed = text.isEmpty ? FlagParser.Parsed() : parser.parse(text)
      if !parsed.unknown.isEmpty {
        findings.append(
          .unknownFlag(
            parsed.unknown, in: text, at: location(line: raw.line, column: raw.column)))
      }
      if raw.value == nil, parsed.flags.isEmpty, parsed.confidentiality == nil {
        counts.excluded[.missingWithoutFlag, default: 0] += 1
        continue
      }
      observations.append(
        Observation(
          period: raw.period, value: raw.value, flags: parsed.flags,
          confidentiality: parsed.confidentiality,
          flagsAreKnown: !isUnknown && flagKnowledge.covers(raw.period), column: raw.column,
          lineage: Lineage(snapshot: self.raw.snapshot, line: raw.line, cell: raw.cell)))
    }
    return observations
  }

  // MARK: Repeated series

  /// One series from all those of a key: periods that agree are kept once, the others left out.
  private mutating func merge(_ candidates: [Candidate]) -> Candidate {
    var merged = candidates[0]
    guard candidates.count > 1 else { return merged }
    let copies = Dictionary(grouping: candidates.flatMap(\.observations), by: \.period)
    var refused: Set<TimePeriod> = []
    merged.observations = []
    for period in copies.keys.sorted() {
      let observations = copies[period] ?? []
      guard let kept = observations.first(where: { $0.value != nil }) ?? observations.first
      else { continue }
      let flags = observations.reduce(Flags.none) { $0.union($1.flags) }
      if Set(observations.compactMap(\.value)).count > 1 {
        refused.insert(period)
        counts.excluded[.conflicting, default: 0] += observations.count
        // A break that stands beside a refused value still ends a segment.
        if !flags.isEmpty {
          keptForFlags += 1
          merged.observations.append(kept.adding(flags: flags).withoutValue)
        }
      } else {
        counts.excluded[.repeated, default: 0] += observations.count - 1
        merged.observations.append(kept.adding(flags: flags))
      }
    }
    for copy in candidates.dropFirst() {
      let conflicting = copy.observations.map(\.period).filter(refused.contains)
      report(repeated: candidates[0], and: copy, conflicting: conflicting)
    }
    return merged
  }

  private mutating func report(
    repeated first: Candidate, and second: Candidate, conflicting: [TimePeriod]
  ) {
    let location = location(line: second.line, column: 1)
    let sameFlags = first.observations.map(\.flags) == second.observations.map(\.flags)
    findings.append(
      conflicting.isEmpty
        ? .duplicate(second.key, firstLine: first.line, sameFlags: sameFlags, at: location)
        : .conflict(second.key, firstLine: first.line, periods: conflicting, at: location))
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

  private func location(line: UInt32, column: UInt32) -> SourceLocation {
    SourceLocation(file: raw.file, line: Int(line), column: Int(column))
  }
}

/// A series on its way through Clean.
private struct Candidate {
  let key: SeriesKey
  let area: ReferenceArea
  let recodedFrom: ReferenceArea?
  let line: UInt32
  var observations: [Observation]
}
