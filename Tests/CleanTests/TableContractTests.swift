import Clean
import StatisticalModel
import TestSupport
import Testing

@Suite("A table must be the table")
struct TableContractTests {
  private static let text = LocalizedText(french: "x", dutch: "x", english: "x")

  /// A catalogue with one rate, and a table of stated dimensions that gives it.
  private static func catalogue(
    _ filter: SeriesSelection.Filter = ["unit": ["PC"], "age": ["Y25-64"]],
    dimensions: [String] = ["freq", "unit", "sex", "age", "geo"]
  ) -> ReferenceCatalogue {
    ReferenceCatalogue(
      geography: Specimens.catalogue.geography,
      figures: FigureCatalogue(
        indicators: [
          Indicator(
            id: "rate", label: text, measure: text, unit: Unit("PC"), role: .indicator, decimals: 1,
            noise: nil, plausible: nil,
            sources: [
              Indicator.Source(dataflow: "trng_lfse_04", scopes: [.national], filter: filter)
            ], breaks: [], note: nil)
        ],
        targets: [],
        tables: TableCatalogue(
          datasets: [
            "trng_lfse_04": DatasetDescription(
              dataflow: "trng_lfse_04", agency: "estat", publisher: "Office", title: "Learning",
              dimensions: dimensions)
          ], flags: [])),
      occupations: Specimens.catalogue.occupations)
  }

  /// The table with other dimensions, all values of one year: 1, 2, 3 and so on.
  private static func clean(
    _ dimensions: [String], _ keys: [[String]], by catalogue: ReferenceCatalogue = catalogue()
  ) -> TableCleaner.Outcome {
    let table = RawTable(
      file: "t.tsv", snapshot: 0, dimensions: dimensions,
      series: keys.enumerated().map { index, key in
        RawSeries(
          key: key, line: UInt32(index + 2),
          observations: [
            RawObservation(
              period: .year(2023), value: DecimalNumber(significand: Int64(index + 1)), flags: "",
              confidentiality: "", line: UInt32(index + 2), cell: 2, column: 20)
          ])
      }, counts: RawCounts())
    return TableCleaner.clean(
      table, dataflow: "trng_lfse_04", flags: .known, rules: CleanRules(catalogue: catalogue))
  }

  /// The dimension that is more, its codes, and the number of the row that is the total.
  static let totals: [(dimension: String, codes: [String], total: String)] = [
    ("isced11", ["ED0-2", "ED5-8", "TOTAL"], "TOTAL"),
    ("c_birth", ["NAT", "TOTAL", "FOR"], "TOTAL"),
    ("deg_urb", ["_T", "DEG1"], "_T"), ("wstatus", ["TOTAL"], "TOTAL"),
    ("ind_type", ["M_Y16_74", "IND_TOTAL"], "IND_TOTAL"),
  ]

  @Test("One dimension more is resolved by its total, wherever it stands", arguments: totals, 0...5)
  func resolved(
    added: (dimension: String, codes: [String], total: String), place: Int
  ) throws {
    let named = ["freq", "unit", "sex", "age", "geo"]
    let dimensions = named[..<place] + [added.dimension] + named[place...]
    let keys = added.codes.map { code in
      let key = ["A", "PC", "T", "Y25-64", "FRE1"]
      return Array(key[..<place] + [code] + key[place...])
    }
    let outcome = Self.clean(Array(dimensions), keys)
    let index = try #require(added.codes.firstIndex(of: added.total))
    #expect(outcome.series.map(\.key.description) == ["age=Y25-64, geo=FRE1, sex=T, unit=PC"])
    #expect(outcome.series.first?.observations.first?.value?.description == "\(index + 1)")
    let others = added.codes.count - 1
    #expect(outcome.counts.excluded == (others == 0 ? [:] : [.notTheTotal: others]))
    #expect(
      outcome.findings.map(\.description) == [
        "t.tsv: warning: [unnamed-dimension] the catalogue names no dimension '\(added.dimension)' of"
          + " trng_lfse_04; its total '\(added.total)' is used, of 1 series, and \(others) series of"
          + " other codes are left out; add the dimension to trng_lfse_04 in"
          + " data/catalogue/datasets.csv, and its code to the filters in"
          + " data/catalogue/indicators.yml"
      ])
  }

  /// Dimensions, the codes of the one that is more, and what is said.
  static let foreign: [(dimensions: [String], key: [String], message: String)] = [
    (
      ["unit", "sex", "age", "isced11", "geo"], ["PC", "T", "Y25-64", "ED0-2", "FRE1"],
      "the catalogue names no dimension 'isced11' of trng_lfse_04, and none of its codes is a total"
        + " (ED0-2): which of them is meant nothing says"
    ),
    (
      ["unit", "sex", "age", "s_adj", "geo"], ["PC", "T", "Y25-64", "T", "FRE1"],
      "the catalogue names no dimension 's_adj' of trng_lfse_04, and none of its codes is a total"
        + " (T): which of them is meant nothing says"
    ),
    (
      ["unit", "sex", "age", "isced11", "wstatus", "geo"],
      ["PC", "T", "Y25-64", "TOTAL", "TOTAL", "FRE1"],
      "its dimensions are not those of trng_lfse_04: it has 'isced11', 'wstatus', which the catalogue"
        + " does not name"
    ),
    (
      ["unit", "age", "isced11", "geo"], ["PC", "Y25-64", "TOTAL", "FRE1"],
      "its dimensions are not those of trng_lfse_04: it has 'isced11', which the catalogue does not"
        + " name; it lacks 'sex'"
    ),
    (
      ["unit", "age", "geo"], ["PC", "Y25-64", "FRE1"],
      "its dimensions are not those of trng_lfse_04: it lacks 'sex'"
    ),
  ]

  @Test("What is another table is left out whole, with an error", arguments: foreign)
  func anotherTable(test: (dimensions: [String], key: [String], message: String)) {
    let outcome = Self.clean(test.dimensions, [test.key])
    #expect(outcome.series.isEmpty)
    #expect(outcome.counts.excluded == [.notTheTable: 1])
    #expect(outcome.findings.map(\.code) == [.notTheTable])
    #expect(outcome.findings.map(\.message) == [test.message])
    let contract = TableContract("trng_lfse_04", catalogue: Self.catalogue().figures)
    let breach = contract.breach(
      of: zip(test.dimensions, test.key).map { (dimension: $0, codes: [$1]) })
    #expect(breach?.problem == test.message)
  }

  @Test("Without stated dimensions those of the filters hold, with the area and the sex")
  func unstated() {
    let named = NamedDimensions(filters: [["unit": ["PC"], "age": ["Y25-64"]]])
    #expect(named.shape(of: ["freq", "unit", "sex", "age", "geo"]).isAsNamed)
    #expect(named.shape(of: ["age", "unit", "geo"]).isAsNamed)
    #expect(named.shape(of: ["unit", "age", "sex", "geo", "isced11"]).added == "isced11")
    #expect(named.shape(of: ["unit", "geo"]).missing == ["age"])
  }

  @Test("A filter that leaves several series an area is a breach that counts them")
  func uniqueness() {
    let catalogue = Self.catalogue(["unit": ["PC"]], dimensions: ["unit", "age", "geo"])
    let keys = [
      ["Y25-64", "NL"], ["Y18-64", "NL"], ["Y25-64", "FR"], ["Y18-64", "FR"], ["Y18-64", "EL"],
    ]
    let outcome = Self.clean(["unit", "age", "geo"], keys.map { ["PC"] + $0 }, by: catalogue)
    let contract = TableContract("trng_lfse_04", catalogue: catalogue.figures)
    #expect(
      contract.breach(ofUniquenessIn: outcome.series)?.problem
        == "the filter of rate leaves 4 series for 2 areas and sexes, and does not tell"
        + " (age=Y18-64, geo=FR, unit=PC) from (age=Y25-64, geo=FR, unit=PC)")
  }

  @Test("Spellings of one code that a filter lists are one series, whatever the edition")
  func spellings() {
    let catalogue = Self.catalogue(["unit": ["THS", "THS_PER"]], dimensions: ["unit", "geo"])
    let outcome = Self.clean(
      ["unit", "geo"], [["THS_PER", "NL"], ["THS", "FR"]], by: catalogue)
    #expect(outcome.series.map(\.key.description) == ["geo=FR, unit=THS", "geo=NL, unit=THS"])
  }

  @Test("Of a denominator the groups that its filter leaves free stand side by side")
  func free() {
    let named = NamedDimensions(stated: ["freq", "unit", "sex", "age", "geo"])
    #expect(named.free(beside: ["unit": ["NR"], "sex": ["T"]]) == ["age"])
    #expect(named.free(beside: ["unit": ["NR"], "age": ["TOTAL"]]) == [])
  }

  /// A cell of a count of persons, and the message; nil where it is a count.
  static let counts: [(String, String?)] = [
    ("69096", nil), ("69096.0", nil), ("69096.000", nil), ("0", nil), ("0.000", nil),
    (
      "250.000",
      "250.000 in 2021 for geo=FR, sex=T, unit=NR is a count of persons with decimals; the figure is"
        + " left out"
    ),
    ("-250", "-250 in 2021 for geo=FR, sex=T, unit=NR is a count below 0; the figure is left out"),
    (
      "69.096",
      "69.096 in 2021 for geo=FR, sex=T, unit=NR is a count of persons with decimals; the"
        + " figure is left out"
    ),
    (
      "1.5",
      "1.5 in 2021 for geo=FR, sex=T, unit=NR is a count of persons with decimals; the figure"
        + " is left out"
    ),
  ]

  @Test("A count of persons has no decimals", arguments: counts)
  func countsOfPersons(test: (cell: String, message: String?)) {
    let table = Specimens.table([(["NR", "T", "FR"], [test.cell, "3.0"])])
    let counted = RawTable(
      file: table.file, snapshot: 0, dimensions: ["unit", "sex", "geo"], series: table.series,
      counts: RawCounts())
    let catalogue = Self.catalogue(["unit": ["NR"]], dimensions: ["unit", "sex", "geo"])
    let outcome = TableCleaner.clean(
      counted, dataflow: "trng_lfse_04", flags: .known, rules: CleanRules(catalogue: catalogue))
    #expect(outcome.findings.map(\.message) == [test.message].compactMap { $0 })
    let reason: ExclusionReason = test.cell.hasPrefix("-") ? .implausible : .fractionalCount
    #expect(outcome.counts.excluded == (test.message == nil ? [:] : [reason: 1]))
  }

  /// Values in thousands of persons, and whether they are persons whose thousands were separated.
  static let thousands: [([String], Bool)] = [
    (["1299.9", "1395.0"], false), (["1.724", "1.964"], true), (["1395"], false),
    (["1.724", "12.5"], false), (["250.000", "980.125"], true), (["1299.912", "980.125"], false),
  ]

  @Test(
    "A table in thousands that is written with three decimals throughout is one of persons",
    arguments: thousands)
  func groupedThousands(cells: [String], isRefused: Bool) {
    let table = Specimens.table([(["THS_PER", "T", "FR"], cells)])
    let counted = RawTable(
      file: table.file, snapshot: 0, dimensions: ["unit", "sex", "geo"], series: table.series,
      counts: RawCounts())
    let catalogue = Self.catalogue(["unit": ["THS_PER"]], dimensions: ["unit", "sex", "geo"])
    let outcome = TableCleaner.clean(
      counted, dataflow: "trng_lfse_04", flags: .known, rules: CleanRules(catalogue: catalogue))
    #expect(outcome.findings.map(\.code) == (isRefused ? cells.map { _ in .fractionalCount } : []))
  }

  /// References of SDMX and the code in them.
  static let references = [
    ("ESTAT:TRNG_LFSE_04(1.0)", "trng_lfse_04"), ("TRNG_LFSE_04", "trng_lfse_04"),
    ("ESTAT:TRNG_LFSE_04$DEFAULTVIEW(1.0)", "trng_lfse_04"),
    ("ESTAT:ISOC_SKS_ITSPT(1.0): Employed ICT specialists - total", "isoc_sks_itspt"),
    (" IMF.STA:CPI(4.0)", "cpi"), ("", nil), ("(1.0)", nil),
  ]

  @Test("The code of a table is found in a reference of SDMX", arguments: references)
  func codeIn(reference: String, code: String?) {
    #expect(Dataflow(reference: reference)?.text == code)
  }
}
