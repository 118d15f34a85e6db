package import StatisticalModel

/// Judges one raw table: areas, flags, repeated series, plausibility.
package struct TableCleaner {
  let rules: CleanRules
  let dataflow: Dataflow
  let raw: RawTable
  let thousandsAreGrouped: Bool
  private let flagKnowledge: FlagKnowledge
  var counts = CleanCounts()
  /// Observations whose value was left out while their flags stay.
  var keptForFlags = 0
  private var desk: CorrectionDesk
  /// Of them, the cells that a correction drops.
  private(set) var dropped: Set<Lineage> = []
  var judgements = Judgements()
  var unfilled: [UnfilledSeries] = []
  /// Words in the place of flags that no codelist has: none of their letters is a flag.
  var unknownWords: Set<String> = []
  private var census: EditionCensus

  /// What is left of a table, and what was left out.
  package struct Outcome: Sendable, Hashable {
    /// Ordered by key, each key once.
    package let series: [DatasetSeries]
    /// The rows of which nothing is left, ordered by key.
    package let unfilled: [UnfilledSeries]
    package let counts: CleanCounts
    /// How many series were judged: those that a total stands for are not among them.
    package let judged: Int
    let judgements: Judgements
    /// In the order of the cells.
    package let corrections: [AppliedCorrection]
    /// Those whose cells are not as they expect: the table cannot be used.
    package let refuted: [RefutedCorrection]

    /// What is to be said of the table, whatever lies over it.
    package var findings: [Finding] { judgements.findings { _ in true } }
  }

  private init(
    _ raw: RawTable, dataflow: Dataflow, flags: FlagKnowledge, corrections: [Correction],
    rules: CleanRules
  ) {
    self.raw = raw
    thousandsAreGrouped = raw.hasGroupedThousands
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
    let resolved = DimensionResolver(dataflow: dataflow, named: rules.dimensions(of: dataflow))
      .outcome(for: raw)
    var cleaner = TableCleaner(
      resolved.table, dataflow: dataflow, flags: flags, corrections: corrections, rules: rules)
    if let finding = resolved.finding { cleaner.judgements.add(finding, of: .table) }
    cleaner.counts.seriesIn = raw.series.count
    cleaner.counts.excluded = resolved.excluded
    let series = cleaner.cleaned()
    return Outcome(
      series: series, unfilled: cleaner.unfilled, counts: cleaner.counts,
      judged: resolved.table.series.count, judgements: cleaner.judgements.located(in: series),
      corrections: cleaner.desk.applied, refuted: cleaner.desk.refuted)
  }

  private mutating func cleaned() -> [DatasetSeries] {
    reportUnmappedLabels()
    var reported: Set<ReferenceArea> = []
    var candidates: [SeriesKey: [Candidate]] = [:]
    for series in raw.series {
      for candidate in self.candidates(series, reported: &reported) {
        candidates[candidate.key, default: []].append(candidate)
      }
    }
    var cleaned: [DatasetSeries] = []
    for key in candidates.keys.sorted() {
      judged(candidates[key] ?? []).map { cleaned.append($0) }
    }
    counts.seriesOut = cleaned.count
    // What was left out for its value but stays for its flags is counted as left out.
    counts.observationsOut =
      cleaned.reduce(0) { $0 + $1.observations.count } - keptForFlags
    let location = SourceLocation(file: raw.file)
    for mixture in census.mixtures { judgements.add(.mixed(mixture, at: location), of: .table) }
    let rebuilt = rules.rebuilder.rebuilt(cleaned, of: dataflow)
    counts.derivedObservations = rebuilt.derived
    let notes = rebuilt.notes.map { (finding: Finding.of($0, at: location), area: $0.subject) }
    for note in notes.sorted(by: { $0.finding.message < $1.finding.message }) {
      judgements.add(note.finding, of: .area(note.area))
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
    codes = rules.canonical(codes, of: dataflow)
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
      let key = SeriesKey(codes, frequency: frequency)
      if outcome != .current { judgements.note(key, of: spelled) }
      let corrections = desk.corrections(of: asSpelled, frequency: frequency)
      return Candidate(
        key: key, area: area, recodedFrom: area == spelled ? nil : spelled, line: series.line,
        isCorrected: cells.contains { corrections[$0.period] != nil },
        observations: observations(of: cells, in: key, corrections))
    }
  }

  private mutating func report(
    _ outcome: AreaHarmoniser.Outcome, of code: ReferenceArea, line: UInt32
  ) {
    let location = SourceLocation(file: raw.file, line: Int(line), column: 1)
    switch outcome {
    case .current: return
    case .recoded(let successor):
      judgements.add(.recoded(code, to: successor, at: location), of: .area(code))
    case .discontinued:
      judgements.add(.discontinued(code, at: location), of: .area(code))
    case .unknown:
      judgements.add(
        unknown: code, of: AreaCodeKind(code, countries: rules.areas.countries), at: location)
    }
  }

  private mutating func observations(
    of cells: [RawObservation], in key: SeriesKey, _ corrections: [TimePeriod: Correction]
  ) -> [Observation] {
    let parser = FlagParser(known: rules.knownFlags)
    return cells.compactMap { raw in
      let isUnknown = unknownWords.contains(raw.flags)
      let flags = isUnknown ? "" : SDMXStatus.flags(raw.flags)
      let isStatus = !unknownWords.contains(raw.confidentiality)
      let status = isStatus ? SDMXStatus.confidentiality(raw.confidentiality) : ""
      let text = status.isEmpty ? flags : flags + "|" + status
      let parsed = text.isEmpty ? FlagParser.Parsed() : parser.parse(text)
      let stated = Correction.Statement(value: raw.value, flags: parsed.flags)
      let lineage = Lineage(snapshot: self.raw.snapshot, line: raw.line, cell: raw.cell)
      let applied = corrections[raw.period].flatMap {
        desk.apply($0, to: stated, of: lineage, at: location(line: raw.line, column: raw.column))
      }
      let setsFlags = applied?.correction.action.setsFlags ?? false
      if !parsed.unknown.isEmpty, !setsFlags {
        judgements.add(
          .unknownFlag(parsed.unknown, in: text, at: location(line: raw.line, column: raw.column)),
          of: .series(key))
      }
      let used = applied?.after ?? stated
      let isEmpty = used.value == nil && used.flags.isEmpty && parsed.confidentiality == nil
      if let applied { account(for: applied, in: key, leavesNothing: isEmpty) }
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
        isLeftOut: applied?.correction.action == .drop,
        column: raw.column,
        lineage: lineage)
    }
  }

  private mutating func account(
    for applied: AppliedCorrection, in key: SeriesKey, leavesNothing: Bool
  ) {
    judgements.add(.corrected(applied), of: .series(key))
    guard applied.correction.action == .drop else {
      counts.corrected += 1
      return
    }
    counts.excluded[.dropped, default: 0] += 1
    if leavesNothing { return }
    keptForFlags += 1
    dropped.insert(applied.lineage)
  }

  func location(line: UInt32, column: UInt32) -> SourceLocation {
    SourceLocation(file: raw.file, line: Int(line), column: Int(column))
  }
}
