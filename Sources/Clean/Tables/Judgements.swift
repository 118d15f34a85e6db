import StatisticalModel

/// What Clean has to say of one table, each finding with the series that it concerns: what a newer
/// snapshot covers needs no word.
struct Judgements: Sendable, Hashable {
  /// What a finding is about.
  enum Subject {
    case table
    /// As the file spells it.
    case area(ReferenceArea)
    case series(SeriesKey)
  }

  private struct Judgement: Sendable, Hashable {
    let finding: Finding
    let area: ReferenceArea?
    /// Empty for the whole table.
    var series: [SeriesKey]
  }

  private struct UnknownArea: Sendable, Hashable {
    let code: ReferenceArea
    let kind: AreaCodeKind
    let location: SourceLocation
    var series: [SeriesKey] = []
  }

  private var judgements: [Judgement] = []
  private var unknownAreas: [UnknownArea] = []
  /// Of areas that something is said of: those that the file gives, used or left out.
  private var given: [ReferenceArea: [SeriesKey]] = [:]

  mutating func add(_ finding: Finding, of subject: Subject) {
    switch subject {
    case .table: judgements.append(Judgement(finding: finding, area: nil, series: []))
    case .area(let area): judgements.append(Judgement(finding: finding, area: area, series: []))
    case .series(let key): judgements.append(Judgement(finding: finding, area: nil, series: [key]))
    }
  }

  mutating func add(
    unknown code: ReferenceArea, of kind: AreaCodeKind, at location: SourceLocation
  ) {
    unknownAreas.append(UnknownArea(code: code, kind: kind, location: location))
  }

  /// Notes a series of an area as the file spells it.
  mutating func note(_ key: SeriesKey, of area: ReferenceArea) {
    given[area, default: []].append(key)
  }

  /// The same, what is said of an area with the series that the table has of it.
  func located(in series: [DatasetSeries]) -> Judgements {
    let areas = Set(judgements.compactMap(\.area)).union(unknownAreas.map(\.code))
    var keys = given
    for series in series where given[series.area] == nil && areas.contains(series.area) {
      keys[series.area, default: []].append(series.key)
    }
    var located = self
    located.given = [:]
    for (index, judgement) in judgements.enumerated() {
      guard let area = judgement.area else { continue }
      located.judgements[index].series = keys[area] ?? []
    }
    for (index, area) in unknownAreas.enumerated() {
      located.unknownAreas[index].series = keys[area.code] ?? []
    }
    return located
  }

  /// The findings that hold, in the order in which they were met; at last one a kind of unknown
  /// area: a whole table has hundreds of areas that a catalogue may not need.
  ///
  /// - Parameter isUsed: whether any of some series is used; none stands for the whole table.
  /// - Returns: the kinds of unknown areas in their order.
  func findings(_ isUsed: ([SeriesKey]) -> Bool) -> [Finding] {
    var findings = judgements.filter { isUsed($0.series) }.map(\.finding)
    let kinds = Dictionary(grouping: unknownAreas.filter { isUsed($0.series) }, by: \.kind)
    for kind in kinds.keys.sorted() {
      guard let areas = kinds[kind], let first = areas.first else { continue }
      findings.append(.unknownAreas(areas.map(\.code).sorted(), kind, at: first.location))
    }
    return findings
  }
}
