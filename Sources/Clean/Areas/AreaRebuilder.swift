import StatisticalModel

/// Computes series of today's areas from those of areas that were merged or divided.
///
/// A published value of today's area always stands; a computed one fills the periods that have
/// none. The series of the old areas stay as they are, under their old codes.
struct AreaRebuilder {
  private let changes: [NUTSChange]
  private let harmoniser: AreaHarmoniser
  private let rules: AggregationRules

  /// What came out, beside the series that went in.
  struct Outcome {
    var series: [DatasetSeries]
    /// How many observations were computed.
    var derived = 0
    var notes: Set<Note> = []
    /// Where the first series of each key stands.
    fileprivate var places: [SeriesKey: Int]

    fileprivate let dataflow: Dataflow

    fileprivate init(series: [DatasetSeries], dataflow: Dataflow) {
      self.series = series
      self.dataflow = dataflow
      places = Dictionary(
        zip(series.map(\.key), series.indices), uniquingKeysWith: { first, _ in first })
    }
  }

  /// What is to be said of a rebuilt area, once for a table.
  enum Note: Hashable {
    case rebuilt(ReferenceArea, from: [ReferenceArea], isWhole: Bool)
    case refused(ReferenceArea, from: [ReferenceArea], Reason)

    /// The area whose series the note is about: that of today, or one of those that stay.
    var subject: ReferenceArea {
      switch self {
      case .rebuilt(let area, _, _): area
      case .refused(let area, let sources, _): sources.first ?? area
      }
    }
  }

  enum Reason: Hashable {
    /// Some of the areas that make it up have no value.
    case incomplete([ReferenceArea])
    /// They have no period in common in which all have a value.
    case noSharedPeriod
    /// A rate of an area says nothing of the rate of a part of it.
    case rateOfPart
    /// Neither a count nor a rate, by its unit.
    case unknownUnit(String)
  }

  init(changes: [NUTSChange], harmoniser: AreaHarmoniser, rules: AggregationRules) {
    self.rules = rules
    self.changes = changes.filter { $0.relation != .recode }
    self.harmoniser = harmoniser
  }

  /// The series of a table with those of today's areas computed where they can be; ordered by key.
  func rebuilt(_ series: [DatasetSeries], of dataflow: Dataflow) -> Outcome {
    var outcome = Outcome(series: series, dataflow: dataflow)
    // Oldest edition first: what was merged then may have been divided later.
    for edition in Set(changes.map(\.toEdition)).sorted() {
      let targets = Dictionary(
        grouping: changes.filter { $0.toEdition == edition }, by: \.to)
      for target in targets.keys.sorted() {
        rebuild(target, from: targets[target] ?? [], in: &outcome)
      }
    }
    outcome.series.sort { $0.key < $1.key }
    return outcome
  }

  private func rebuild(
    _ target: ReferenceArea, from rows: [NUTSChange], in outcome: inout Outcome
  ) {
    var area = target
    if case .recoded(let successor) = harmoniser.outcome(for: target) { area = successor }
    let sources = Set(rows.map(\.from))
    var kin: [SeriesKey: [ReferenceArea: DatasetSeries]] = [:]
    for series in outcome.series where sources.contains(series.area) {
      kin[series.key.with("", of: Dimension.area), default: [:]][series.area] = series
    }
    for group in kin.keys.sorted() {
      combine(
        Group(
          area: area, rows: rows, series: kin[group] ?? [:], dataflow: outcome.dataflow),
        in: &outcome)
    }
  }

  /// The series of one kin that make up one area.
  private struct Group {
    let area: ReferenceArea
    let rows: [NUTSChange]
    let series: [ReferenceArea: DatasetSeries]
    let dataflow: Dataflow

    var from: [ReferenceArea] { rows.map(\.from) }
    var isWhole: Bool { rows.allSatisfy { $0.relation != .split } }
    /// Areas that became this one and nothing else.
    var isMerge: Bool { rows.allSatisfy { $0.relation == .merge } }
    var missing: [ReferenceArea] { from.filter { series[$0] == nil } }
  }

  private func combine(_ group: Group, in outcome: inout Outcome) {
    guard let example = group.series.values.min(by: { $0.key < $1.key }) else { return }
    let unit = Unit(example.key[Dimension.unit] ?? "")
    func refuse(_ reason: Reason) {
      outcome.notes.insert(.refused(group.area, from: group.from, reason))
    }
    guard let kind = unit.kind else { return refuse(.unknownUnit(unit.code)) }
    let isRate = kind == .percentage
    if isRate, !group.isMerge { return refuse(.rateOfPart) }
    guard group.missing.isEmpty else { return refuse(.incomplete(group.missing)) }
    let key = example.key.with(group.area.text, of: Dimension.area)
    let index = outcome.places[key]
    let published = index.map { outcome.series[$0].observations } ?? []
    // A value that the publisher withholds is not computed either.
    let given = Set(published.map(\.period))
    let complete = observations(of: group, kind: kind)
    guard !complete.isEmpty else { return refuse(.noSharedPeriod) }
    let computed = complete.filter { !given.contains($0.period) }
    guard !computed.isEmpty else { return }
    let merged = DatasetSeries(
      key: key, area: group.area, recodedFrom: nil,
      observations: (published + computed).sorted { $0.period < $1.period })
    if let index {
      outcome.series[index] = merged
    } else {
      outcome.places[key] = outcome.series.count
      outcome.series.append(merged)
    }
    outcome.derived += computed.count
    outcome.notes.insert(.rebuilt(group.area, from: group.from, isWhole: group.isWhole))
  }

  /// One observation a period in which every area has a value.
  private func observations(of group: Group, kind: Unit.Kind) -> [Observation] {
    let values = group.series.mapValues { series in
      Dictionary(
        series.observations.map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let periods = Set(values.values.flatMap(\.keys)).sorted()
    return periods.compactMap { period in
      let parts = group.rows.compactMap { row in
        values[row.from]?[period].map { Part(row: row, observation: $0) }
      }
      guard parts.count == group.rows.count, parts.allSatisfy({ $0.observation.value != nil })
      else { return nil }
      return observation(of: parts, in: group, period: period, kind: kind)
    }
  }

  private struct Part {
    let row: NUTSChange
    let observation: Observation
  }

  private func observation(
    of parts: [Part], in group: Group, period: TimePeriod, kind: Unit.Kind
  ) -> Observation? {
    guard let first = parts.first?.observation else { return nil }
    let inputs = parts.map { part in
      Derivation.Input(
        area: part.row.from, value: part.observation.value, flags: part.observation.flags,
        weight: weight(of: part.row),
        cells: part.observation.cells(of: group.dataflow))
    }
    let isRate = kind == .percentage
    let value = isRate ? mean(inputs) : sum(parts, kind: kind)
    guard let value else { return nil }
    let amounts = parts.map { isRate ? persons(of: $0.row) : moved($0, kind: kind) }
    let whole = try? amounts.compactMap(\.self).reduce(DecimalNumber.zero) {
      try DecimalNumber.sum($0, $1)
    }
    let flags = rules.flags(
      of: zip(parts, amounts).map { part, amount in
        AggregationRules.Part(flags: part.observation.flags, hasValue: true, amount: amount)
      }, whole: whole ?? .zero)
    return Observation(
      period: period, value: value, flags: flags,
      flagsAreKnown: parts.allSatisfy(\.observation.flagsAreKnown), column: first.column,
      lineage: first.lineage,
      derivation: Derivation(
        method: isRate ? .weightedMean : group.isWhole ? .sum : .shareOfPersons,
        status: group.isWhole ? .aggregated : .modelled, inputs: inputs))
  }

  private func persons(of row: NUTSChange) -> DecimalNumber? {
    row.persons.map { DecimalNumber(significand: Int64($0)) }
  }

  private func weight(of row: NUTSChange) -> Weight? {
    persons(of: row).map { persons in
      Weight(
        Quantity(persons, .persons), of: .persons(.all), year: 2018,
        source: "catalogue/nuts-recodes.csv", isSubstitute: true)
    }
  }

  private func mean(_ inputs: [Derivation.Input]) -> DecimalNumber? {
    let terms = inputs.compactMap { input -> (value: DecimalNumber, weight: DecimalNumber)? in
      guard let value = input.value, let weight = input.weight else { return nil }
      return (value, weight.quantity.value)
    }
    return terms.count == inputs.count ? DecimalNumber.weightedMean(terms) : nil
  }

  /// The counts of whole areas and the shares of divided ones, added.
  private func sum(_ parts: [Part], kind: Unit.Kind) -> DecimalNumber? {
    var sum = DecimalNumber.zero
    for part in parts {
      guard let moved = moved(part, kind: kind),
        let next = try? DecimalNumber.sum(sum, moved)
      else { return nil }
      sum = next
    }
    return sum
  }

  private func moved(_ part: Part, kind: Unit.Kind) -> DecimalNumber? {
    guard let value = part.observation.value, part.row.relation == .split
    else { return part.observation.value }
    return share(of: value, row: part.row, kind: kind)
  }

  /// The part of a divided area's count that falls to one of its successors.
  private func share(
    of value: DecimalNumber, row: NUTSChange, kind: Unit.Kind
  ) -> DecimalNumber? {
    let pieces = changes.filter { $0.from == row.from && $0.fromEdition == row.fromEdition }
    let persons = pieces.compactMap(\.persons)
    guard persons.count == pieces.count, let index = pieces.firstIndex(of: row) else { return nil }
    // Persons are whole; thousands of persons are divided to the person and a tenth of one.
    let decimals = kind == .persons ? value.scale : value.scale + 3
    return value.divided(in: persons, decimals: decimals)?[index]
  }
}
