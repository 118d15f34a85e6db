import Aggregate
import StatisticalModel
import TestSupport

/// A small world for the tests of Aggregate: two countries with regions, a non-member, two
/// indicators.
enum Specimens {
  static func area(
    _ code: String, _ kind: Area.Kind, level: Int?, parent: String?, member: Bool,
    editions: Set<NUTSEdition> = Set(NUTSEdition.published)
  ) -> Area {
    Area(
      code: ReferenceArea(code), kind: kind, level: level, parent: parent.map { ReferenceArea($0) },
      editions: editions, nationalName: code, names: nil, isMember: member)
  }

  static let areas = [
    area("EU27_2020", .aggregate, level: nil, parent: nil, member: false, editions: []),
    area("BE", .country, level: 0, parent: nil, member: true),
    area("BE2", .region, level: 1, parent: "BE", member: true),
    area("BE25", .region, level: 2, parent: "BE2", member: true),
    area("FR", .country, level: 0, parent: nil, member: true),
    area("FRE", .region, level: 1, parent: "FR", member: true),
    area("FRE1", .region, level: 2, parent: "FRE", member: true),
    area("FR3", .region, level: 1, parent: "FR", member: true, editions: [.nuts2013]),
    area("NO", .country, level: 0, parent: nil, member: false),
  ]

  static func indicator(
    _ id: String, unit: String, sources: [Indicator.Source], noise: String? = nil,
    breaks: [Indicator.DeclaredBreak] = []
  ) -> Indicator {
    Indicator(
      id: IndicatorID(id), label: text(id), measure: text(id), unit: Unit(unit), role: .indicator,
      decimals: 1, noise: noise.flatMap { DecimalNumber($0) }, plausible: nil, sources: sources,
      breaks: breaks, note: nil)
  }

  static func target(
    _ id: String, area: String = "EU27_2020", indicator: String, value: String, unit: String,
    forOthers: Target.RoleForOthers = .benchmark, status: Target.Status = .inForce
  ) -> Target {
    Target(
      id: TargetID(id), area: ReferenceArea(area), indicator: IndicatorID(indicator),
      label: text(id), quantity: Quantity(DecimalNumber(value) ?? .zero, Unit(unit)),
      period: .year(2030), status: status, forOthers: forOthers, source: text("law"))
  }

  static func text(_ text: String) -> LocalizedText {
    LocalizedText(french: text, dutch: text, english: text)
  }

  static let rate = indicator(
    "rate", unit: "PC",
    sources: [
      Indicator.Source(dataflow: "national", scopes: [.national], filter: ["unit": ["PC"]]),
      Indicator.Source(
        dataflow: "regional", scopes: [.regional, .national], filter: ["unit": ["PC"]]),
    ], noise: "1.5")
  static let count = indicator(
    "count", unit: "THS_PER",
    sources: [
      Indicator.Source(dataflow: "counts", scopes: [.national], filter: ["unit": ["THS_PER"]])
    ])
  static let absent = indicator(
    "absent", unit: "PC",
    sources: [Indicator.Source(dataflow: "nowhere", scopes: [.national], filter: [:])])

  static func catalogue(
    indicators: [Indicator] = [rate, count, absent], targets: [Target], lists: [ShortageList] = [],
    territory: Territory = territory(sides: ["BE25", "FRE1"])
  ) -> ReferenceCatalogue {
    ReferenceCatalogue(
      indicators: indicators, targets: targets,
      areas: Dictionary(uniqueKeysWithValues: areas.map { ($0.code, $0) }), changes: [],
      territories: [territory], datasets: [:], flags: [], shortageLists: lists,
      occupations: [
        "2511": OccupationGroup(code: "2511", label: "Systems analysts", ictSet: .core),
        "2512": OccupationGroup(code: "2512", label: "Software developers", ictSet: .core),
        "9111": OccupationGroup(code: "9111", label: "Cleaners", ictSet: .none),
      ],
      crosswalks: [
        OccupationMapping(
          system: "FAP-2009", code: "M1Z80", occupations: ["2512"], source: "official"),
        OccupationMapping(
          system: "FAP-2009", code: "M2Z90", occupations: ["2511", "2512"], source: "official"),
        OccupationMapping(
          system: "FAP-2009", code: "X", occupations: ["2511", "9111"], source: "official"),
      ])
  }

  static func territory(sides regions: [String]) -> Territory {
    Territory(
      id: "border", names: text("Border"),
      sides: regions.map { region in
        Territory.Side(
          id: region, names: text(region), region: ReferenceArea(region), covers: [],
          coverage: .exact, note: nil)
      })
  }

  /// A dataset of rows such as `("BE25", "PC", ["2022": "11.2", "2023": "12.1 b"])`.
  static func dataset(
    _ dataflow: String, _ rows: [(area: String, unit: String, cells: [Int: String])],
    snapshot: UInt16 = 0
  ) -> Dataset {
    Dataset(
      dataflow: Dataflow(dataflow), editions: [],
      series: rows.enumerated().map { index, row in
        DatasetSeries(
          key: SeriesKey(["geo": row.area, "unit": row.unit]), area: ReferenceArea(row.area),
          recodedFrom: nil,
          observations: row.cells.sorted { $0.key < $1.key }.map { year, cell in
            observation(cell, year: year, line: index + 2, snapshot: snapshot)
          })
      })
  }

  static func observation(
    _ cell: String, year: Int, line: Int = 2, snapshot: UInt16 = 0, flagsAreKnown: Bool = true
  ) -> Observation {
    let parts = cell.split(separator: " ").map(String.init)
    return Observation(
      period: .year(year), value: DecimalNumber(parts[0]),
      flags: Flags(parts.dropFirst().joined()), flagsAreKnown: flagsAreKnown,
      lineage: Lineage(snapshot: snapshot, line: UInt32(line), cell: UInt16(year - 2000)))
  }

  static func snapshot(_ name: String, edition: String) -> Snapshot? {
    Edition(edition).map {
      Snapshot(
        agency: "estat", edition: $0, name: name,
        path: "snapshots/estat/\(edition)/\(name).tsv.gz",
        origin: Origin(
          publisher: "Eurostat", dataset: name, title: name, tableUpdated: nil, retrieved: nil,
          scope: .partial, transcription: nil, flags: .known, licence: nil, source: nil,
          notes: nil, sha256: "", contentSHA256: ""))
    }
  }

  static func aggregate(
    _ datasets: [Dataset], catalogue: ReferenceCatalogue,
    lists: [AggregateInput.ListSnapshot] = []
  ) -> (results: Results, findings: [Finding]) {
    Aggregator.results(
      of: AggregateInput(
        catalogue: catalogue,
        datasets: Dictionary(uniqueKeysWithValues: datasets.map { ($0.dataflow, $0) }),
        snapshots: [
          snapshot("national", edition: "2025"), snapshot("regional", edition: "2024"),
          snapshot("list", edition: "2026"),
        ].compactMap { $0 }, lists: lists))
  }
}
