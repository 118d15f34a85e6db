import StatisticalModel
import TestSupport
import Testing

@testable import Clean

/// Hainaut between the editions of 2016 and 2021, with the persons that moved.
@Suite("Areas that were merged or divided")
struct AreaRebuilderTests {
  private static let old = ["BE321", "BE322", "BE324", "BE325", "BE326", "BE327"]
  private static let today = ["BE328", "BE329", "BE32A", "BE32B", "BE32C", "BE32D"]

  private static let changes: [NUTSChange] =
    [
      ("BE321", "BE32A", .part, 87_235), ("BE324", "BE328", .merge, 79_649),
      ("BE327", "BE328", .merge, 148_496), ("BE322", "BE32B", .split, 396_622),
      ("BE322", "BE32C", .split, 34_592), ("BE325", "BE329", .split, 80_259),
      ("BE325", "BE32A", .split, 40_356), ("BE325", "BE32C", .split, 69_934),
      ("BE326", "BE32D", .split, 91_732), ("BE326", "BE329", .split, 61_042),
    ].map { (from: ReferenceArea, to: ReferenceArea, relation: NUTSChange.Relation, persons: Int) in
      NUTSChange(
        fromEdition: .nuts2016, from: from, toEdition: .nuts2021, to: to, relation: relation,
        persons: persons)
    }

  private static let rebuilder: AreaRebuilder = {
    let areas =
      old.map { Specimens.region($0, parent: "BE32", editions: [.nuts2013, .nuts2016]) }
      + today.map { Specimens.region($0, parent: "BE32", editions: [.nuts2021, .nuts2024]) }
    return AreaRebuilder(
      changes: changes,
      harmoniser: AreaHarmoniser(
        areas: Dictionary(uniqueKeysWithValues: areas.map { ($0.code, $0) }), changes: changes,
        edition: .nuts2024), rules: .standard)
  }()

  /// One series an area; one cell a year from 2018, such as `12.1 b`.
  private static func series(_ area: String, unit: String, _ cells: [String]) -> DatasetSeries {
    DatasetSeries(
      key: SeriesKey(["geo": area, "unit": unit], frequency: .annual), area: ReferenceArea(area),
      recodedFrom: nil,
      observations: cells.enumerated().map { index, cell in
        let parts = cell.split(separator: " ").map(String.init)
        return Observation(
          period: .year(2018 + index), value: DecimalNumber(parts[0]),
          flags: Flags(parts.dropFirst().joined()),
          lineage: Lineage(snapshot: 0, line: 2, cell: UInt16(index + 2)))
      })
  }

  /// The cells of an area after rebuilding, each with its flags and how it was made.
  private static func cells(
    of area: ReferenceArea, unit: String = "NR", in series: [DatasetSeries]
  ) -> [String] {
    let found = rebuilder.rebuilt(series, of: "t").series.first {
      $0.area == area && $0.key["unit"] == unit
    }
    return (found?.observations ?? []).map { observation in
      let value = observation.value.map(\.description) ?? ":"
      let how = observation.derivation.map { " \($0.method.rawValue) \($0.status.rawValue)" }
      return "\(value) (\(observation.flags))" + (how ?? "")
    }
  }

  private static func notes(_ series: [DatasetSeries]) -> [String] {
    rebuilder.rebuilt(series, of: "t").notes
      .map { Finding.of($0, at: SourceLocation(file: "t.tsv")).message }.sorted()
  }

  @Test("A merge adds counts and weighs rates by persons")
  func merge() {
    let counts = [
      Self.series("BE324", unit: "NR", ["100 b"]), Self.series("BE327", unit: "NR", ["200 e"]),
    ]
    #expect(Self.cells(of: "BE328", in: counts) == ["300 (bex) sum aggregated"])
    let rates = [
      Self.series("BE324", unit: "PC", ["10.0"]), Self.series("BE327", unit: "PC", ["20.0"]),
    ]
    // (79649 × 10 + 148496 × 20) ÷ 228145
    #expect(
      Self.cells(of: "BE328", unit: "PC", in: rates)
        == ["16.50884306 (x) weighted-mean aggregated"])
    #expect(
      Self.notes(counts) == [
        "BE328 is computed from BE324, BE327 where the file does not give it"
      ])
  }

  @Test("Without every part there is no merge", arguments: ["NR", "PC"])
  func incompleteMerge(unit: String) {
    let series = [Self.series("BE324", unit: unit, ["10"])]
    #expect(Self.cells(of: "BE328", unit: unit, in: series) == [])
    #expect(
      Self.notes(series) == ["BE328 is not computed from BE324, BE327: the file has no BE327"])
    // In a period that one of them lacks there is none either, and without any it is said.
    let never = [
      Self.series("BE324", unit: unit, ["10", ": c"]),
      Self.series("BE327", unit: unit, [": c", "1"]),
    ]
    #expect(Self.cells(of: "BE328", unit: unit, in: never) == [])
    #expect(
      Self.notes(never) == [
        "BE328 is not computed from BE324, BE327: in no period have all of them a value"
      ])
    let gappy = [
      Self.series("BE324", unit: unit, ["10", ": c", "12"]),
      Self.series("BE327", unit: unit, ["10", "10", "12"]),
    ]
    #expect(Self.cells(of: "BE328", unit: unit, in: gappy).count == 2)
  }

  @Test("A count is divided by persons, to the last one")
  func split() {
    let series = zip(Self.old, ["87235", "431214", "79649", "190549", "152774", "148496"]).map {
      Self.series($0, unit: "NR", [$1])
    }
    let values = Self.today.map { Self.cells(of: ReferenceArea($0), in: series) }
    #expect(
      values == [
        ["228145 (x) sum aggregated"],
        ["141301 (x) share-of-persons modelled"],  // 80259 + 61042
        ["127591 (x) share-of-persons modelled"],  // 87235 + 40356
        ["396622 (x) share-of-persons modelled"],
        ["104526 (x) share-of-persons modelled"],  // 34592 + 69934
        ["91732 (x) share-of-persons modelled"],
      ])
  }

  @Test("Thousands of persons are divided with three decimals more than they have")
  func splitThousands() {
    // 1000000 × 91732 ÷ 152774 = 600442.48, and the other part 399557.52 has the larger remainder.
    let series = [Self.series("BE326", unit: "THS_PER", ["100.0"])]
    #expect(
      Self.cells(of: "BE32D", unit: "THS_PER", in: series)
        == ["60.0442 (x) share-of-persons modelled"])
  }

  @Test("A rate is never divided")
  func rateOfPart() {
    let series = Self.old.map { Self.series($0, unit: "PC", ["10.0"]) }
    #expect(Self.cells(of: "BE328", unit: "PC", in: series).count == 1)
    for area in Self.today.dropFirst() {
      #expect(Self.cells(of: ReferenceArea(area), unit: "PC", in: series) == [])
    }
    #expect(
      Self.notes(series).contains(
        "rates of BE329 are not computed from BE325, BE326: the rate of an area says nothing of a"
          + " part of it"))
  }

  @Test("A unit that is neither a count nor a rate is left alone")
  func unknownUnit() {
    let series = ["BE324", "BE327"].map { Self.series($0, unit: "EUR", ["10.0"]) }
    #expect(Self.cells(of: "BE328", unit: "EUR", in: series) == [])
    #expect(
      Self.notes(series) == [
        "BE328 is not computed from BE324, BE327: the unit 'EUR' is neither that of a count nor that"
          + " of a rate"
      ])
  }

  @Test("What is published of today's area stands, what is withheld stays so")
  func publishedWins() {
    let series = [
      Self.series("BE324", unit: "NR", ["1", "1", "1"]),
      Self.series("BE327", unit: "NR", ["2", "2", "2"]),
      Self.series("BE328", unit: "NR", ["7 p", ": c"]),
    ]
    #expect(
      Self.cells(of: "BE328", in: series) == ["7 (p)", ": (c)", "3 (x) sum aggregated"])
  }

  private static func randomSeries(
    unit: String, _ generator: inout SeededGenerator
  ) -> [DatasetSeries] {
    old.map { area in
      series(
        area, unit: unit,
        (0..<5).map { _ in
          let value = Int.random(in: 0...2_000_000, using: &generator)
          return unit == "NR" ? "\(value)" : "\(value / 10).\(value % 10)"
        })
    }
  }

  @Test("Sums over the areas before and after are the same", arguments: ["NR", "THS_PER"])
  func partition(unit: String) throws {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<200 {
      let series = Self.randomSeries(unit: unit, &generator)
      let outcome = Self.rebuilder.rebuilt(series, of: "t")
      #expect(outcome.derived == 30)
      for year in 2018..<2023 {
        func total(_ areas: [String]) throws -> DecimalNumber {
          try outcome.series.filter { areas.contains($0.area.text) }
            .compactMap { $0.observations.first { $0.period == .year(year) }?.value }
            .reduce(.zero) { try DecimalNumber.sum($0, $1) }
        }
        #expect(try total(Self.old) == total(Self.today))
      }
    }
  }

  @Test("The order of the series says nothing")
  func order() {
    var generator = SeededGenerator(seed: 32)
    for unit in ["NR", "THS_PER", "PC"] {
      let series = Self.randomSeries(unit: unit, &generator)
      let outcome = Self.rebuilder.rebuilt(series, of: "t")
      for _ in 0..<20 {
        let shuffled = Self.rebuilder.rebuilt(series.shuffled(using: &generator), of: "t")
        #expect(shuffled.series == outcome.series)
        #expect(shuffled.notes == outcome.notes)
      }
    }
  }

  @Test("No series that went in is lost or changed but by filling its gaps")
  func nothingIsLost() {
    var generator = SeededGenerator(seed: 33)
    for _ in 0..<100 {
      let series = Self.randomSeries(unit: "NR", &generator).filter { _ in
        Bool.random(using: &generator)
      }
      let outcome = Self.rebuilder.rebuilt(series, of: "t")
      for old in series { #expect(outcome.series.contains(old)) }
      let derived = outcome.series.flatMap(\.observations).count { $0.derivation != nil }
      #expect(derived == outcome.derived)
    }
  }
}

extension AreaRebuilderTests {
  /// AA1 and AA2 became AA3 in 2016, which with AA4 became AA5 in 2021, which is AA6 since 2024.
  @Test("Changes follow each other from edition to edition")
  func chain() {
    let spans: [(ReferenceArea, [NUTSEdition])] = [
      ("AA1", [.nuts2013]), ("AA2", [.nuts2013]), ("AA3", [.nuts2016]),
      ("AA4", [.nuts2013, .nuts2016]), ("AA5", [.nuts2021]), ("AA6", [.nuts2024]),
    ]
    let rows:
      [(NUTSEdition, ReferenceArea, NUTSEdition, ReferenceArea, NUTSChange.Relation, Int?)] =
        [
          (.nuts2016, "AA3", .nuts2021, "AA5", .merge, 30),
          (.nuts2016, "AA4", .nuts2021, "AA5", .merge, 70),
          (.nuts2013, "AA1", .nuts2016, "AA3", .merge, 10),
          (.nuts2013, "AA2", .nuts2016, "AA3", .merge, 20),
          (.nuts2021, "AA5", .nuts2024, "AA6", .recode, nil),
        ]
    let changes = rows.map {
      NUTSChange(
        fromEdition: $0.0, from: $0.1, toEdition: $0.2, to: $0.3, relation: $0.4, persons: $0.5)
    }
    let areas = spans.map { Specimens.region($0.0.text, parent: "AA", editions: Set($0.1)) }
    let rebuilder = AreaRebuilder(
      changes: changes,
      harmoniser: AreaHarmoniser(
        areas: Dictionary(uniqueKeysWithValues: areas.map { ($0.code, $0) }), changes: changes,
        edition: .nuts2024), rules: .standard)
    let counts = rebuilder.rebuilt(
      [
        Self.series("AA1", unit: "NR", ["1"]), Self.series("AA2", unit: "NR", ["2"]),
        Self.series("AA4", unit: "NR", ["4"]),
      ], of: "t")
    #expect(
      counts.series.map { "\($0.area) \($0.observations[0].value ?? .zero)" } == [
        "AA1 1", "AA2 2", "AA3 3", "AA4 4", "AA6 7",
      ])
  }

  @Test("Flags of a rebuilt area follow the weight of the areas that bear them")
  func materialFlags() {
    func cells(_ left: String, _ right: String) -> [String] {
      Self.cells(
        of: "BE328",
        in: [Self.series("BE324", unit: "NR", [left]), Self.series("BE327", unit: "NR", [right])])
    }
    #expect(cells("9 b", "100") == ["109 (x) sum aggregated"])
    #expect(cells("20 b", "100") == ["120 (bx) sum aggregated"])
    #expect(cells("50 u", "100 e") == ["150 (ex) sum aggregated"])
    #expect(cells("50", "100 u") == ["150 (ux) sum aggregated"])
  }
}
